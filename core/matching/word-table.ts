import { checkOfWord, hashWord } from './word-hash.ts';

/**
 * All words of a lexicon in one open-addressed table (linear probing). A slot is two items of `slots`: the hash of the
 * word, and its value, 0 where the slot is free.
 */
export type WordTable = {
  readonly slots: Int32Array;
  /** By slot: 8 more bits of the word, which are compared once a term seems to be met. */
  readonly checks: Uint8Array;
};

/** Bits of a word's value. Above them, from `CLASS_SHIFT` on, is the number of its class; 0 where it is in no term. */
export const WORD = {
  /** A term of one word. */
  single: 1,
  /** The first word of a longer term. */
  begins: 2,
  /** A later word of one. */
  goesOn: 4,
  /** *de, du, des, d’*: passed over inside a French term. */
  link: 8,
  /** An article or a possessive, which may follow a link. */
  determiner: 16,
  /** *à, au, aux*: an article may follow it inside a French term. */
  takesArticle: 32,
  /** Part of a cue. */
  cue: 64,
  /** At home in an office, or in another walk of life, by language. */
  officeInFrench: 128,
  elsewhereInFrench: 256,
  officeInEnglish: 512,
  elsewhereInEnglish: 1024,
  /** A term of one word in capitals only: *IT*, *SI*. */
  inCapitals: 2048,
} as const;
export const CLASS_SHIFT = 12;

/** The slot that a word with this hash has, or the free one where it would be. */
export function slotOfHash({ slots }: WordTable, hash: number): number {
  const size = slots.length >>> 1;
  let slot = homeOfHash(hash, scaleOfSize(size));
  while (slots[2 * slot] !== hash && slots[2 * slot + 1] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
  return slot;
}

/** By this a hash becomes a slot: its high bits, which in FNV are the good ones, choose among any number of slots. */
export const scaleOfSize = (size: number): number => size / 0x100000000;

export const homeOfHash = (hash: number, scale: number): number => ((hash >>> 0) * scale) | 0;

/** Whether the word from `start` to `end` of a text really is the one in a slot. */
export const isWordInSlot = ({ checks }: WordTable, slot: number, word: { text: string; start: number; end: number }) =>
  checks[slot] === checkOfWord(word.text, word.start, word.end);

/** Few words lie far apart, so that one look is enough; many lie close, so that they stay in the processor’s cache. */
const sizeFor = (words: number): number => 4 * Math.ceil((words * (words < 50_000 ? 2 : 1.5) + 4) / 4);

/** A table of folded words and their values, none of which is 0. Of two words with one hash the first is kept. */
export function layOutWords(values: ReadonlyMap<string, number>): WordTable {
  const size = sizeFor(values.size);
  const table = { slots: new Int32Array(2 * size), checks: new Uint8Array(size) };
  for (const [word, value] of values) {
    const hash = hashWord(word);
    const slot = slotOfHash(table, hash);
    if (table.slots[2 * slot + 1] !== 0) continue;
    table.slots[2 * slot] = hash;
    table.slots[2 * slot + 1] = value;
    table.checks[slot] = checkOfWord(word, 0, word.length);
  }
  return table;
}
