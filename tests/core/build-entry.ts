import type * as z from 'zod/mini';
import type { Discipline } from '../../core/entry/discipline.ts';
import { EntryFile, type Entry } from '../../core/entry/entry.ts';
import { DomainId, EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import { compileLexicon } from '../../core/matching/compile-lexicon.ts';
import { createTermFinder } from '../../core/matching/find-terms.ts';

type FileInput = z.input<typeof EntryFile>;
type EntryInput = Partial<Omit<FileInput, 'fr' | 'en'>> & {
  readonly id?: string;
  readonly discipline?: Discipline;
  /** A whole section, a part of one, or only the preferred term. */
  readonly fr?: string | Partial<FileInput['fr']>;
  readonly en?: string | Partial<FileInput['en']>;
};

/** An entry that the schema accepts; what a test leaves out is filled with words that no test text holds. */
export function entryOf({ id = 'concept', discipline = 'marketing', fr = {}, en = {}, ...rest }: EntryInput): Entry {
  const filler = { definition: 'zzdef', example: 'zzex' };
  const file = EntryFile.parse({
    fr: { term: `zzfr${id}`, ...filler, ...(typeof fr === 'string' ? { term: fr } : fr) },
    en: { term: `zzen${id}`, ...filler, ...(typeof en === 'string' ? { term: en } : en) },
    bridge: {},
    ask: { fr: 'zz', en: 'zz' },
    status: 'approved',
    owner: 'tests',
    updated: '2026-11-22',
    ...rest,
  });
  return { ...file, id: EntryId.parse(id), domain: DomainId.parse('tests'), discipline };
}

/** Surface → entry of every term that is met in one paragraph, as `surface=entry`. */
export function findIn(text: string, entries: readonly Entry[], language: Language | null = 'fr'): string[] {
  return findInPage([text], entries, language)[0]!;
}

/** The same for the paragraphs of one page, which bear witness for one another. */
export function findInPage(
  texts: readonly string[],
  entries: readonly Entry[],
  language: Language | null = 'fr',
): string[][] {
  const found = createTermFinder(compileLexicon(entries))(texts.map((text) => ({ text, language })));
  return found.map((hits, at) => hits.map(({ start, end, entry }) => `${texts[at]!.slice(start, end)}=${entry}`));
}

/** Only the surfaces. */
export const surfacesIn = (text: string, entries: readonly Entry[], language: Language | null = 'fr'): string[] =>
  findIn(text, entries, language).map((found) => found.slice(0, found.lastIndexOf('=')));
