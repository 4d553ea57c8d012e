import type { ReaderText } from '../../components/interface-text/reader-text.ts';
import type { PagesView } from '../../components/reader/reader-state.ts';
import { showFlow, type Flow } from '../../page/documents/html/show-flow.ts';
import { HTML_DOCUMENT, type PageDocument } from '../../page/documents/page-document.ts';
import type { PdfViewer } from '../../page/documents/pdf/pdf-viewer.ts';
import { startReading, type ReadTerms, type Reading } from './start-reading.ts';
import type { Opened } from './document-opener.ts';

type ShowOptions = Opened & {
  readonly host: HTMLElement;
  readonly text: ReaderText;
  readonly onPages: (pages: PagesView) => void;
  /** How many pictures from the network are not loaded. */
  readonly onWithheld: (count: number) => void;
  readonly onTerms: (terms: ReadTerms) => void;
};

/** A document in its place: shown, read and marked. `viewer` for one in pages, `flow` for another. */
export type ShownDocument = {
  readonly viewer: PdfViewer | null;
  readonly flow: Flow | null;
  readonly reading: Reading;
};

/** Null where the signal has been aborted meanwhile. */
export async function showDocument(options: ShowOptions): Promise<ShownDocument | null> {
  const { document, host, text, onPages, onWithheld, onTerms, signal } = options;
  const read = (content: PageDocument) => startReading({ content, onTerms, signal });
  if (document.format !== 'pdf') {
    const { content, language } = document;
    const flow = showFlow(content, { host, language, labelOf: text.pictures.show, onWithheld, signal });
    return { viewer: null, flow, reading: read(HTML_DOCUMENT) };
  }
  const { PdfViewer } = await import('../../page/documents/pdf/pdf-viewer.ts');
  const { pdf } = document;
  const labelOf = (page: number) => text.pages.label(page, pdf.numPages);
  const viewer = await PdfViewer.open({ pdf, host, labelOf, linkLabel: text.pages.link, onChange: onPages, signal });
  return signal.aborted ? null : { viewer, flow: null, reading: read(viewer.content) };
}
