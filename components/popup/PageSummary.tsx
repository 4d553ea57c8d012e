import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { EmptyState } from '../design/EmptyState.tsx';
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
};

/** What there is to say about the current page while nothing is searched. */
export function PageSummary({ site, page, reader, onOpenEntry, onShowTerm, onRemedy }: PageSummaryProps) {
  const { popup } = useInterfaceText();
  if (site.status === 'off') return <EmptyState title={popup.siteOff} advice={popup.siteOffAdvice} />;
  switch (page.status) {
    case 'loading':
      return <PageTermsSkeleton />;
    case 'unreadable':
      return <UnreadablePage reason={page.reason} onRemedy={onRemedy} />;
    case 'ready':
      return page.terms.length === 0 ? (
        <EmptyState title={popup.noTerms} advice={popup.noTermsAdvice} />
      ) : (
        <PageTerms terms={page.terms} reader={reader} onOpenEntry={onOpenEntry} onShowTerm={onShowTerm} />
      );
  }
}
