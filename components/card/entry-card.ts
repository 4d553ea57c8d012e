import type { EntryCard } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Bilingual } from '../../core/entry/language.ts';

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
