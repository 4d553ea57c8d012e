/** Folded value of a unit that separates words. */
export const SEPARATOR = 0;
/** Folded value of a unit that is passed over inside a word: soft hyphen, combining mark, zero-width sign. */
export const IGNORED = 1;
/** Folded value of a unit that stands for several letters; see `EXPANSIONS`. */
export const EXPANDED = 2;
/** Folded value of a sign that belongs to a word of one letter only: `C#`, `C++`. */
export const TRAILING_SIGN = 3;
/** Every folded value from here on is a folded letter or digit. */
export const FIRST_LETTER = 4;

const LIGATURES: readonly (readonly [string, string])[] = [
  ['oe', 'Œœ'],
  ['ae', 'ÆæǢǣǼǽ'],
  ['ss', 'ẞß'],
  ['ff', 'ﬀ'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
  ['ffi', 'ﬃ'],
  ['ffl', 'ﬄ'],
  ['st', 'ﬅﬆ'],
];

/** Units that stand for several letters, in folded form. */
export const EXPANSIONS: ReadonlyMap<number, string> = new Map(
  LIGATURES.flatMap(([letters, units]) => units.split('').map((unit) => [unit.charCodeAt(0), letters] as const)),
);

// Beyond Latin only the difference between letters and the rest matters, so that word boundaries are right.
/** Units that are letters of their own. */
export const OTHER_LETTERS: readonly (readonly [number, number])[] = [
  [0x0250, 0x02ba],
  [0x02be, 0x02ff], // and not ʼ, which some write for an apostrophe
  [0x0370, 0x1dff],
  [0x1f00, 0x1fff],
  [0x2c00, 0x2dff],
  [0xf900, 0xfaff],
  [0xfe70, 0xfefe],
];
/** Chinese, Japanese, Korean: each is its own letter, and in no table. Two hundred kilobytes of every tab would hold them. */
export const EAST_ASIAN = { first: 0x3040, last: 0xd7ff } as const;
export const isEastAsian = (unit: number): boolean => unit >= EAST_ASIAN.first && unit <= EAST_ASIAN.last;

/** Where all other units are that do more than separate words, and hyphens. */
export const FOLDED_UNITS: readonly (readonly [number, number])[] = [
  [0x0000, 0x036f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

const IGNORED_UNITS: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

// Latin letters in lower case and without accent, by Unicode's own decomposition (UAX #15, NFD), so that é typed as one
// unit or as two comes out the same; a blank where the unit separates words. Written down, and tested against Unicode:
// asking it for each letter took four milliseconds of every page. Letters with a stroke have no decomposition.
const LATIN_FROM_AA =
  'ª          µ    º     aaaaaa ceeeeiiiiðnooooo ouuuuyþ aaaaaa ceeeeiiiiðnooooo ouuuuyþyaaaaaacccc' +
  'ccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀŀllnnnnnnŉŋŋoooooo  rrrrrrssssssssttttttuu' +
  'uuuuuuuuuuwwyyyzzzzzzſƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃǆǆǆǉǉǉ' +
  'ǌǌǌaaiioouuuuuuuuuuǝaaaa  ǥǥggkkooooʒʒjǳǳǳggƕƿnnaa  ooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaee' +
  'ooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ';
const LATIN_FROM_1E00 =
  'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr' +
  'ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyẚſẜẝ ẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee' +
  'eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ';

const FOLD_TABLE = new Uint16Array(0x10000);

/** The folded value of a UTF-16 unit, once `fillTables` (word-hash.ts) was called. */
export const foldedUnit = (unit: number): number => (isEastAsian(unit) ? unit : FOLD_TABLE[unit]!);

/** Whether a unit is a letter or a digit, or an underscore, once `fillTables` was called. */
export function isLetter(unit: number): boolean {
  const folded = foldedUnit(unit);
  return folded >= FIRST_LETTER || folded === EXPANDED;
}

/** Once. Whether it was not filled yet. */
export function fillFoldTable(): boolean {
  const table = FOLD_TABLE;
  if (table[0x61] !== 0) return false;
  for (const [first, last] of OTHER_LETTERS) for (let unit = first; unit <= last; unit++) table[unit] = unit;
  for (let digit = 0x30; digit <= 0x39; digit++) table[digit] = digit;
  table[0x5f] = 0x5f;
  for (let letter = 0x61; letter <= 0x7a; letter++) table[letter] = table[letter - 0x20] = letter;
  fillLatin(table, 0xaa, LATIN_FROM_AA);
  fillLatin(table, 0x1e00, LATIN_FROM_1E00);
  for (const [first, last] of IGNORED_UNITS) table.fill(IGNORED, first, last + 1);
  for (const unit of EXPANSIONS.keys()) table[unit] = EXPANDED;
  for (const sign of '#+') table[sign.charCodeAt(0)] = TRAILING_SIGN;
  return true;
}

function fillLatin(table: Uint16Array, first: number, folded: string): void {
  for (let index = 0; index < folded.length; index++)
    table[first + index] = folded[index] === ' ' ? SEPARATOR : folded.charCodeAt(index);
}
