import type { JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isMarkedPair, placeOfFirst, placeOfNext } from './sequence-table.ts';
import type { Tokens } from './tokenise.ts';
import { CLASS_SHIFT, homeOfHash, scaleOfSize, WORD } from './word-table.ts';

/** Where terms may start in a text. Reused from text to text. */
export type Spots = {
  /** The value of each word (`WORD`), 0 where the lexicon does not know it. */
  values: Int32Array;
  /** The slot of each word in the word table; the free one where it would be, where the lexicon does not know it. */
  slots: Int32Array;
  /** Tokens at which a term may start, ascending; the first `count` items hold. */
  starts: Int32Array;
  count: number;
};

// As constants of their own: V8 reads the fields of an object in every round.
const SINGLE = WORD.single;
const PASSED_OVER = WORD.link | WORD.determiner;
const BEGINS_BIT = Math.log2(WORD.begins);
const GOES_ON_BIT = Math.log2(WORD.goesOn);

/** How many tokens may lie between two words of a term: *de*, an article. */
export const LINKS_BETWEEN = 2;

/** What is remembered of the words before a text, as values and tokens; those tokens are less than 0. */
export type Memory = {
  before: number;
  /** The last word that is no link or article. */
  telling: number;
  tellingAt: number;
  /** The last link or article that begins a term itself: *son de marque*. */
  held: number;
  heldAt: number;
};

/** Of nothing. */
export const createMemory = (): Memory => ({ before: 0, telling: 0, tellingAt: 0, held: 0, heldAt: -9 });

/**
 * The second pass: looks each word up once, and keeps the places at which a term of one word stands, or two words follow
 * each other that begin one. A text may go on from the one before, whose
 * memory it is given: then a start may be a token less than 0.
 */
export function createSpotter({ words, terms }: Lexicon, joined: JoinedWords) {
  const { slots } = words;
  const { pairs } = terms;
  const size = slots.length >>> 1;
  const scale = scaleOfSize(size);
  const spots: Spots = {
    values: new Int32Array(1024),
    slots: new Int32Array(1024),
    starts: new Int32Array(1024),
    count: 0,
  };

  const lookUp = ({ hashes, count }: Tokens, memory: Memory): void => {
    const { values } = spots;
    const table = slots;
    const slotsOfWords = spots.slots;
    const marked = pairs;
    let { before, telling, tellingAt, held, heldAt } = memory;
    for (let at = 0; at < count; at++) {
      const hash = hashes[at]!;
      let slot = homeOfHash(hash, scale);
      while (table[2 * slot] !== hash && table[2 * slot + 1] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
      const value = table[2 * slot + 1]!;
      values[at] = value;
      slotsOfWords[at] = slot;
      if (isPair(marked, before, value) !== 0) addStart(spots, at - 1);
      if (tellingAt !== at - 1 && at - tellingAt <= LINKS_BETWEEN + 1 && isPair(marked, telling, value) !== 0)
        addStart(spots, tellingAt);
      if (at - heldAt <= LINKS_BETWEEN + 1 && heldAt !== at - 1 && isPair(marked, held, value) !== 0)
        addStart(spots, heldAt);
      if ((value & SINGLE) !== 0) addStart(spots, at);
      before = value;
      if ((value & PASSED_OVER) !== 0) {
        if (((value >>> BEGINS_BIT) & 1) !== 0) {
          held = value;
          heldAt = at;
        }
        continue;
      }
      telling = value;
      tellingAt = at;
    }
    memory.before = before;
    memory.telling = telling;
    memory.tellingAt = tellingAt - count;
    memory.held = held;
    memory.heldAt = heldAt - count;
  };

  /** Around a hyphen the walk decides: it knows the words both apart and joined. */
  const joinedStarts = (count: number): number[] => {
    const found: number[] = [];
    for (let at = 0; at < count; at++) {
      const value = joined.valueAt(at);
      if (value === 0) continue;
      if ((value & WORD.goesOn) !== 0)
        for (let before = Math.max(0, at - 1 - LINKS_BETWEEN); before < at; before++)
          if ((spots.values[before]! & WORD.begins) !== 0) found.push(before);
      if ((value & (WORD.single | WORD.begins)) !== 0) found.push(at);
    }
    return found;
  };

  return (tokens: Tokens, memory: Memory): Spots => {
    const { count, hasHyphen } = tokens;
    if (spots.values.length < count) {
      spots.values = new Int32Array(2 * count);
      spots.slots = new Int32Array(2 * count);
      spots.starts = new Int32Array(2 * count);
    }
    spots.count = 0;
    lookUp(tokens, memory);
    if (hasHyphen) addAll(spots, joinedStarts(count));
    return spots;
  };
}

/** 1 where two words may begin a term, else 0. Without branches, which nobody could foresee: nearly always it is 0. */
export const isPair = (pairs: Int32Array, first: number, second: number): number =>
  isMarkedPair(pairs, placeOfPair(first, second)) & (first >>> BEGINS_BIT) & (second >>> GOES_ON_BIT) & 1;

const placeOfPair = (first: number, second: number): number =>
  placeOfNext(placeOfFirst(first >>> CLASS_SHIFT), second >>> CLASS_SHIFT);

/** A start may be found after a later one, when its second word is read. */
function addStart(spots: Spots, at: number): void {
  const { starts, count } = spots;
  let index = count;
  while (index > 0 && starts[index - 1]! > at) index--;
  if (index > 0 && starts[index - 1] === at) return;
  if (index < count) starts.copyWithin(index + 1, index, count);
  starts[index] = at;
  spots.count = count + 1;
}

/** Others are merged in at once, so that many of them cost no more than sorting. */
function addAll(spots: Spots, others: readonly number[]): void {
  if (others.length === 0) return;
  const all = new Set([...spots.starts.subarray(0, spots.count), ...others]);
  spots.count = all.size;
  spots.starts.set([...all].sort((a, b) => a - b));
}
