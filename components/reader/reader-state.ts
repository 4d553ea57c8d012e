import type { DocumentProblem } from '../../core/documents/document-problems.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import type { EntryTrail } from '../card/use-entry-trail.ts';
import type { EntryActions } from '../card/entry-card.ts';
import type { PanelTerm } from '../panel/panel-state.ts';

/** Why a document did not come, for reasons that are not in it. */
export type FetchProblemKind =
  'files-closed' | 'files-never' | 'unreachable' | 'refused' | 'not-found' | 'host-fault' | 'gone' | 'no-document';

export type OutlineEntry = {
  readonly title: string;
  readonly target: unknown;
  readonly items: readonly OutlineEntry[];
};

/** What there is to say of a document in pages. Pages are numbered from 0. */
export type PagesView = {
  readonly page: number;
  readonly pages: number;
  /** Of the size on paper. */
  readonly zoom: number;
  readonly fitsWidth: boolean;
  readonly outline: readonly OutlineEntry[];
  readonly found: {
    readonly query: string;
    readonly count: number;
    readonly at: number;
    readonly isDone: boolean;
  } | null;
  readonly printed: number | null;
  /** Pages that are pictures; null until all have been read. */
  readonly scanned: readonly number[] | null;
};

export type ReaderDocument =
  | { readonly status: 'none' }
  | { readonly status: 'opening'; readonly name: string }
  | { readonly status: 'permission'; readonly name: string; readonly host: string; readonly isDenied: boolean }
  | { readonly status: 'password'; readonly name: string; readonly isWrong: boolean }
  | { readonly status: 'failed'; readonly name: string; readonly problem: DocumentProblem }
  | { readonly status: 'not-fetched'; readonly name: string; readonly problem: FetchProblemKind }
  | {
      readonly status: 'open';
      readonly name: string;
      /** Tells one document from the next. */
      readonly key: number;
      /** Null for a document that flows. */
      readonly pages: PagesView | null;
      /** Pictures from the network that are not loaded. */
      readonly withheld: number;
    };

/** What is done with an open document in pages. */
export type PagesActions = {
  readonly onPage: (page: number) => void;
  readonly onTarget: (target: unknown) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
  readonly onFitWidth: () => void;
  readonly onFind: (query: string) => void;
  readonly onFindNext: (by: 1 | -1) => void;
  readonly onClearFound: () => void;
  readonly onCancelPrint: () => void;
};

export type ReaderProps = PagesActions &
  Pick<EntryActions, 'onCopy'> & {
    readonly document: ReaderDocument;
    /** Those of the document; null until they have been read. */
    readonly terms: readonly PanelTerm[] | null;
    readonly reader: Reader;
    readonly trail: EntryTrail;
    readonly onFile: (file: File) => void;
    readonly onText: (text: string, isHtml: boolean) => void;
    /** Something was given that is neither a file nor text. */
    readonly onNothing: () => void;
    readonly onAnother: () => void;
    /** Shows it in the browser’s own viewer; null for what that would not show. */
    readonly onOwnViewer: (() => void) | null;
    readonly onRetry: () => void;
    readonly onAllowHost: () => void;
    readonly onAllowFiles: () => void;
    readonly onPassword: (password: string | null) => void;
    readonly onPrint: () => void;
    readonly onShowPictures: () => void;
    readonly onShowTerm: (id: EntryId) => void;
    readonly onBrief: () => void;
    /** The place in which an open document is shown; null when it goes. */
    readonly onHost: (host: HTMLElement | null) => void;
  };
