import { buildFoldTable, EXPANDED, EXPANSIONS, FIRST_LETTER, SEPARATOR } from './fold-table.ts';

/** FNV-1a's prime (Fowler, Noll and Vo), and a multiplier of L’Ecuyer’s tables (1999) for the second, independent hash. */
const PRIME = 0x01000193;
const CHECK_PRIME = 0x2c2c57ed;

/** What a unit that is neither a letter nor a separator is to the fast loop of the tokeniser. No letter has this bit. */
export const SPECIAL = 0x8000;

/** A folded letter as it enters a hash: 15 bits, never 0. Letters far from Latin may share one; the check tells them apart. */
export const hashedLetter = (folded: number): number => (folded < SPECIAL ? folded : (folded & 0x3fff) | 0x4000);

/** For each UTF-16 unit: 0 where it separates words, its letter as `hashedLetter` gives it, or `SPECIAL`. */
export function buildHashTable(): Uint16Array {
  return buildFoldTable().map((folded) => {
    if (folded === SEPARATOR) return 0;
    return folded >= FIRST_LETTER ? hashedLetter(folded) : SPECIAL;
  });
}

/** The hash of a word and one letter more. The empty word has the hash 0. */
export const extendHash = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);

/** The hash of a folded word, as the tokeniser computes it. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = extendHash(hash, hashedLetter(word.charCodeAt(index)));
  return hash;
}

const fold = buildFoldTable();

/** 8 bits more of a word, as it stands in a text from `start` to `end`: no stranger has both hashes of a term's word. */
export function checkOfWord(text: string, start: number, end: number): number {
  let check = 0x2f0b4c47;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    const folded = fold[unit]!;
    if (folded >= FIRST_LETTER) check = Math.imul(check ^ folded, CHECK_PRIME);
    else if (folded === EXPANDED)
      for (const letter of EXPANSIONS.get(unit)!) check = Math.imul(check ^ letter.charCodeAt(0), CHECK_PRIME);
    else if (unit === 0x23 || unit === 0x2b) check = Math.imul(check ^ unit, CHECK_PRIME);
  }
  return check >>> 24;
}
