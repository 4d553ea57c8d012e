import { bucketOfHash, displacedSlot, displaceHashes, scaleOf, shiftOf, type Displaced } from './displace-words.ts';
import { checkOfWord, hashWord } from './word-hash.ts';

/** All words of a lexicon, with a value each. */
export type WordTable = Displaced & {
  /** By slot: 8 more bits of the word, which are compared once a term seems to be met. */
  readonly checks: Uint8Array;
};

/** From this bit on a value is the number of its word’s class; 0 where it is in no term. Below are `word-bits.ts`. */
export const CLASS_SHIFT = 12;

/** The only slot that a word with this hash may have. */
export function slotOfHash({ slots, displacements }: WordTable, hash: number): number {
  const displacement = displacements[bucketOfHash(hash, shiftOf(displacements))]!;
  return displacedSlot(hash, displacement, scaleOf(slots));
}

/** The same for many words. */
export function createSlotFinder({ slots, displacements }: WordTable): (hash: number) => number {
  const shift = shiftOf(displacements);
  const scale = scaleOf(slots);
  return (hash) => displacedSlot(hash, displacements[bucketOfHash(hash, shift)]!, scale);
}

/** The value of the word with this hash, 0 where there is none. */
export function valueOfHash(table: WordTable, hash: number): number {
  const slot = slotOfHash(table, hash);
  return table.slots[2 * slot] === hash ? table.slots[2 * slot + 1]! : 0;
}

/** Whether the word from `start` to `end` of a text really is the one in a slot. */
export const isWordInSlot = ({ checks }: WordTable, slot: number, word: { text: string; start: number; end: number }) =>
  checks[slot] === checkOfWord(word.text, word.start, word.end);

/** A table of folded words and their values, none of which is 0. Of two words with one hash the first is kept. */
export function layOutWords(values: ReadonlyMap<string, number>): WordTable {
  const words = new Map<number, string>();
  for (const word of values.keys()) {
    const hash = hashWord(word);
    if (!words.has(hash)) words.set(hash, word);
  }
  const places = displaceHashes([...words.keys()]);
  const table = { ...places, checks: new Uint8Array(places.slots.length / 2) };
  for (const [hash, word] of words) {
    const slot = slotOfHash(table, hash);
    table.slots[2 * slot] = hash;
    table.slots[2 * slot + 1] = values.get(word)!;
    table.checks[slot] = checkOfWord(word, 0, word.length);
  }
  return table;
}
