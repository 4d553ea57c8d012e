import { QuietButton } from '../design/QuietButton.tsx';
import type { ReaderOpenProps } from './ReaderOpen.tsx';
import { useReaderText } from './use-reader-text.ts';
import './reader-remarks.css';

/** What a reader has to know of the document before relying on it. */
export function ReaderRemarks({ document, onShowPictures, onCancelPrint }: ReaderOpenProps) {
  const { reader } = useReaderText();
  const { pages, withheld } = document;
  const scanned = pages?.scanned ?? [];
  return (
    <div className="reader-remarks reader-ui" role="status">
      {scanned.length > 0 ? (
        <p className="reader-remarks__one">
          {scanned.length === pages?.pages
            ? reader.scanned.all
            : reader.scanned.some(numbersOf(scanned), scanned.length)}{' '}
          {reader.scanned.advice}
        </p>
      ) : null}
      {withheld > 0 ? (
        <p className="reader-remarks__one">
          {reader.pictures.withheld(withheld)} <QuietButton label={reader.pictures.showAll} onPress={onShowPictures} />
        </p>
      ) : null}
      {pages && pages.printed !== null ? (
        <p className="reader-remarks__one">
          {reader.print.progress(pages.printed, pages.pages)}{' '}
          <QuietButton label={reader.print.cancel} onPress={onCancelPrint} />
        </p>
      ) : null}
    </div>
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
