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
  /** By token: 1 where a place has taken it; not of this text before there is one. */
  let covered = new Uint8Array(256);
  let hasCovered = false;
  let tokenCount = 0;

  const cover = (first: number, last: number): void => {
    if (!hasCovered) covered.fill(0, 0, tokenCount);
    hasCovered = true;
    for (let at = first; at <= last; at++) covered[at] = 1;
  };

  /** The first token that is free after the longest form that starts here; where there is none, the start itself. */
  const findAt = (at: number): number => {
    const ends = walker.walkFrom(at);
    for (let longest = ends.count - 1; longest >= 0; longest--) {
      const last = ends.tokens[longest]!;
      if (writer.write(ends.nodes[longest]!, { first: at, last, passed: ends.passed[longest]! }) === 'nothing')
        continue;
      cover(at, last);
      return last + 1;
    }
    return at;
  };

  return (read: ReadText): SenseRows => {
    writer.read(read);
    walker.read(read);
    const { starts, count } = read.spots;
    tokenCount = read.tokens.count;
    if (covered.length < tokenCount) covered = new Uint8Array(2 * tokenCount);
    hasCovered = false;
    let free = 0;
    for (let index = 0; index < count; index++) if (starts[index]! >= free) free = findAt(starts[index]!);
    if (hasCovered) coordinate(read, covered);
    return writer.rows;
  };
}
