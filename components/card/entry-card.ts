import type { Discipline } from '../../core/entry/discipline.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Bilingual } from '../../core/entry/language.ts';

/** An entry that another one points to, with what it takes to show it as a link. */
export type RelatedEntry = { readonly id: EntryId; readonly term: Bilingual; readonly discipline: Discipline };

/**
 * An entry and everything that is shown with it, already looked up.
 * `related` holds, in the order in which they are shown, the entries of `relations` that exist, false friends
 * included: a false friend takes its link from here and its note from the entry. `source` names the glossary.
 */
export type EntryCard = {
  readonly entry: Entry;
  readonly domainLabel: Bilingual;
  readonly related: readonly RelatedEntry[];
  readonly source: Bilingual;
};

/** `missing`: the glossary no longer has this entry. `failed`: it could not be asked; trying again may help. */
export type CardState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly view: EntryCard }
  | { readonly status: 'missing' }
  | { readonly status: 'failed' };

/** An entry that the reader came from. */
export type CardStep = { readonly id: EntryId; readonly term: Bilingual };

/** What an entry lets its reader do, wherever it is shown. */
export type EntryActions = {
  readonly onOpenEntry: (id: EntryId) => void;
  /** Copies `text`; resolves to whether it is now on the clipboard. Without it, no copy button is shown. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
};
