import { useState, type ReactNode } from 'react';
import { CloseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import type { ReaderOpenProps } from './ReaderOpen.tsx';
import { useReaderText } from './use-reader-text.ts';
import './reader-remarks.css';

/** What a reader has to know of the document before relying on it. */
export function ReaderRemarks({ document, onShowPictures, onCancelPrint }: ReaderOpenProps) {
  const { reader } = useReaderText();
  const { pages, withheld } = document;
  const scanned = pages?.scanned ?? [];
  const isAllScanned = scanned.length === pages?.pages;
  return (
    <div className="reader-remarks reader-ui" role="status">
      {scanned.length > 0 ? (
        <Remark>
          {isAllScanned ? reader.scanned.all : reader.scanned.some(numbersOf(scanned), scanned.length)}{' '}
          {reader.scanned.advice}
        </Remark>
      ) : null}
      {withheld > 0 ? (
        <Remark>
          {reader.pictures.withheld(withheld)} <QuietButton label={reader.pictures.showAll} onPress={onShowPictures} />
        </Remark>
      ) : null}
      {pages && pages.printed !== null ? (
        <p className="reader-remarks__one">
          <span className="reader-remarks__text">{reader.print.progress(pages.printed, pages.pages)}</span>
          <QuietButton label={reader.print.cancel} onPress={onCancelPrint} />
        </p>
      ) : null}
    </div>
  );
}

function Remark({ children }: { readonly children: ReactNode }) {
  const { reader } = useReaderText();
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <p className="reader-remarks__one">
      <span className="reader-remarks__text">{children}</span>
      <IconButton label={reader.closeRemark} onPress={() => setRead(true)}>
        <CloseIcon />
      </IconButton>
    </p>
  );
}

/** `3, 5–8`: pages in a row as one. */
function numbersOf(pages: readonly number[]): string {
  const rows: { first: number; last: number }[] = [];
  for (const page of pages) {
    const row = rows.at(-1);
    if (row && row.last === page) row.last = page + 1;
    else rows.push({ first: page + 1, last: page + 1 });
  }
  return rows.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
