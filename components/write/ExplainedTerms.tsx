import { useId } from 'react';
import type { ExplainedDraftTerm } from '../../core/briefing/write-for-them.ts';
import { CheckIcon } from '../design/icons.tsx';
import type { ReviewWays } from './ReviewPane.tsx';
import { useWriteText } from './use-write-text.ts';
import './explained-terms.css';

export type ExplainedTermsProps = Pick<ReviewWays, 'onSelect'> & {
  readonly terms: readonly ExplainedDraftTerm[];
  /** Of the draft. */
  readonly text: string;
};

/** Terms that the draft explains itself, and how. */
export function ExplainedTerms({ terms, text: draft, onSelect }: ExplainedTermsProps) {
  const { write: text } = useWriteText();
  const titleId = useId();
  return (
    <section className="explained" aria-labelledby={titleId}>
      <h3 className="explained__title" id={titleId}>
        {text.explained} <span className="review__count">{terms.length}</span>
      </h3>
      <ul>
        {terms.map(({ entry, kind, start, end, first }) => {
          const surface = draft.slice(start, end);
          const how = [text.explainedAs[kind], ...(first < start ? [text.explainedLate] : [])].join(', ');
          return (
            <li key={entry.id}>
              <button type="button" className="explained__term" onClick={() => onSelect(entry.id, 0)}>
                <CheckIcon />
                <span className="explained__surface">{surface}</span> <span className="explained__how">{how}</span>
                <span className="heard"> – {text.select(1, 1)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
