import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReaderText } from '../../components/interface-text/reader-text.ts';
import type { PagesView } from '../../components/reader/reader-state.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { PdfViewer } from '../../page/documents/pdf/pdf-viewer.ts';
import type { Opened } from './document-opener.ts';
import { showDocument, type ShownDocument } from './shown-document.ts';
import type { ReadTerms } from './start-reading.ts';
import { useTermList } from './use-term-list.ts';

type Words = { readonly text: ReaderText; readonly onWithheld: (count: number) => void };

/** An open document in its place, and what its tools do. */
export function useReading(opened: Opened | null, { text, onWithheld }: Words) {
  const [pages, onPages] = useState<PagesView | null>(null);
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [terms, onTerms] = useState<ReadTerms | null>(null);
  const shown = useRef<Promise<ShownDocument | null>>(null);
  const show = useEffectEvent((document: Opened, place: HTMLElement) =>
    showDocument({ ...document, host: place, text, onPages, onWithheld, onTerms }),
  );
  useEffect(() => {
    if (!opened || !host) return;
    const stop = new AbortController();
    const signal = AbortSignal.any([opened.signal, stop.signal]);
    shown.current = show({ ...opened, signal }, host).catch((error: unknown) => {
      // A document that was closed meanwhile.
      if (!signal.aborted) throw error;
      return null;
    });
    return () => {
      stop.abort();
      shown.current = null;
      onPages(null);
      onTerms(null);
    };
  }, [opened, host]);
  return {
    pages: opened?.document.format === 'pdf' ? (pages ?? noPages(opened.document.pdf.numPages)) : null,
    props: { terms: useTermList(terms), onHost: setHost, ...waysOf(() => shown.current) },
  };
}

/** Before the first one is there. */
const noPages = (pages: number): PagesView => ({
  page: 0,
  pages,
  zoom: 1,
  fitsWidth: true,
  outline: [],
  found: null,
  printed: null,
  scanned: null,
});

/** What is asked for before the document is there is done when it is. */
function waysOf(shown: () => Promise<ShownDocument | null> | null) {
  const withDocument = (work: (document: ShownDocument) => unknown) => void doWith(shown(), work);
  const withViewer = (work: (viewer: PdfViewer) => unknown) => withDocument(({ viewer }) => viewer && work(viewer));
  return {
    onPage: (page: number) => withViewer((viewer) => viewer.showPage(page)),
    onTarget: (target: unknown) => withViewer((viewer) => viewer.showTarget(target)),
    onZoom: (direction: 'in' | 'out') => withViewer((viewer) => viewer.zoom(direction)),
    onFitWidth: () => withViewer((viewer) => viewer.fitWidth()),
    onFind: (query: string) => withViewer((viewer) => viewer.find(query)),
    onFindNext: (by: 1 | -1) => withViewer((viewer) => viewer.findNext(by)),
    onClearFound: () => withViewer((viewer) => viewer.clearFound()),
    onPrint: () => withDocument(({ viewer }) => (viewer ? viewer.print() : print())),
    onCancelPrint: () => withViewer((viewer) => viewer.cancelPrint()),
    onShowPictures: () => withDocument(({ flow }) => flow?.showPictures()),
    onShowTerm: (id: EntryId) => withDocument(({ reading }) => reading.showTerm(id)),
  };
}

async function doWith(
  shown: Promise<ShownDocument | null> | null,
  work: (document: ShownDocument) => unknown,
): Promise<void> {
  const document = await shown;
  if (document) await work(document);
}
