import { useId, type ReactNode } from 'react';
import { useSectionName } from './entry-owner.ts';
import './entry-section.css';

export type EntrySectionProps = { readonly title: string; readonly children: ReactNode };

/** A part of an entry under its own small heading. */
export function EntrySection({ title, children }: EntrySectionProps) {
  const titleId = useId();
  return (
    <section className="entry-section" aria-labelledby={useSectionName(titleId)}>
      <h2 className="entry-section__title" id={titleId}>
        {title}
      </h2>
      {children}
    </section>
  );
}
