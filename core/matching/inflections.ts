import type { Language } from '../entry/language.ts';
import { isFunctionWord } from './function-words.ts';
import { englishPlurals, englishSingulars } from './inflect-english.ts';
import { frenchFeminines, frenchPlurals, frenchSingulars } from './inflect-french.ts';

export type WordOfTerm = {
  /** Folded. */
  readonly word: string;
  readonly language: Language;
  /** A person's title, which has a feminine. */
  readonly hasFeminine: boolean;
  /** Acronyms take a plural s and nothing else. */
  readonly isAcronym: boolean;
};

/** Every surface under which a word of a term may be met, itself first, folded. */
export function inflectionsOf({ word, language, hasFeminine, isAcronym }: WordOfTerm): string[] {
  if (/\d|[#+]/.test(word) || word.length < 2 || isFunctionWord(word, language)) return [word];
  if (isAcronym) return [word, `${word}s`];
  if (language === 'en') return unique([word, ...englishPlurals(word), ...englishSingulars(word)]);
  const masculine = [word, ...frenchSingulars(word)];
  const singulars = hasFeminine ? masculine.flatMap((form) => [form, ...frenchFeminines(form)]) : masculine;
  return unique(singulars.flatMap((form) => [form, ...frenchPlurals(form)]));
}

/**
 * Every surface of a cue: besides the above the regular verb forms, since a cue says *near this word*, and a verb near
 * by counts however it is conjugated. Forms that do not exist do no harm in a cue.
 */
export function cueFormsOf(word: string, language: Language): string[] {
  const forms = inflectionsOf({ word, language, hasFeminine: true, isAcronym: false });
  if (word.length < 4) return forms;
  if (language === 'en') {
    const stem = word.replace(/e$/, '');
    const past = word.endsWith('y') ? `${word.slice(0, -1)}ied` : `${stem}ed`;
    return unique([...forms, past, `${stem}ing`, `${stem}er`, `${stem}ers`]);
  }
  const stem = /(?:er|ir)$/.test(word) ? word.slice(0, -2) : null;
  if (!stem) return forms;
  const endings = word.endsWith('er')
    ? 'e es ons ez ent a ait aient ant ee ees er era eront'
    : 'i it is issons issez issent issait issant ie ies ira iront';
  return unique([...forms, ...endings.split(' ').map((ending) => stem + ending)]);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
