import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import type { EntryActions } from '../card/entry-card.ts';
import type { OpenEntry } from '../popup/popup-state.ts';
import type { SearchState } from '../search/search-state.ts';

export type PanelTerm = EntryLabel & { readonly count: number; readonly isInView: boolean };

/** Terms in the order of the page. `closed`: a page that the browser keeps from us, or one that has to be reloaded. */
export type PanelPage =
  | { readonly status: 'loading' }
  | { readonly status: 'closed' }
  | { readonly status: 'document' }
  | { readonly status: 'off'; readonly host: string }
  | { readonly status: 'ready'; readonly host: string; readonly terms: readonly PanelTerm[] };

/** The latest first. `before`: those of earlier sessions that were not looked up again. */
export type PanelHistory = { readonly session: readonly EntryLabel[]; readonly before: readonly EntryLabel[] };

export type PanelTab = 'page' | 'history' | 'pinned';

export type PanelProps = EntryActions & {
  readonly page: PanelPage;
  readonly reader: Reader;
  readonly search: SearchState;
  /** What is opened takes the place of the lists, which are kept. */
  readonly openEntry: (OpenEntry & { readonly current: EntryId }) | null;
  readonly history: PanelHistory;
  readonly pinned: readonly EntryLabel[];
  /** In a private window nothing is remembered, and nothing can be pinned. */
  readonly isPrivate: boolean;
  /** What came of `onShowTerm`; null before. The same entry may be shown again: `times` tells. */
  readonly shown: { readonly isShown: boolean; readonly times: number } | null;
  readonly onSearch: (query: string) => void;
  readonly onBack: () => void;
  readonly onCloseEntry: () => void;
  readonly onRetry: () => void;
  readonly onShowTerm: (id: EntryId) => void;
  readonly onPin: (id: EntryId, isPinned: boolean) => void;
  readonly onClearHistory: () => void;
  readonly onReloadPage: () => void;
  readonly onAddTerm: (term: string) => void;
};
