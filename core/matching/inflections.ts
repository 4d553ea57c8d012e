import { isFunctionWord } from './function-words.ts';
import { englishPlurals, englishSingulars } from './inflect-english.ts';
import { frenchFeminines, frenchPlurals, frenchSingulars } from './inflect-french.ts';
import type { Language } from '../entry/language.ts';

/** How a word of a term changes. `fr-title`: of a person, which has a feminine; `fr-preposition`: *à* and its kin. */
export type WordKind = Language | 'fr-title' | 'fr-preposition' | 'fr-verb' | 'en-verb' | 'acronym';

/** Every surface under which a word of a term may be met, itself first, folded. */
export function inflectionsOf(word: string, kind: WordKind): string[] {
  if (kind === 'fr-preposition') return ['a', 'au', 'aux'];
  if (/\d|[#+]/.test(word) || word.length < 2) return [word];
  if (kind === 'acronym') return [word, `${word}s`];
  if (isFunctionWord(word, kind.startsWith('en') ? 'en' : 'fr')) return [word];
  if (kind === 'en' || kind === 'en-verb') return unique([word, ...englishPlurals(word), ...englishSingulars(word)]);
  const masculine = [word, ...frenchSingulars(word)];
  const singulars = kind === 'fr-title' ? masculine.flatMap((form) => [form, ...frenchFeminines(form)]) : masculine;
  return unique(singulars.flatMap((form) => [form, ...frenchPlurals(form)]));
}

/**
 * Every surface of a cue: besides the above the regular verb forms, since a cue says *near this word*, and a verb near
 * by counts however it is conjugated. Forms that do not exist do no harm in a cue.
 */
export function cueFormsOf(word: string, language: Language): string[] {
  const forms = inflectionsOf(word, language === 'fr' ? 'fr-title' : 'en');
  if (word.length < 4) return forms;
  if (language === 'en') {
    const stem = word.replace(/e$/, '');
    const past = word.endsWith('y') ? `${word.slice(0, -1)}ied` : `${stem}ed`;
    return unique([...forms, past, `${stem}ing`]);
  }
  const stem = /(?:er|ir)$/.test(word) ? word.slice(0, -2) : null;
  if (!stem) return forms;
  const endings = word.endsWith('er')
    ? 'e es ons ez ent a ait aient ant ee ees er era eront'
    : 'i it is issons issez issent issait issant ie ies ira iront';
  return unique([...forms, ...endings.split(' ').map((ending) => stem + ending)]);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
