import { assertNever } from '../entry/assert-never.ts';
import type { Language } from '../entry/language.ts';
import { conjugateEnglish } from './conjugate-english.ts';
import { conjugateFrench } from './conjugate-french.ts';
import { englishSpellings } from './english-spellings.ts';
import { isFunctionWord } from './function-words.ts';
import { englishPlurals, englishSingulars } from './inflect-english.ts';
import { frenchFeminines, frenchPlurals, frenchSingulars } from './inflect-french.ts';

/** How a word of a term changes. `fr-title`: of a person, which has a feminine; `fr-preposition`: *à* and its kin. */
export type WordKind = Language | 'fr-title' | 'fr-preposition' | 'fr-verb' | 'en-verb' | 'acronym';

/** Every surface under which a word of a term may be met, itself first, folded. */
export function inflectionsOf(word: string, kind: WordKind): string[] {
  if (kind === 'fr-preposition') return ['a', 'au', 'aux'];
  if (/\d|[#+]/.test(word) || word.length < 2) return [word];
  if (kind === 'acronym') return [word, `${word}s`];
  if (isFunctionWord(word, kind.startsWith('en') ? 'en' : 'fr')) return [word];
  switch (kind) {
    case 'en':
      return unique(englishSpellings(word).flatMap(englishNumbers));
    case 'en-verb':
      return unique(englishSpellings(word).flatMap(conjugateEnglish));
    case 'fr-verb':
      return unique(conjugateFrench(word));
    case 'fr':
      return unique(frenchNumbers(word, (form) => [form]));
    case 'fr-title':
      return unique(frenchNumbers(word, (form) => [form, ...frenchFeminines(form)]));
    default:
      return assertNever(kind);
  }
}

function englishNumbers(word: string): string[] {
  const singulars = englishSingulars(word);
  return [word, ...englishPlurals(word), ...singulars, ...singulars.flatMap(englishPlurals)];
}

const frenchNumbers = (word: string, genders: (form: string) => string[]): string[] =>
  [word, ...frenchSingulars(word)].flatMap(genders).flatMap((form) => [form, ...frenchPlurals(form)]);

/**
 * Every surface of a cue: it says *near this word*, so that a verb counts however it is conjugated, and so does a word
 * that may be a noun or a verb.
 */
export function cueFormsOf(word: string, language: Language): string[] {
  const forms = inflectionsOf(word, language);
  if (word.length < 4 || /\d/.test(word) || isFunctionWord(word, language)) return forms;
  if (language === 'en') return unique([...forms, ...inflectionsOf(word, 'en-verb')]);
  if (/[ei]r$/.test(word)) return unique([...forms, ...usualVerbForms(word)]);
  return unique([...forms, ...inflectionsOf(word, 'fr-title')]);
}

/** Those that are met in office prose: a cue need not know the simple past. */
const usualVerbForms = (infinitive: string): string[] =>
  conjugateFrench(infinitive).filter((form) => !/(?:mes|tes|ss.*|ai|as|at|erent|irent|iez|ions)$/.test(form));

const unique = (words: readonly string[]): string[] => [...new Set(words)];
