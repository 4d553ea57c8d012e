import type { PageTerm } from '../scanner/block-record.ts';
import { scanPage, type PageScan } from '../scanner/scan-page.ts';

/** A kind of document: how its text comes to its terms, and how the place of a term comes into the page. */
export type PageDocument = {
  /** Keeps the terms true to the document as long as the signal lasts. Resolves when it has been read to its end. */
  readonly read: (scan: PageScan) => Promise<void>;
  /** Resolves when the place of a term is in the page, or cannot be; not needed where it always is. */
  readonly reach?: Reach;
};

export type Reach = (term: PageTerm) => Promise<void>;

/** A document whose text is that of its nodes: a web page, or what was made one. */
export const HTML_DOCUMENT: PageDocument = { read: scanPage };
