import { createCoordination } from './coordinated-terms.ts';
import type { JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import type { SenseRows } from './sense-rows.ts';
import { TermWalker } from './walk-terms.ts';
import { SenseWriter, type RefusalListener } from './write-senses.ts';

/**
 * The places of a text where terms stand, each with its senses. From each start the longest form that is acceptable
 * wins; a set phrase takes them from its own entry. The result holds until the next call.
 */
export function createPlaceFinder(lexicon: Lexicon, joined: JoinedWords, onRefusal?: RefusalListener) {
  const walker = new TermWalker(lexicon, joined);
  const writer = new SenseWriter(lexicon, onRefusal);
  const coordinate = createCoordination(lexicon, writer);
  /** By token: 1 where a place has taken it. */
  let covered = new Uint8Array(256);

  /** The first token that is free after the longest form that starts here; where there is none, the start itself. */
  const findAt = (at: number): number => {
    const ends = walker.walkFrom(at);
    for (let longest = ends.count - 1; longest >= 0; longest--) {
      const last = ends.tokens[longest]!;
      if (writer.write(ends.nodes[longest]!, { first: at, last, passed: ends.passed[longest]! }) === 'nothing')
        continue;
      covered.fill(1, at, last + 1);
      return last + 1;
    }
    return at;
  };

  return (read: ReadText): SenseRows => {
    writer.read(read);
    walker.read(read);
    const { starts, count } = read.spots;
    if (covered.length < read.tokens.count) covered = new Uint8Array(2 * read.tokens.count);
    covered.fill(0, 0, read.tokens.count);
    let free = 0;
    for (let index = 0; index < count; index++) if (starts[index]! >= free) free = findAt(starts[index]!);
    coordinate(read, covered);
    return writer.rows;
  };
}
