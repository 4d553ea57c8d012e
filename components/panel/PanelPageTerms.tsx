import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { PageTermsSkeleton } from '../popup/PageTermsSkeleton.tsx';
import type { PanelProps } from './panel-state.ts';
import { PanelTerms } from './PanelTerms.tsx';

export type PanelPageTermsProps = Pick<
  PanelProps,
  'page' | 'reader' | 'onShowTerm' | 'onOpenEntry' | 'onReloadPage' | 'onBrief'
>;

/** What there is to say about the page beside the panel. */
export function PanelPageTerms({ page, onReloadPage, ...ways }: PanelPageTermsProps) {
  const { popup, panel } = useInterfaceText();
  switch (page.status) {
    case 'loading':
      return <PageTermsSkeleton />;
    case 'off':
      return <EmptyState title={popup.siteOff} advice={popup.siteOffAdvice} />;
    case 'document':
      return <EmptyState title={popup.unreadable} advice={popup.unreadableReason.document} />;
    case 'closed':
      return (
        <EmptyState title={popup.unreadable} advice={panel.closedAdvice}>
          <TextButton label={popup.remedy['reload-needed']} onPress={onReloadPage} />
        </EmptyState>
      );
    case 'ready':
      return page.terms.length === 0 ? (
        <EmptyState title={popup.noTerms} advice={popup.noTermsAdvice} />
      ) : (
        <PanelTerms host={page.host} terms={page.terms} {...ways} />
      );
  }
}
