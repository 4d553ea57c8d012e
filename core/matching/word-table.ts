import { checkOfWord, hashWord } from './word-hash.ts';

/**
 * All words of a lexicon in one open-addressed table (linear probing, at most half full, a power of two of slots).
 * A slot is two items of `slots`: the hash of the word, and its value, 0 where the slot is free.
 */
export type WordTable = {
  readonly slots: Int32Array;
  /** By slot: 16 more bits of the word, which are compared once a term seems to be met. */
  readonly checks: Uint16Array;
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
  /** Votes for the language of the text. */
  french: 32,
  english: 64,
  /** Part of a cue. */
  cue: 128,
  /** *à, au, aux*: an article may follow it inside a French term. */
  takesArticle: 256,
} as const;
export const CLASS_SHIFT = 9;

/** The slot that a word with this hash has, or the free one where it would be. */
export function slotOfHash({ slots }: WordTable, hash: number): number {
  const mask = (slots.length >>> 1) - 1;
  for (let slot = homeOfHash(hash) & mask; ; slot = (slot + 1) & mask)
    if (slots[2 * slot + 1] === 0 || slots[2 * slot] === hash) return slot;
}

/** The high bits of FNV are the good ones. */
export const homeOfHash = (hash: number): number => hash ^ (hash >>> 15);

/** Whether the word from `start` to `end` of a text really is the one in a slot. */
export const isWordInSlot = ({ checks }: WordTable, slot: number, word: { text: string; start: number; end: number }) =>
  checks[slot] === checkOfWord(word.text, word.start, word.end);

/** A table of folded words and their values, none of which is 0. Of two words with one hash the first is kept. */
export function layOutWords(values: ReadonlyMap<string, number>): WordTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, values.size * 2)));
  const table = { slots: new Int32Array(2 * size), checks: new Uint16Array(size) };
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
