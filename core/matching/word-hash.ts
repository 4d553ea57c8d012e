import {
  EAST_ASIAN,
  EXPANDED,
  EXPANSIONS,
  fillFoldTable,
  FIRST_LETTER,
  FOLDED_UNITS,
  foldedUnit,
  OTHER_LETTERS,
  SEPARATOR,
} from './fold-table.ts';

/** A multiplier of L’Ecuyer’s tables (1999) for the check, which is independent of the hash. */
const CHECK_PRIME = 0x2c2c57ed;

// What a UTF-16 unit is to the fast loop of the tokeniser: a letter is a number less than 0, as it enters a hash, in which
// both these bits are set. Not the fields of an object, which V8 would read in every round.
/** A letter or a separator. Where it is missing, the loop is done again with care. */
export const PLAIN_BIT = 1;
/** No hyphen, which separates words like any other sign, and is worth a second look. */
export const NO_HYPHEN_BIT = 2;
/** Of what is neither a letter nor a separator, and of letters that were not met yet. */
export const SPECIAL = 0;

/** A folded letter as it enters a hash: 29 bits without a pattern, so that no other letters add up to the same by more than chance. */
export function hashedLetter(folded: number): number {
  const mixed = Math.imul(folded, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) | 0x80000000 | PLAIN_BIT | NO_HYPHEN_BIT;
}

/** As typed, and the two that Unicode calls hyphen and non-breaking hyphen. */
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** For each UTF-16 unit: its letter as `hashedLetter` gives it, the bits of a separator, or `SPECIAL`. */
export const HASH_TABLE = new Int32Array(0x10000);

/** Letters that are in the table only once one of them was met: with them, filling it took four milliseconds of every page. */
const LATE_LETTERS = [...OTHER_LETTERS, [EAST_ASIAN.first, EAST_ASIAN.last] as const];

/** Fills this table and the folding table, once. To be called by whoever makes a tokeniser, or folds words. */
export function fillTables(): void {
  if (!fillFoldTable()) return;
  const separator = PLAIN_BIT | NO_HYPHEN_BIT;
  let from = 0;
  for (const [first, last] of LATE_LETTERS.toSorted(([a], [b]) => a - b)) {
    HASH_TABLE.fill(separator, from, first);
    from = last + 1;
  }
  HASH_TABLE.fill(separator, from);
  for (const [first, last] of FOLDED_UNITS)
    for (let unit = first; unit <= last; unit++) {
      const folded = foldedUnit(unit);
      if (folded >= FIRST_LETTER) HASH_TABLE[unit] = hashedLetter(folded);
      else if (folded !== SEPARATOR) HASH_TABLE[unit] = SPECIAL;
      else if (isHyphen(unit)) HASH_TABLE[unit] = PLAIN_BIT;
    }
}

/** Fills in the letters around one that was met. */
export function fillLettersAround(met: number): void {
  for (const [first, last] of LATE_LETTERS)
    if (met >= first && met <= last)
      for (let unit: number = first; unit <= last; unit++) HASH_TABLE[unit] = hashedLetter(unit);
}

/** The hash of a word and one letter more. The empty word has the hash 0. */
export const extendHash = (hash: number, letter: number): number => (((hash << 5) | (hash >>> 27)) + letter) | 0;

/** The hash of a folded word, as the tokeniser computes it. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = extendHash(hash, hashedLetter(word.charCodeAt(index)));
  return hash;
}

/** 8 bits more of a word, as it stands in a text from `start` to `end`: no stranger has both hashes of a term's word. */
export function checkOfWord(text: string, start: number, end: number): number {
  let check = 0x2f0b4c47;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    const folded = foldedUnit(unit);
    if (folded >= FIRST_LETTER) check = Math.imul(check ^ folded, CHECK_PRIME);
    else if (folded === EXPANDED)
      for (const letter of EXPANSIONS.get(unit)!) check = Math.imul(check ^ letter.charCodeAt(0), CHECK_PRIME);
    else if (unit === 0x23 || unit === 0x2b) check = Math.imul(check ^ unit, CHECK_PRIME);
  }
  return check >>> 24;
}
