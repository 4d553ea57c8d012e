import type { Language } from '../entry/language.ts';
import type { NarrowNumbers } from './narrow-numbers.ts';
import type { SequenceTable } from './sequence-table.ts';

/** Words that speak for or against a sense when they stand near it. A cue is one word or several; it has a number. */
export type CueTable = {
  readonly count: number;
  /** By slot of the word table: the place in `words` of its cue words, `NO_WORDS` where it has none. */
  readonly bySlot: NarrowNumbers;
  /** Lists of cue words (`packCueWords`), one for all forms of a word. */
  readonly words: Int32Array;
  /** Sequences of two cue words or more; the values are cues. */
  readonly sequences: SequenceTable;
  /** By entry, two items each and one more: where its French and its English cues start in `postings`. */
  readonly starts: Int32Array;
  /** The cues of each entry in each language, packed, in order. */
  readonly postings: NarrowNumbers;
  /** By entry and language: with which lists its cues begin (`cue-sieve.ts`), and where that starts, with one item more. */
  readonly sieves: Int32Array;
  readonly sieveStarts: Int32Array;
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

/** A list begins with a head for each language: three counts, of so many bits each, and none of them above `MOST_WORDS`. */
const COUNT_BITS = 10;
const COUNT_MASK = 2 ** COUNT_BITS - 1;
/** Two counts must not add up to more than fits. */
const MOST_WORDS = COUNT_MASK >> 1;

/** What a word is among the cues of one language. */
export type CueWords = {
  /** Cues of this word alone. */
  readonly alone: readonly number[];
  /** Words that begin longer cues, and later words of them. */
  readonly begins: readonly number[];
  readonly later: readonly number[];
};

/** Both heads, then the items of each kind, the French ones before the English. */
export function packCueWords(fr: CueWords, en: CueWords): number[] {
  const kinds = (['alone', 'begins', 'later'] as const).map((kind) =>
    [fr, en].map((words) => words[kind].slice(0, MOST_WORDS)),
  );
  const heads = [0, 1].map((at) => kinds.reduceRight((head, both) => (head << COUNT_BITS) | both[at]!.length, 0));
  return [...heads, ...kinds.flat(2)];
}

/** Where the items of each kind stand that count in one language; in an unknown one all count. One for all lists of a text. */
export class CueRanges {
  aloneFrom = 0;
  aloneTo = 0;
  beginsFrom = 0;
  beginsTo = 0;
  laterFrom = 0;
  laterTo = 0;

  /** 0 where all items of a language count, else `COUNT_MASK`. */
  readonly #skippedInFrench: number;
  readonly #skippedInEnglish: number;

  constructor(language: Language | null) {
    this.#skippedInFrench = language === 'en' ? COUNT_MASK : 0;
    this.#skippedInEnglish = language === 'fr' ? COUNT_MASK : 0;
  }

  /** Without a branch: it is asked for most words of a text. */
  read(words: Int32Array, list: number): void {
    const skippedInFrench = this.#skippedInFrench;
    const skippedInEnglish = this.#skippedInEnglish;
    const french = words[list]!;
    const english = words[list + 1]!;
    const both = french + english;
    const alone = list + 2;
    const begins = alone + (both & COUNT_MASK);
    const later = begins + ((both >>> COUNT_BITS) & COUNT_MASK);
    const end = later + (both >>> (2 * COUNT_BITS));
    this.aloneFrom = alone + (french & skippedInFrench);
    this.aloneTo = begins - (english & skippedInEnglish);
    this.beginsFrom = begins + ((french >>> COUNT_BITS) & skippedInFrench);
    this.beginsTo = later - ((english >>> COUNT_BITS) & skippedInEnglish);
    this.laterFrom = later + ((french >>> (2 * COUNT_BITS)) & skippedInFrench);
    this.laterTo = end - ((english >>> (2 * COUNT_BITS)) & skippedInEnglish);
  }
}
