import type { EntryContent } from '../entry/draft.ts';
import type { Discipline } from '../entry/discipline.ts';
import type { DomainId, EntryId } from '../entry/ids.ts';
import { filledIn, type RawFields } from './form-draft.ts';
import { fillEntry, type FilledEntry } from './personal-entry.ts';

type Place = { readonly id: EntryId; readonly domain: DomainId; readonly discipline: Discipline };

/** What a card shows of a form, valid or not; null as long as there is no term. Rows of lists that lack a word are left out. */
export function previewEntry(fields: RawFields, place: Place): FilledEntry | null {
  const filled = (filledIn(fields) ?? {}) as { readonly [L in 'fr' | 'en']?: RawFields } & RawFields;
  if (!filled.fr?.['term'] && !filled.en?.['term']) return null;
  const content = { ...filled, ...sectionOf(filled, 'fr'), ...sectionOf(filled, 'en') };
  return fillEntry({ ...place, content: content as unknown as EntryContent, tags: [], changedAt: 0 });
}

function sectionOf(fields: { readonly [L in 'fr' | 'en']?: RawFields }, language: 'fr' | 'en') {
  const section = fields[language];
  if (!section) return {};
  const also = rowsOf(section['also']).filter(({ term, type }) => term && type);
  const avoid = rowsOf(section['avoid']).filter(({ term, say }) => term && say);
  return { [language]: { ...section, also, avoid } };
}

const rowsOf = (list: RawFields[string] | undefined): readonly RawFields[] =>
  Array.isArray(list) ? (list as readonly RawFields[]) : [];
