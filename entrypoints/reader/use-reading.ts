import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReaderText } from '../../components/interface-text/reader-text.ts';
import type { PagesView } from '../../components/reader/reader-state.ts';
import type { EntryId } from '../../core/entry/ids.ts';
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
  const shown = useRef<ShownDocument>(null);
  const show = useEffectEvent((document: Opened, place: HTMLElement) =>
    showDocument({ ...document, host: place, text, onPages, onWithheld, onTerms }),
  );
  useEffect(() => {
    if (!opened || !host) return;
    const stop = new AbortController();
    const signal = AbortSignal.any([opened.signal, stop.signal]);
    const start = async () => {
      const started = await show({ ...opened, signal }, host).catch((error: unknown) => {
        // A document that was closed meanwhile.
        if (!signal.aborted) throw error;
        return null;
      });
      if (!signal.aborted) shown.current = started;
    };
    void start();
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

const waysOf = (shown: () => ShownDocument | null) => ({
  onPage: (page: number) => shown()?.viewer?.showPage(page),
  onTarget: (target: unknown) => void shown()?.viewer?.showTarget(target),
  onZoom: (direction: 'in' | 'out') => shown()?.viewer?.zoom(direction),
  onFitWidth: () => shown()?.viewer?.fitWidth(),
  onFind: (query: string) => shown()?.viewer?.find(query),
  onFindNext: (by: 1 | -1) => shown()?.viewer?.findNext(by),
  onClearFound: () => shown()?.viewer?.clearFound(),
  onPrint: () => {
    const viewer = shown()?.viewer;
    if (viewer) void viewer.print();
    else print();
  },
  onCancelPrint: () => shown()?.viewer?.cancelPrint(),
  onShowPictures: () => shown()?.flow?.showPictures(),
  onShowTerm: (id: EntryId) => void shown()?.reading.showTerm(id),
});
