import { EntryDialog } from '../card/EntryDialog.tsx';
import '../design/base.css';
import { BridgeIcon } from '../design/icons.tsx';
import { ReaderOpen } from './ReaderOpen.tsx';
import { ReaderWaiting } from './ReaderWaiting.tsx';
import type { ReaderProps } from './reader-state.ts';
import { useReaderText } from './use-reader-text.ts';
import { useTakeDocuments } from './use-take-documents.ts';
import './reader-page.css';

/** A page that reads documents: the way in, what keeps one from being read, or the document itself. */
export function ReaderPage(props: ReaderProps) {
  const { document, trail, reader, onCopy } = props;
  const { language, productName, reader: text } = useReaderText();
  const isOver = useTakeDocuments(props);
  return (
    <div className="reader surface" lang={language} data-over={isOver || undefined}>
      {document.status === 'open' ? (
        <ReaderOpen {...props} document={document} />
      ) : (
        <main className="reader__waiting reader-ui">
          <p className="reader__product">
            <BridgeIcon />
            {productName}
          </p>
          <ReaderWaiting {...props} document={document} />
        </main>
      )}
      {isOver ? (
        <p className="reader__over reader-ui" role="status">
          {text.dropHere}
        </p>
      ) : null}
      <div className="reader-ui">
        <EntryDialog trail={trail} reader={reader} onCopy={onCopy} />
      </div>
    </div>
  );
}
