import { useEffect, useEffectEvent, useId, useState } from 'react';
import { EmptyState } from '../design/EmptyState.tsx';
import { CloseIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { PanelTerms } from '../panel/PanelTerms.tsx';
import { PageTermsSkeleton } from '../popup/PageTermsSkeleton.tsx';
import { OutlineList } from './OutlineList.tsx';
import { ReaderBar, type ReaderSide } from './ReaderBar.tsx';
import { ReaderRemarks } from './ReaderRemarks.tsx';
import type { ReaderDocument, ReaderProps } from './reader-state.ts';
import { useReaderText } from './use-reader-text.ts';
import './flow.css';
import './pdf-pages.css';
import './reader-open.css';

export type ReaderOpenProps = ReaderProps & { readonly document: Extract<ReaderDocument, { status: 'open' }> };

/** Wide enough for a page and a list beside it, in CSS pixels. */
const WIDE = 1000;

/** An open document, with its tools above and a list beside it. */
export function ReaderOpen(props: ReaderOpenProps) {
  const { document, onHost } = props;
  const { name, pages } = document;
  const [side, setSide] = useState<ReaderSide | null>(() => (innerWidth >= WIDE ? 'terms' : null));
  const [isFinding, setFinding] = useState(false);
  const sideId = useId();
  useFindKey(pages !== null, () => setFinding(true));
  return (
    <div className="reader-open" data-side={side ?? undefined}>
      <ReaderBar
        {...props}
        name={name}
        pages={pages}
        side={side}
        sideId={sideId}
        onSide={setSide}
        isFinding={isFinding}
        onFinding={setFinding}
      />
      <main className="reader-open__document" aria-label={name}>
        <div key={document.key} ref={onHost} className={pages ? 'pdf-pages' : 'flow'} />
        <ReaderRemarks key={`remarks ${document.key}`} {...props} document={document} />
      </main>
      {side ? <Side key={side} {...props} side={side} id={sideId} onClose={() => setSide(null)} /> : null}
    </div>
  );
}

type SideProps = ReaderOpenProps & {
  readonly side: ReaderSide;
  readonly id: string;
  readonly onClose: () => void;
};

function Side({ side, id, onClose, ...props }: SideProps) {
  const { reader } = useReaderText();
  const { pages, name } = props.document;
  return (
    <aside className="reader-open__side reader-ui" id={id} aria-label={reader.side[side]}>
      <div className="reader-open__close">
        <IconButton label={reader.side.close} onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      {side === 'terms' ? (
        <Terms {...props} name={name} />
      ) : (
        <>
          <h2 className="reader-open__heading">{reader.side.outline}</h2>
          <OutlineList items={pages?.outline ?? []} onTarget={props.onTarget} />
        </>
      )}
    </aside>
  );
}

function Terms({ document, name, terms, ...props }: ReaderOpenProps & { readonly name: string }) {
  const text = useReaderText().reader;
  const { pages } = document;
  if (terms === null) return <PageTermsSkeleton />;
  if (terms.length === 0) {
    const hasNoText = pages !== null && pages.scanned?.length === pages.pages;
    return <EmptyState title={text.noTerms} advice={hasNoText ? text.scanned.all : text.noTermsAdvice} />;
  }
  const { reader, trail, onShowTerm, onBrief } = props;
  const title = text.side.terms;
  return <PanelTerms {...{ title, host: name, terms, reader, onShowTerm, onOpenEntry: trail.start, onBrief }} />;
}

/** The browser’s own search would find nothing on pages that are not drawn. */
function useFindKey(isWanted: boolean, onFind: () => void): void {
  const find = useEffectEvent(onFind);
  useEffect(() => {
    if (!isWanted) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      find();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isWanted]);
}
