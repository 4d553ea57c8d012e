import { FUNCTION_WORDS } from '../matching/function-words.ts';
import { foldWords } from '../matching/fold-words.ts';
import { englishSingulars } from '../matching/inflect-english.ts';
import { frenchSingulars } from '../matching/inflect-french.ts';
import { slipsAllowed, wordDistance } from './word-distance.ts';

/** The folded words of a query: `KPI’s` is `kpi`, and `C.R.M.` is `crm`. */
export function wordsOfQuery(query: string): string[] {
  const words = foldWords(query.replace(/['’]s\b/giu, ''));
  return words.length > 1 && words.every((word) => word.length === 1) ? [words.join('')] : words;
}

/** The same words in the singular, as far as the endings tell. */
export const inSingular = (words: readonly string[]): string =>
  words.map((word) => frenchSingulars(word)[0] ?? englishSingulars(word)[0] ?? word).join(' ');

/**
 * How far the words of a query are from words of a term, in any order; null where one of them is like none. The last
 * word may be half typed; words that only carry grammar may be missing.
 */
export function distanceToTerm(query: readonly string[], term: readonly string[]): number | null {
  const telling = query.filter((word) => !FUNCTION_WORDS.fr.has(word) && !FUNCTION_WORDS.en.has(word));
  let slips = 0;
  for (const [index, word] of telling.entries()) {
    const limit = slipsAllowed(word.length);
    const isLast = index === telling.length - 1;
    const distances = term.flatMap((other) => [
      wordDistance(word, other, limit),
      ...(isLast && other.length > word.length ? [wordDistance(word, other.slice(0, word.length), limit) + 0.5] : []),
    ]);
    const least = Math.min(...distances);
    if (!(least <= limit + 0.5)) return null;
    slips += least;
  }
  return telling.length === 0 ? null : slips;
}
