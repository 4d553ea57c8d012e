import { useEffect, useEffectEvent, useState } from 'react';
import type { ReaderDocument } from '../../components/reader/reader-state.ts';
import { expectDocument } from '../../page/documents/open-document.ts';
import { fetchDocument, readFile } from '../../platform/documents/fetch-document.ts';
import { showInOwnViewer } from '../../platform/documents/lead-pdfs.ts';
import { PDF_PARTS } from '../../platform/documents/pdf-parts.ts';
import type { ReaderRequest } from '../../platform/documents/reader-address.ts';
import { DocumentOpener, type Opened, type Source } from './document-opener.ts';

/** The document that is open, or what keeps it from being so, and the ways to others. */
export function useOpenDocument(request: ReaderRequest, pastedName: string) {
  const [shown, setShown] = useState<ReaderDocument>({ status: 'none' });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [opener] = useState(() => new DocumentOpener({ onShown: setShown, onOpened: setOpened, onSource: setSource }));
  const openRequested = useEffectEvent(() => {
    void expectDocument(PDF_PARTS);
    if (request.kind === 'none') return;
    const { address, isPdf } = request;
    void opener.open({ name: address, address, isPdf, fetch: (signal) => fetchDocument(address, signal) });
  });
  useEffect(() => openRequested(), []);
  const openFile = (file: File) =>
    void opener.open({ name: file.name, address: null, isPdf: false, fetch: () => readFile(file) });
  return {
    shown,
    opened,
    setWithheld: (withheld: number) => setShown((now) => (now.status === 'open' ? { ...now, withheld } : now)),
    ways: {
      onFile: openFile,
      // The end of its name tells what it is.
      onText: (text: string, isHtml: boolean) => openFile(new File([text], `${pastedName}.${isHtml ? 'html' : 'txt'}`)),
      onNothing: () => opener.close({ status: 'not-fetched', name: '', problem: 'no-document' }),
      onAnother: () => {
        history.replaceState(null, '', location.pathname);
        opener.close();
      },
      onOwnViewer: ownViewerOf(source, opened),
      onRetry: () => void opener.retry(),
      onAllowHost: () => void opener.allowHost(),
      onPassword: (password: string | null) => opener.givePassword(password),
    },
  };
}

/** Null for what the browser’s own viewer would not show. */
function ownViewerOf(source: Source | null, opened: Opened | null): (() => void) | null {
  const { address = null, isPdf = false } = source ?? {};
  // Firefox opens no file for an extension.
  const isClosed = address === null || (import.meta.env.FIREFOX && address.startsWith('file:'));
  if (isClosed || !(isPdf || opened?.document.format === 'pdf')) return null;
  return () => void showInOwnViewer(address);
}
