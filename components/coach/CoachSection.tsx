import { useId, type ReactNode } from 'react';
import './coach-section.css';

export type CoachSectionProps = { readonly title: string; readonly intro?: string; readonly children: ReactNode };

/** What belongs together, under its heading. */
export function CoachSection({ title, intro, children }: CoachSectionProps) {
  const titleId = useId();
  return (
    <section className="coach-section" aria-labelledby={titleId}>
      <h2 className="coach-section__title" id={titleId}>
        {title}
      </h2>
      {intro ? <p className="coach-section__intro">{intro}</p> : null}
      {children}
    </section>
  );
}
