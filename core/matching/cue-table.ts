import type { Language } from '../entry/language.ts';
import type { SequenceTable } from './sequence-table.ts';

/** Words that speak for or against a sense when they stand near it. A cue is one word or several; it has a number. */
export type CueTable = {
  readonly count: number;
  /** By slot of the word table: the place in `words` of its cue words, `NO_WORDS` where it has none. */
  readonly bySlot: Int32Array;
  /** Lists of cue words: how many are French, how many English, then themselves in this order. */
  readonly words: Int32Array;
  /** Sequences of cue words; the values are cues. */
  readonly sequences: SequenceTable;
  /** By entry, two items each and one more: where its French and its English cues start in `postings`. */
  readonly starts: Int32Array;
  /** The cues of each entry in each language, packed. */
  readonly postings: Int32Array;
};

/** Bits of a posting. Above them is the number of the cue. */
export const CUE = {
  against: 1,
  /** Counts in capitals only: the cue *IT* is not the pronoun. */
  capitals: 2,
} as const;
const CUE_SHIFT = 2;

export const packCue = (cue: number, flags: number): number => (cue << CUE_SHIFT) | flags;
export const cueOfPosting = (posting: number): number => posting >>> CUE_SHIFT;

/** The empty list of cue words. */
export const NO_WORDS = 0;

/** Where the cue words of a list begin in `words`; in an unknown language all count. */
export const startOfWords = (words: Int32Array, list: number, language: Language | null): number =>
  list + 2 + (language === 'en' ? words[list]! : 0);

/** The place after the last of them. */
export const endOfWords = (words: Int32Array, list: number, language: Language | null): number =>
  list + 2 + words[list]! + (language === 'fr' ? 0 : words[list + 1]!);
