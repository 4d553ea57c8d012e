import type { EntryOrDraft } from '../entry/draft.ts';
import { EntryId } from '../entry/ids.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { FreeIds, idFromTerm } from '../entry/new-id.ts';
import type { ImportRecord } from './format.ts';
import { textOrNothing } from './said-text.ts';
import { termKey } from './term-key.ts';

const termIn = ({ value }: ImportRecord, language: Language): string =>
  textOrNothing((value[language] as Readonly<Record<string, unknown>> | undefined)?.['term']);

/**
 * An id for each record, in their order: its own, if this project wrote it (null where that one is not valid); else one
 * made of its term that no other record of the file has, and no entry of the glossary but one of that very term.
 */
export function assignIds(records: readonly ImportRecord[], existing: readonly EntryOrDraft[]): (EntryId | null)[] {
  const byId = new Map<string, EntryOrDraft>(existing.map((entry) => [entry.id, entry]));
  const free = new FreeIds(records.flatMap(({ id }) => id ?? []));
  return records.map((record) => {
    if (record.id !== null) {
      const own = EntryId.safeParse(record.id);
      return own.success ? own.data : null;
    }
    const isFree = (id: string) => {
      const twin = byId.get(id);
      return !twin || isOfTerm(twin, record);
    };
    return free.take(idFromTerm(termIn(record, 'en') || termIn(record, 'fr')) || 'entry', isFree);
  });
}

const isOfTerm = (entry: EntryOrDraft, record: ImportRecord): boolean =>
  LANGUAGES.some((language) => {
    const [mine, theirs] = [entry[language]?.term, termIn(record, language)];
    return mine !== undefined && theirs !== '' && termKey(language, mine) === termKey(language, theirs);
  });
