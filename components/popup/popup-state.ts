import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import type { CardState, CardStep, EntryActions } from '../card/entry-card.ts';
import type { SearchState } from '../search/search-state.ts';
import type { ChangeSettings } from '../settings/change-settings.ts';

/** A term found in the page of the current tab; `count`: how often it stands there. */
export type PageTerm = EntryLabel & { readonly count: number };

/**
 * Why a page cannot be read: the browser's own pages, an extension store, a local file without permission, the browser's
 * PDF viewer, another document that is no web page, an editor that draws its text, or a tab opened before the extension
 * was installed or updated.
 */
export type UnreadableReason =
  'browser-page' | 'store' | 'local-file' | 'pdf' | 'document' | 'google-editor' | 'office-online' | 'reload-needed';

/** Where a button does something about it. */
export type RemediableReason = Extract<UnreadableReason, 'local-file' | 'google-editor' | 'reload-needed'>;

/** Terms come in any order: the popup groups them by discipline and puts the most frequent first. */
export type PageState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly terms: readonly PageTerm[] }
  | { readonly status: 'unreadable'; readonly reason: UnreadableReason };

/** What is not read for now: the page, or its site for an hour. */
export type PauseScope = 'page' | 'site';

/**
 * `none`: the tab has no site that could be switched on or off. `paused`: until a time in milliseconds since 1970, or as
 * long as the browser is open (`WHILE_OPEN`). `host` is shown as it is, e.g. `www.example.fr`. */
export type SiteState =
  | { readonly status: 'on'; readonly host: string }
  | { readonly status: 'off'; readonly host: string }
  | { readonly status: 'paused'; readonly host: string; readonly until: number }
  | { readonly status: 'none' };

/** The entry that is open in the popup, and those that the reader came through, oldest first. */
export type OpenEntry = { readonly card: CardState; readonly history: readonly CardStep[] };

export type PopupProps = EntryActions & {
  readonly site: SiteState;
  readonly page: PageState;
  readonly settings: LoadedSettings;
  readonly search: SearchState;
  /** `null`: search and the terms of the page are shown. What was typed and scrolled is kept meanwhile. */
  readonly openEntry: OpenEntry | null;
  /** Text to start the search with, such as what is selected in the page. Read once. */
  readonly initialQuery?: string;
  /** Whether the entry that answers it is opened at once. Read once. */
  readonly opensFirst?: boolean;
  /** At every change of what is typed, trimmed, never empty. Waiting for a pause is up to the receiver. */
  readonly onSearch: (query: string) => void;
  /** To the entry before, as named last in `history`; to the search when there is none. */
  readonly onBack: () => void;
  /** Straight to the search, whatever the history. */
  readonly onCloseEntry: () => void;
  /** Looks the open entry up again, after `failed`. */
  readonly onRetry: () => void;
  /** On: whatever keeps the page from being read ends, a pause too. */
  readonly onToggleSite: (isOn: boolean) => void;
  readonly onPause: (scope: PauseScope) => void;
  readonly onChangeSettings: ChangeSettings;
  /** To all settings. */
  readonly onOpenSettings: () => void;
  /** To the first run, again. */
  readonly onTour: () => void;
  readonly onOpenCoach: () => void;
  readonly onOpenContributions: () => void;
  readonly onAddTerm: (term: string) => void;
  /** Whether a question could be asked now. */
  readonly hasDueQuestion: boolean;
  /** Without it, no button for the side panel is shown. */
  readonly onOpenPanel?: (() => void) | undefined;
  /** Scrolls the page to a mark of an entry and sets it off. */
  readonly onShowTerm: (id: EntryId) => void;
  readonly onRemedy: (reason: RemediableReason) => void;
};
