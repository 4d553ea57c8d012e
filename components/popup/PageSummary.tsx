import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { WHILE_OPEN } from '../../core/settings/pauses.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { PageTerms } from './PageTerms.tsx';
import { PageTermsSkeleton } from './PageTermsSkeleton.tsx';
import type { PageState, SiteState } from './popup-state.ts';

export type PageSummaryProps = {
  readonly site: SiteState;
  readonly page: PageState;
  readonly reader: Reader;
  readonly onOpenEntry: (id: EntryId) => void;
  readonly onReloadPage?: () => void;
  readonly onToggleSite: (isOn: boolean) => void;
};

/** What there is to say about the current page while nothing is searched. */
export function PageSummary({ site, page, reader, onOpenEntry, onReloadPage, onToggleSite }: PageSummaryProps) {
  const { popup } = useInterfaceText();
  if (site.status === 'off') return <EmptyState title={popup.siteOff} advice={popup.siteOffAdvice} />;
  if (site.status === 'paused') return <Paused until={site.until} onResume={() => onToggleSite(true)} />;
  switch (page.status) {
    case 'loading':
      return <PageTermsSkeleton />;
    case 'unreadable':
      return (
        <EmptyState title={popup.unreadable} advice={popup.unreadableReason[page.reason]}>
          {page.reason === 'reload-needed' && onReloadPage ? (
            <TextButton label={popup.reload} onPress={onReloadPage} />
          ) : null}
        </EmptyState>
      );
    case 'ready':
      return page.terms.length === 0 ? (
        <EmptyState title={popup.noTerms} advice={popup.noTermsAdvice} />
      ) : (
        <PageTerms terms={page.terms} reader={reader} onOpenEntry={onOpenEntry} />
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
