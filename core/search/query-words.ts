import type { Language } from '../entry/language.ts';
import { FUNCTION_WORDS } from '../matching/function-words.ts';
import { foldWords } from '../matching/fold-words.ts';
import { englishSingulars } from '../matching/inflect-english.ts';
import { frenchSingulars } from '../matching/inflect-french.ts';

/** The folded words of a query: `KPI’s` is `kpi`, and `C.R.M.` is `crm`. */
export function wordsOfQuery(query: string): string[] {
  const words = foldWords(query.replace(/['’]s\b/giu, ''));
  return words.length > 1 && words.every((word) => word.length === 1) ? [words.join('')] : words;
}

/** The same word in the singular, as far as its ending tells. */
export const singularOf = (word: string): string => frenchSingulars(word)[0] ?? englishSingulars(word)[0] ?? word;

/** The words of a query without those that only carry grammar; all of them, where it has no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isGrammar(word, 'fr') && !isGrammar(word, 'en'));
  return telling.length > 0 ? telling : words;
}

const isGrammar = (word: string, language: Language) => FUNCTION_WORDS[language].has(word);
