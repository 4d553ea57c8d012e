import type { SequenceTable } from './sequence-table.ts';

/** Words that speak for or against a sense when they stand near it. A cue is one word or several; it has a number. */
export type CueTable = {
  readonly count: number;
  /** By slot of the word table: the place in `words` of its cue words, 0 where it has none. */
  readonly bySlot: Int32Array;
  /** Lists of cue words: their number, then themselves. */
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
