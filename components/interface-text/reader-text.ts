import type { FetchProblemKind } from '../reader/reader-state.ts';

type Failure = { readonly text: string; readonly advice: string };

/** The words of the reader’s page. */
export type ReaderText = {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly orDrop: string;
  readonly dropHere: string;
  readonly formats: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly pastedName: string;
  readonly staysHere: string;
  readonly opening: (name: string) => string;
  readonly another: string;
  readonly ownViewer: string;
  readonly tools: string;
  readonly side: { readonly terms: string; readonly outline: string; readonly close: string };
  readonly pages: {
    readonly page: string;
    readonly of: (count: number) => string;
    readonly label: (page: number, count: number) => string;
    readonly link: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fitWidth: string;
    readonly zoom: (percent: string) => string;
  };
  readonly find: {
    readonly open: string;
    readonly label: string;
    readonly next: string;
    readonly previous: string;
    readonly close: string;
    readonly place: (at: number, count: number) => string;
    readonly none: string;
    readonly searching: string;
  };
  readonly print: {
    readonly start: string;
    readonly progress: (drawn: number, pages: number) => string;
    readonly cancel: string;
  };
  readonly password: {
    readonly title: string;
    readonly lead: (name: string) => string;
    readonly label: string;
    readonly wrong: string;
    readonly open: string;
    readonly cancel: string;
  };
  readonly permission: {
    readonly title: string;
    readonly lead: (host: string) => string;
    readonly allow: string;
    readonly denied: string;
    readonly instead: string;
  };
  readonly failed: {
    readonly title: string;
    readonly fetch: Readonly<Record<FetchProblemKind, Failure>>;
    readonly allowFiles: string;
    readonly retry: string;
  };
  readonly scanned: {
    readonly all: string;
    readonly some: (pages: string, count: number) => string;
    readonly advice: string;
  };
  readonly pictures: {
    readonly withheld: (count: number) => string;
    readonly showAll: string;
    readonly show: (host: string, name: string) => string;
  };
  /** On a remark that has been read. */
  readonly closeRemark: string;
  readonly noTerms: string;
  readonly noTermsAdvice: string;
};
