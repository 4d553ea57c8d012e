import type { Language } from '../entry/language.ts';
import type { CueTable } from './cue-table.ts';

/**
 * For each entry in each language a Bloom filter (Bloom 1970) over the lists of cue words with which a cue of it begins. Both
 * bits of a list lie in one word, so that one look into memory is enough.
 */
export type CueSieves = Pick<CueTable, 'sieves' | 'sieveStarts'>;

/** At least so many bits for each list: then one list in twenty passes by chance. */
const BITS_A_LIST = 8;

/** The number of an entry in a language, by which sieves and postings are kept. */
export const senseOf = (entry: number, language: Language): number => 2 * entry + (language === 'fr' ? 0 : 1);

/** By sense: its lists. */
export function buildSieves(listsOf: readonly ReadonlySet<number>[]): CueSieves {
  const sieveStarts = [0];
  for (const lists of listsOf) sieveStarts.push(sieveStarts.at(-1)! + wordsFor(lists.size));
  const sieves = new Int32Array(sieveStarts.at(-1)!);
  for (const [sense, lists] of listsOf.entries()) {
    for (const list of lists) {
      const key = keyOf(list);
      const word = sieveStarts[sense]! + wordOf(key, wordsFor(lists.size));
      sieves[word]! |= (1 << firstBit(key)) | (1 << secondBit(key));
    }
  }
  return { sieves, sieveStarts: Int32Array.from(sieveStarts) };
}

/** A power of two; none for no list. */
const wordsFor = (lists: number): number =>
  lists === 0 ? 0 : 2 ** Math.max(0, Math.ceil(Math.log2((lists * BITS_A_LIST) / 32)));

/** The places of lists of one entry are near each other: their bits should not be. */
const keyOf = (list: number): number => Math.imul(list, 0x9e3779b1);
const wordOf = (key: number, words: number): number => (key >>> 12) & (words - 1);
const firstBit = (key: number): number => key >>> 27;
const secondBit = (key: number): number => key >>> 22;
/** 0 for the empty list, which is that of every third word, else 1. */
const isList = (list: number): number => -list >>> 31;

/**
 * Puts the tokens from `from` to before `to` whose lists pass into `found`, after `count` that are there, and returns how
 * many there are then.
 */
export type Sift = (sense: number, span: SiftSpan, found: Int32Array, count: number) => number;
/** `lists`: by token. */
export type SiftSpan = { readonly lists: Int32Array; readonly from: number; readonly to: number };

/** A small loop of its own, without branches: it runs over the words around every doubtful sense. */
export function createSift({ sieves, sieveStarts }: CueSieves): Sift {
  return (sense, { lists, from, to }, found, count) => {
    const start = sieveStarts[sense]!;
    const words = sieveStarts[sense + 1]! - start;
    if (words === 0) return count;
    for (let at = from; at < to; at++) {
      const list = lists[at]!;
      const key = keyOf(list);
      const word = sieves[start + wordOf(key, words)]!;
      found[count] = at;
      count += (word >>> firstBit(key)) & (word >>> secondBit(key)) & isList(list);
    }
    return count;
  };
}
