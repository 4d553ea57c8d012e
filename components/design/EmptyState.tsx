import type { ReactNode } from 'react';
import './empty-state.css';

export type EmptyStateProps = {
  readonly title: string;
  readonly advice?: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
};

/** Says plainly why there is nothing to show. */
export function EmptyState({ title, advice, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {advice ? <p className="empty-state__advice">{advice}</p> : null}
      {children}
    </div>
  );
}
