import '../design/base.css';
import { EmptyState } from '../design/EmptyState.tsx';
import { BridgeIcon } from '../design/icons.tsx';
import { TextButton } from '../design/TextButton.tsx';
import type { BriefingState, BriefingWays } from './briefing-state.ts';
import { BriefingSheet } from './BriefingSheet.tsx';
import { useBriefingText } from './use-briefing-text.ts';
import './briefing-page.css';

export type BriefingPageProps = BriefingWays & {
  readonly state: BriefingState;
  readonly onRetry: () => void;
  /** Takes the page that the tab shows now. */
  readonly onBriefNew: () => void;
};

/** A page of the web in the terms that matter to one reader. */
export function BriefingPage({ state, onRetry, onBriefNew, ...ways }: BriefingPageProps) {
  const { briefing: text, productName, language } = useBriefingText();
  const title = state.status === 'ready' ? state.text.title : productName;
  return (
    <div className="briefing-page surface" lang={language}>
      <title>{`${text.title} – ${title}`}</title>
      <main className="briefing-page__main">
        {state.status === 'ready' ? (
          <>
            <PageNote page={state.page} onBriefNew={onBriefNew} />
            <BriefingSheet
              text={state.text}
              {...ways}
              onShowTerm={state.page === 'here' ? ways.onShowTerm : undefined}
            />
          </>
        ) : (
          <>
            <h1 className="briefing-page__title">
              <BridgeIcon />
              {productName} · {text.title}
            </h1>
            <NoBriefing status={state.status} onRetry={onRetry} />
          </>
        )}
      </main>
    </div>
  );
}

type PageNoteProps = {
  readonly page: Extract<BriefingState, { status: 'ready' }>['page'];
  readonly onBriefNew: () => void;
};

/** Says when the page is no longer what the briefing tells. */
function PageNote({ page, onBriefNew }: PageNoteProps) {
  const { briefing: text } = useBriefingText();
  return (
    <div className="briefing-page__note" role="status" data-shown={page !== 'here'}>
      {page === 'here' ? null : <p>{page === 'gone' ? text.gone : text.movedOn(page.nextTitle)}</p>}
      {typeof page === 'object' ? <TextButton label={text.briefNew} onPress={onBriefNew} /> : null}
    </div>
  );
}

type NoBriefingProps = {
  readonly status: Exclude<BriefingState['status'], 'ready'>;
  readonly onRetry: () => void;
};

function NoBriefing({ status, onRetry }: NoBriefingProps) {
  const { briefing: text } = useBriefingText();
  switch (status) {
    case 'loading':
      return (
        <p className="briefing-page__loading" role="status">
          {text.loading}
        </p>
      );
    case 'failed':
      return (
        <EmptyState title={text.failed}>
          <TextButton label={text.retry} onPress={onRetry} />
        </EmptyState>
      );
    case 'closed':
    case 'document':
    case 'off':
      return <EmptyState title={text[status]} advice={text[`${status}Advice`]} />;
  }
}
