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
const OTHER_LETTERS: readonly (readonly [number, number])[] = [
  [0x0250, 0x02ba],
  [0x02be, 0x02ff], // and not ʼ, which some write for an apostrophe
  [0x0370, 0x1dff],
  [0x1f00, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3040, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe70, 0xfefe],
];
const IGNORED_UNITS: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0300, 0x036f],
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/**
 * For each UTF-16 unit its folded value: lower case, without accent. Latin letters are folded by Unicode's own
 * decomposition (UAX #15, NFD), so that é typed as one unit or as two comes out the same.
 */
function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const fill = (ranges: readonly (readonly [number, number])[], valueOf: (unit: number) => number) => {
    for (const [first, last] of ranges) for (let unit = first; unit <= last; unit++) table[unit] = valueOf(unit);
  };
  fill([[0x30, 0x39]], (unit) => unit);
  fill([[0x5f, 0x5f]], (unit) => unit);
  fill(
    [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xaa, 0x24f],
      [0x1e00, 0x1eff],
    ],
    foldLatin,
  );
  fill(OTHER_LETTERS, (unit) => unit);
  fill(IGNORED_UNITS, () => IGNORED);
  for (const unit of EXPANSIONS.keys()) table[unit] = EXPANDED;
  for (const sign of '#+') table[sign.charCodeAt(0)] = TRAILING_SIGN;
  return table;
}

function foldLatin(unit: number): number {
  const base = String.fromCharCode(unit).normalize('NFD').toLowerCase().charAt(0);
  const folded = UNDECOMPOSED[base] ?? base;
  return /^\p{L}/u.test(folded) ? folded.charCodeAt(0) : SEPARATOR;
}
// Letters with a stroke have no decomposition in Unicode.
const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i' };

/** The one table, shared by all: it takes a millisecond or two to build. Loops that are hot give it a name of their own. */
export const FOLD_TABLE: Uint16Array = buildFoldTable();
