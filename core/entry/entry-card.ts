import type { Discipline } from './discipline.ts';
import type { Entry } from './entry.ts';
import type { EntryId } from './ids.ts';
import { acronymOf } from './entry-terms.ts';
import type { Bilingual, Language } from './language.ts';

/** What it takes to name an entry in a list or a link. */
export type EntryLabel = {
  readonly id: EntryId;
  readonly term: Bilingual;
  readonly acronym: Readonly<Record<Language, string | null>>;
  readonly discipline: Discipline;
};

/**
 * An entry and everything that is shown with it, already looked up. `related` holds, in the order in which they are
 * shown, the entries of `relations` that exist, its replacement and false friends included: a false friend takes its link from here and
 * its note from the entry. `origin`: null for an entry of the built-in glossary as it stands there.
 */
export type EntryCard = {
  readonly entry: Entry;
  readonly domainLabel: Bilingual;
  readonly related: readonly EntryLabel[];
  readonly origin: EntryOrigin | null;
  /** Of an entry that the reader keeps for themselves: what is still to be written (`readWhole`), which is empty. */
  readonly gaps?: readonly string[];
  readonly tags?: readonly string[];
};

/** The names of the glossary that an entry is from, and of those that have changed single fields of it. `isOwn`: the
 *  reader’s, for themselves. */
export type EntryOrigin = {
  readonly source: Bilingual;
  readonly changedBy: readonly Bilingual[];
  readonly isOwn?: boolean;
};

export const labelOf = (entry: Pick<Entry, 'id' | 'discipline' | 'fr' | 'en'>): EntryLabel => ({
  id: entry.id,
  term: { fr: entry.fr.term, en: entry.en.term },
  acronym: { fr: acronymOf(entry, 'fr'), en: acronymOf(entry, 'en') },
  discipline: entry.discipline,
});

/** Ids of the entries that an entry points to, nearest kin first, none twice. */
export function relatedIds({ relations, replacedBy }: Entry): EntryId[] {
  const { falseFriend, contrast, related, broader, narrower } = relations ?? {};
  const replacement = replacedBy ? [replacedBy] : [];
  const groups = [replacement, falseFriend?.map(({ entry }) => entry), contrast, related, broader, narrower];
  return [...new Set(groups.flatMap((ids) => ids ?? []))];
}
