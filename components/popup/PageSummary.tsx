import { lazy, Suspense } from 'react';
import type { EditorOffer } from '../../core/documents/drawn-editors.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { WHILE_OPEN } from '../../core/settings/pauses.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { PageTerms } from './PageTerms.tsx';
import { PageTermsSkeleton } from './PageTermsSkeleton.tsx';
import type { PageState, RemediableReason, SiteState } from './popup-state.ts';
import { UnreadablePage } from './UnreadablePage.tsx';

export type PageSummaryProps = {
  readonly site: SiteState;
  readonly page: PageState;
  readonly reader: Reader;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onShowTerm: (id: EntryId) => void;
  readonly onRemedy: (reason: RemediableReason) => void;
  readonly onToggleSite: (isOn: boolean) => void;
  readonly onTakeOffer: (offer: EditorOffer) => void;
  readonly onBrief: () => void;
};

// Few ever see it: the popup does not load it beforehand.
const DrawnDocument = lazy(async () => ({ default: (await import('./DrawnDocument.tsx')).DrawnDocument }));

/** What there is to say about the current page while nothing is searched. */
export function PageSummary(props: PageSummaryProps) {
  const { site, page, reader, onOpenEntry, onShowTerm, onRemedy, onToggleSite, onTakeOffer, onBrief } = props;
  const { popup } = useInterfaceText();
  if (site.status === 'off') return <EmptyState title={popup.siteOff} advice={popup.siteOffAdvice} />;
  if (site.status === 'paused') return <Paused until={site.until} onResume={() => onToggleSite(true)} />;
  switch (page.status) {
    case 'loading':
      return <PageTermsSkeleton />;
    case 'unreadable':
      return <UnreadablePage reason={page.reason} onRemedy={onRemedy} />;
    case 'drawn':
      return (
        <Suspense fallback={<PageTermsSkeleton />}>
          <DrawnDocument editor={page.editor} onTakeOffer={onTakeOffer} />
        </Suspense>
      );
    case 'ready':
      return page.terms.length === 0 ? (
        <EmptyState title={popup.noTerms} advice={popup.noTermsAdvice} />
      ) : (
        <PageTerms
          terms={page.terms}
          reader={reader}
          onOpenEntry={onOpenEntry}
          onShowTerm={onShowTerm}
          onBrief={onBrief}
        />
      );
  }
}

type PausedProps = { readonly until: number; readonly onResume: () => void };

function Paused({ until, onResume }: PausedProps) {
  const { popup, language } = useInterfaceText();
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const title = until === WHILE_OPEN ? popup.pagePaused : popup.sitePaused(time.format(until));
  return (
    <EmptyState title={title} advice={popup.siteOffAdvice}>
      <TextButton label={popup.resume} onPress={onResume} />
    </EmptyState>
  );
}
