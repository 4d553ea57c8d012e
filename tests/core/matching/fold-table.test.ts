import { describe, expect, it } from 'vitest';
import { EXPANSIONS, FIRST_LETTER, foldedUnit, SEPARATOR } from '../../../core/matching/fold-table.ts';
import { createTokeniser } from '../../../core/matching/tokenise.ts';
import {
  fillTables,
  hashedLetter,
  HASH_TABLE,
  isHyphen,
  NO_HYPHEN_BIT,
  PLAIN_BIT,
  SPECIAL,
} from '../../../core/matching/word-hash.ts';

fillTables();

/** Letters with a stroke, which Unicode does not take apart. */
const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i' };

function foldByUnicode(unit: number): number {
  const base = String.fromCharCode(unit).normalize('NFD').toLowerCase().charAt(0);
  const folded = UNDECOMPOSED[base] ?? base;
  return /^\p{L}/u.test(folded) ? folded.charCodeAt(0) : SEPARATOR;
}

const latin = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0x24f],
  [0x1e00, 0x1eff],
].flatMap(([first, last]) => Array.from({ length: last! - first! + 1 }, (_, index) => first! + index));

describe('the folding table', () => {
  it('folds each Latin letter as Unicode takes it apart', () => {
    const wrong = latin.filter(
      (unit) => !EXPANSIONS.has(unit) && unit !== 0xad && foldedUnit(unit) !== foldByUnicode(unit),
    );
    expect(wrong.map((unit) => String.fromCharCode(unit))).toEqual([]);
  });

  it('takes no sign of ASCII but the underscore for a letter', () => {
    const signs = Array.from({ length: 0x80 }, (_, unit) => unit).filter((unit) => foldedUnit(unit) >= FIRST_LETTER);
    expect(String.fromCharCode(...signs)).toBe('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz');
  });
});

describe('the table of the tokeniser', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const isLetterHere = (unit: number) => foldedUnit(unit) >= FIRST_LETTER;
  const asRead = (unit: number) => {
    if (isLetterHere(unit)) return hashedLetter(foldedUnit(unit));
    return foldedUnit(unit) === SEPARATOR ? PLAIN_BIT | (isHyphen(unit) ? 0 : NO_HYPHEN_BIT) : SPECIAL;
  };

  it('has every unit as it is folded, and lacks letters beyond Latin', () => {
    const lacking = units.filter((unit) => isLetterHere(unit) && HASH_TABLE[unit] === SPECIAL);
    expect(lacking.every((unit) => unit >= 0x370)).toBe(true);
    const isLacking = new Set(lacking);
    expect(units.filter((unit) => !isLacking.has(unit) && HASH_TABLE[unit] !== asRead(unit))).toEqual([]);
  });

  it('gets those of a script when the first one is met, and no others', () => {
    const tokeniser = createTokeniser();
    tokeniser.read('жизнь');
    expect([HASH_TABLE[0x0416], HASH_TABLE[0x6f22]]).toEqual([hashedLetter(0x0416), SPECIAL]);
    tokeniser.read('漢');
    expect(HASH_TABLE[0x6f22]).toBe(hashedLetter(0x6f22));
  });
});
