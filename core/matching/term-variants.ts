import type { Language } from '../entry/language.ts';
import { foldWords } from './fold-words.ts';

const DE = new Set(['de', 'du', 'des', 'd']);
const A = new Set(['a', 'au', 'aux']);
const ARTICLES = new Set(['le', 'la', 'les', 'l']);

/** Words that stand for one another inside a French term: *de l’application*, *des applications*, *d’application*. */
export const LINKING_WORDS: readonly (readonly string[])[] = [[...DE], [...A], [...ARTICLES]];

/** Each link doubles the variants: beyond these the rest of a term is taken as it is written. */
const MAX_VARIANTS = 32;

/**
 * The ways in which a term is written, as folded words: with and without the article after *de* and *à*
 * (*optimisation de conversion, … de la conversion*), and solid where it has hyphens (*e-mailing, emailing*).
 */
export function variantsOfTerm(term: string, language: Language): string[][] {
  const spellings = [foldWords(term)];
  if (/\p{L}[-‐‑]\p{L}/u.test(term)) spellings.push(foldWords(term.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')));
  if (language === 'en') return spellings;
  return spellings.flatMap(withOptionalArticles);
}

function withOptionalArticles(words: readonly string[]): string[][] {
  let variants: string[][] = [[]];
  let isAfterLink = false;
  for (const [index, word] of words.entries()) {
    const isInside = index > 0 && index < words.length - 1;
    if (variants.length >= MAX_VARIANTS) isAfterLink = false;
    if (isAfterLink && isInside && ARTICLES.has(word)) {
      // The article is in the term: leave it out as well.
      variants = variants.flatMap((variant) => [variant, [...variant, word]]);
    } else if (isAfterLink && !ARTICLES.has(word)) {
      variants = variants.flatMap((variant) => [
        [...variant, word],
        [...variant, 'la', word],
      ]);
    } else {
      variants = variants.map((variant) => [...variant, word]);
    }
    isAfterLink = isInside && (DE.has(word) || A.has(word));
  }
  return variants;
}
