import { useId } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Role } from '../../core/entry/reader.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { ExplainedTerms } from './ExplainedTerms.tsx';
import { OpenTerm } from './OpenTerm.tsx';
import type { Review, ReviewState } from './use-review.ts';
import { useWriteText } from './use-write-text.ts';
import './review-pane.css';

export type ReviewWays = {
  readonly isPrivate: (id: EntryId) => boolean;
  /** `place`: which of those that a term has in the draft. */
  readonly onSelect: (id: EntryId, place: number) => void;
  readonly onInsert: (id: EntryId) => void;
  readonly onInsertAll: () => void;
  readonly onCopy: (text: string) => Promise<boolean>;
};

export type ReviewPaneProps = ReviewWays & {
  readonly review: ReviewState;
  readonly readers: Role;
  readonly onRetry: () => void;
};

/** What has to be explained in a draft, and what is explained already. */
export function ReviewPane({ review, onRetry, ...props }: ReviewPaneProps) {
  const { write: text } = useWriteText();
  const titleId = useId();
  const isThere = typeof review === 'object';
  const count = isThere ? review.unexplained.length : 0;
  return (
    <aside className="review" aria-labelledby={titleId} tabIndex={-1}>
      <div className="review__head">
        <h2 className="review__title" id={titleId}>
          {text.toExplain} {count > 0 ? <span className="review__count">{count}</span> : null}
        </h2>
        {count > 1 ? <TextButton label={text.insertAll(count)} tone="main" onPress={props.onInsertAll} /> : null}
      </div>
      {isThere ? <Reviewed review={review} {...props} /> : <NoReview state={review} onRetry={onRetry} />}
    </aside>
  );
}

function Reviewed({ review, readers, ...ways }: Omit<ReviewPaneProps, 'review' | 'onRetry'> & { review: Review }) {
  const { write: text } = useWriteText();
  const { unexplained, explained } = review;
  if (review.text.trim() === '') return <EmptyState title={text.nothingYet} advice={text.nothingYetAdvice} />;
  if (unexplained.length + explained.length === 0)
    return <EmptyState title={text.noTerms} advice={text.noTermsAdvice[readers]} />;
  return (
    <>
      {unexplained.length === 0 ? (
        <EmptyState title={text.allExplained} advice={text.allExplainedAdvice} />
      ) : (
        <ul className="review__terms">
          {unexplained.map((term) => (
            <OpenTerm key={term.entry.id} term={term} language={review.language} {...ways} />
          ))}
        </ul>
      )}
      {explained.length > 0 ? <ExplainedTerms terms={explained} text={review.text} onSelect={ways.onSelect} /> : null}
    </>
  );
}

type NoReviewProps = { readonly state: Exclude<ReviewState, Review>; readonly onRetry: () => void };

function NoReview({ state, onRetry }: NoReviewProps) {
  const { write: text } = useWriteText();
  switch (state) {
    case 'reading':
      return (
        <p className="review__note" role="status">
          {text.loading}
        </p>
      );
    case 'tooLong':
      return (
        <p className="review__note" role="alert">
          {text.tooLong}
        </p>
      );
    case 'failed':
      return (
        <EmptyState title={text.failed}>
          <TextButton label={text.retry} onPress={onRetry} />
        </EmptyState>
      );
  }
}
