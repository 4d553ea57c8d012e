import type { JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { mayBeginWithPair, placeOfFirst, placeOfNext } from './sequence-table.ts';
import type { Tokens } from './tokenise.ts';
import { CLASS_SHIFT, homeOfHash, WORD } from './word-table.ts';

/** Where terms may start in a text. Reused from text to text. */
export type Spots = {
  /** The value of each word (`WORD`), 0 where the lexicon does not know it. */
  values: Int32Array;
  /** Tokens at which a term may start, ascending; the first `count` items hold. */
  starts: Int32Array;
  count: number;
  /** French function words less English ones. */
  lead: number;
};

/** How many tokens may lie between two words of a term: *de*, an article. */
const LINKS_BETWEEN = 2;

/**
 * The second pass: looks each word up once, and keeps the places at which a single-word term stands or two words follow
 * each other that begin one. All of the typed arrays are constants of the closure.
 */
export function createSpotter({ words, terms }: Lexicon, joined: JoinedWords) {
  const { slots } = words;
  const { pairs } = terms;
  const mask = (slots.length >>> 1) - 1;
  const spots: Spots = { values: new Int32Array(1024), starts: new Int32Array(1024), count: 0, lead: 0 };

  /** A start may be found after a later one, when its second word is read. */
  const addStart = (at: number): void => {
    const { starts } = spots;
    let index = spots.count;
    while (index > 0 && starts[index - 1]! > at) index--;
    if (index > 0 && starts[index - 1] === at) return;
    starts.copyWithin(index + 1, index, spots.count);
    starts[index] = at;
    spots.count++;
  };

  const isPair = (first: number, second: number): boolean =>
    (first & WORD.begins) !== 0 &&
    mayBeginWithPair(pairs, placeOfNext(placeOfFirst(first >>> CLASS_SHIFT), second >>> CLASS_SHIFT));

  /** Around a hyphen the walk decides: it knows the words both apart and joined. */
  const addJoinedStarts = (at: number): void => {
    const value = joined.valueAt(at);
    if ((value & (WORD.single | WORD.begins)) !== 0) addStart(at);
    if ((value & WORD.goesOn) === 0) return;
    for (let before = Math.max(0, at - 1 - LINKS_BETWEEN); before < at; before++)
      if ((spots.values[before]! & WORD.begins) !== 0) addStart(before);
  };

  return ({ count, ends, hashes }: Tokens): Spots => {
    if (spots.values.length < count) {
      spots.values = new Int32Array(2 * count);
      spots.starts = new Int32Array(2 * count);
    }
    const { values } = spots;
    spots.count = 0;
    let lead = 0;
    let hyphen = joined.nextHyphen(0);
    /** The word before, and the last one that is no link or article, with its place. */
    let before = 0;
    let telling = 0;
    let tellingAt = 0;
    for (let at = 0; at < count; at++) {
      const hash = hashes[at]!;
      let slot = homeOfHash(hash) & mask;
      let value = slots[2 * slot + 1]!;
      while (value !== 0 && slots[2 * slot] !== hash) {
        slot = (slot + 1) & mask;
        value = slots[2 * slot + 1]!;
      }
      values[at] = value;
      lead += ((value & WORD.french) >>> 5) - ((value & WORD.english) >>> 6);
      if ((value & WORD.single) !== 0) addStart(at);
      if ((value & WORD.goesOn) !== 0) {
        if (isPair(before, value)) addStart(at - 1);
        if (telling !== before && at - tellingAt <= LINKS_BETWEEN + 1 && isPair(telling, value)) addStart(tellingAt);
      }
      if (ends[at]! >= hyphen) {
        if (ends[at] === hyphen) addJoinedStarts(at);
        hyphen = joined.nextHyphen(ends[at]! + 1);
      }
      before = value;
      if ((value & (WORD.link | WORD.determiner)) === 0) {
        telling = value;
        tellingAt = at;
      }
    }
    spots.lead = lead;
    return spots;
  };
}
