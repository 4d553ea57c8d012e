/** Broken at a line’s end, and accents that stand alone beside a dotless i, as old TeX fonts have them. */
const BROKEN_WORD = /(\p{L})[-‐]\r?\n\s*(\p{Ll})/gu;
const LOOSE_ACCENTS: readonly (readonly [RegExp, string])[] = [
  [/ˆı|ı\u0302/gu, 'î'],
  [/¨ı|ı\u0308/gu, 'ï'],
];

/** The words of a text in lower case, those that a line’s end breaks as one. */
export function comparableWords(text: string): string[] {
  const whole = LOOSE_ACCENTS.reduce((changed, [accent, letter]) => changed.replace(accent, letter), text);
  return (
    whole
      .replace(BROKEN_WORD, '$1$2')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Angle brackets of TeX’s mathematical fonts, which do not say what their signs are: poppler writes the letters h and i. */
const BRACKETED = /[⟨〈]([\p{L}\p{N}]+)[⟩〉]/gu;

/** What poppler would write for the words of a text that stand in such brackets. */
export const wordsAsMisread = (text: string): string[] =>
  [...text.matchAll(BRACKETED)].map(([, word]) => `h${word}i`.toLowerCase());

/** How many of the wanted items are among the found ones, each as often as it is wanted; from 0 to 1, and those that are not. */
export function recallOf(
  wanted: readonly string[],
  found: readonly string[],
): { readonly recall: number; readonly missing: readonly string[] } {
  const left = new Map<string, number>();
  for (const item of found) left.set(item, (left.get(item) ?? 0) + 1);
  const missing = wanted.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
  return { recall: wanted.length > 0 ? 1 - missing.length / wanted.length : 1, missing };
}
