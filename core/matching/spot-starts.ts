import * as WORD from './word-bits.ts';
import { bucketOfHash, displacedSlot, scaleOf, shiftOf } from './displace-words.ts';
import type { JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { isMarkedPair, placeOfFirst, placeOfNext, type SequenceTable } from './sequence-table.ts';
import { grown, type Tokens } from './tokenise.ts';
import { CLASS_SHIFT } from './word-table.ts';

/** Where terms may start in a text. Reused from text to text. */
export type Spots = {
  /** The value of each word (`WORD`), 0 where the lexicon does not know it. */
  values: Int32Array;
  /** Tokens at which a term may start, ascending; the first `count` items hold. */
  starts: Int32Array;
  count: number;
};

// As constants of their own: V8 reads the fields of an object in every round, and what is imported too.
const SINGLE = WORD.single;
const BEGINS_BIT = Math.log2(WORD.begins);
const GOES_ON_BIT = Math.log2(WORD.goesOn);
const LINK_BIT = Math.log2(WORD.link);
const DETERMINER_BIT = Math.log2(WORD.determiner);
const CLASS_BITS = CLASS_SHIFT;

/** How many tokens may lie between two words of a term: *de*, an article. */
export const LINKS_BETWEEN = 2;
/** How many tokens the second word of a term may be from the first. */
const FURTHEST = LINKS_BETWEEN + 1;
const PASSED_OVER = WORD.link | WORD.determiner;

/** What is remembered of the words before a text, as values and tokens; those tokens are less than 0. */
export type Memory = {
  /** The last word that is no link or article. */
  telling: number;
  tellingAt: number;
  /** The last link or article that begins a term itself: *son de marque*. */
  held: number;
  heldAt: number;
};

/** Of nothing. */
export const createMemory = (): Memory => ({ telling: 0, tellingAt: 0, held: 0, heldAt: -9 });

/**
 * The second pass: looks each word up once, and keeps the places at which a term of one word stands, or two words follow
 * each other that begin one. A text may go on from the one before, if it is given its memory: then a start may be a token
 * less than 0. Its loops have no branch that nobody could foresee, so that the processor looks many words up at a time;
 * they are two, because one with all their variables would keep some of them in memory.
 */
export function createSpotter({ words, terms }: Lexicon) {
  const { slots, displacements } = words;
  const shift = shiftOf(displacements);
  const scale = scaleOf(slots);
  const bucketOf = bucketOfHash;
  const slotOf = displacedSlot;
  const isPair = createPairTest(terms);
  const spots: Spots = { values: new Int32Array(256), starts: new Int32Array(3 * 256 + 2), count: 0 };

  const lookUp = ({ hashes, count }: Tokens): void => {
    const { values } = spots;
    const table = slots;
    const displaced = displacements;
    for (let at = 0; at < count; at++) {
      const hash = hashes[at]!;
      const slot = slotOf(hash, displaced[bucketOf(hash, shift)]!, scale);
      const difference = table[2 * slot]! ^ hash;
      values[at] = table[2 * slot + 1]! & ~((difference | -difference) >> 31);
    }
  };

  /** Whether a link or an article begins a term itself: 1 or 0. */
  const findStarts = (count: number, memory: Memory): number => {
    const { values, starts } = spots;
    let { telling, tellingAt } = memory;
    let found = 0;
    let held = 0;
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      starts[found] = tellingAt;
      found += isPair(telling, value);
      starts[found] = at;
      found += value & SINGLE;
      const passed = ((value >>> LINK_BIT) | (value >>> DETERMINER_BIT)) & 1;
      held |= passed & (value >>> BEGINS_BIT);
      const kept = -passed;
      telling = (telling & kept) | (value & ~kept);
      tellingAt = (tellingAt & kept) | (at & ~kept);
    }
    spots.count = found;
    memory.telling = telling;
    memory.tellingAt = tellingAt - count;
    return held;
  };

  /** Adds the starts at a link or an article, into their order. Few texts have one. */
  const addHeldStarts = (count: number, memory: Memory): void => {
    const { values, starts } = spots;
    let { held, heldAt } = memory;
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      if (at - heldAt <= FURTHEST && isPair(held, value) !== 0) starts[spots.count++] = heldAt;
      if ((value & PASSED_OVER) === 0 || (value & WORD.begins) === 0) continue;
      held = value;
      heldAt = at;
    }
    memory.held = held;
    memory.heldAt = heldAt - count;
    bringIntoOrder(spots);
  };

  return (tokens: Tokens, remembered: Memory | null): Spots => {
    const { count } = tokens;
    const memory = remembered ?? createMemory();
    if (spots.values.length < count) {
      spots.values = new Int32Array(2 * count);
      spots.starts = new Int32Array(6 * count + 2);
    }
    lookUp(tokens);
    const hasHeld = findStarts(count, memory);
    if (hasHeld !== 0 || memory.heldAt >= -FURTHEST) addHeldStarts(count, memory);
    if (spots.count > 1) sortStarts(spots);
    return spots;
  };
}

/** Whether two words, given by their values, may begin a term: 1 or 0, without a branch. */
export function createPairTest({ pairs }: Pick<SequenceTable, 'pairs'>): (first: number, second: number) => number {
  const [isMarked, firstPlace, nextPlace] = [isMarkedPair, placeOfFirst, placeOfNext];
  const marked = pairs;
  return (first, second) => {
    const place = nextPlace(firstPlace(first >>> CLASS_BITS), second >>> CLASS_BITS);
    return isMarked(marked, place) & (first >>> BEGINS_BIT) & (second >>> GOES_ON_BIT) & 1;
  };
}

/** Up to here `sortStarts` is quick with any order. */
const FEW = 64;

/** To be called where starts have been added at the end. */
function bringIntoOrder({ starts, count }: Spots): void {
  if (count > FEW) starts.subarray(0, count).sort();
}

/** Each once, ascending. A start may be found after a later one, when its second word is read. */
function sortStarts(spots: Spots): void {
  const { starts, count } = spots;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const start = starts[index]!;
    let at = kept;
    while (at > 0 && starts[at - 1]! > start) at--;
    if (at > 0 && starts[at - 1] === start) continue;
    for (let moved = kept; moved > at; moved--) starts[moved] = starts[moved - 1]!;
    starts[at] = start;
    kept++;
  }
  spots.count = kept;
}

/** Adds the starts around a hyphen that joins two words to one: the walk decides, which knows them both apart and joined. */
export function addJoinedStarts(spots: Spots, joined: JoinedWords): void {
  const { values } = spots;
  const room = spots.count + joined.values.size * (LINKS_BETWEEN + 2);
  if (spots.starts.length < room) spots.starts = grown(spots.starts, 2 * room);
  for (const [at, value] of joined.values) {
    if ((value & WORD.goesOn) !== 0)
      for (let before = Math.max(0, at - 1 - LINKS_BETWEEN); before < at; before++)
        if ((values[before]! & WORD.begins) !== 0) spots.starts[spots.count++] = before;
    if ((value & (WORD.single | WORD.begins)) !== 0) spots.starts[spots.count++] = at;
  }
  bringIntoOrder(spots);
  sortStarts(spots);
}
