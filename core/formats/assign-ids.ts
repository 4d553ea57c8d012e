import type { EntryOrDraft } from '../entry/draft.ts';
import { EntryId } from '../entry/ids.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import type { ImportRecord } from './format.ts';
import { textOrNothing } from './said-text.ts';
import { termKey } from './term-key.ts';

const MAX_ID = 60;

/** A readable id for a term: `Taux de conversion` → `taux-de-conversion`. Empty where no letter of it is Latin. */
export function idFromTerm(term: string): string {
  const words = term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .replace(/['’]/gu, ' ')
    .match(/[a-z0-9]+/gu);
  let id = '';
  for (const word of words ?? []) {
    const longer = id === '' ? word.slice(0, MAX_ID) : `${id}-${word}`;
    if (longer.length > MAX_ID) break;
    id = longer;
  }
  return id;
}

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

/** Ids that nobody has. */
export class FreeIds {
  readonly #taken: Set<string>;
  /** The number at which to go on looking, so that a thousand equal terms are not a million looks. */
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The id, or the first of `id-2`, `id-3`… that is free; from then on it is taken. */
  take(id: string, isFree: (id: string) => boolean = () => true): EntryId {
    let found = id;
    let number = this.#next.get(id) ?? 2;
    while (this.#taken.has(found) || !isFree(found)) {
      const ending = `-${number}`;
      found = id.slice(0, MAX_ID - ending.length).replace(/-$/u, '') + ending;
      number++;
    }
    this.#next.set(id, number);
    this.#taken.add(found);
    return EntryId.parse(found);
  }
}
