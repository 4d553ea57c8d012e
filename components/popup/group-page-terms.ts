import type { Discipline, Side } from '../../core/entry/discipline.ts';
import type { Language } from '../../core/entry/language.ts';
import { sideOfReader, type Reader } from '../../core/entry/reader.ts';
import type { PageTerm } from './popup-state.ts';

export type PageTermGroup = { readonly discipline: Discipline; readonly terms: readonly PageTerm[] };

const otherSide = (side: Side): Side => (side === 'marketing' ? 'it' : 'marketing');

/** By discipline, the other side's words first: they are what the reader came for. Within one, the most frequent first. */
export function groupPageTerms(terms: readonly PageTerm[], reader: Reader): PageTermGroup[] {
  return disciplinesFor(reader)
    .map((discipline) => ({
      discipline,
      terms: terms.filter((term) => term.discipline === discipline).toSorted(byCount(reader.language)),
    }))
    .filter((group) => group.terms.length > 0);
}

/** Whose words come first. */
export function disciplinesFor(reader: Reader): readonly Discipline[] {
  const own = sideOfReader(reader);
  return own ? [otherSide(own), 'both', own] : ['marketing', 'it', 'both'];
}

const byCount = (language: Language) => (a: PageTerm, b: PageTerm) =>
  b.count - a.count || a.term[language].localeCompare(b.term[language], language);
