import { useId, type ReactNode } from 'react';
import type { Discipline } from '../../core/entry/discipline.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import './discipline-group.css';

type DisciplineGroupProps = {
  readonly discipline: Discipline;
  /** How many terms are in it. */
  readonly size: number;
  /** List items. */
  readonly children: ReactNode;
};

/** The terms of a page that are of one discipline. */
export function DisciplineGroup({ discipline, size, children }: DisciplineGroupProps) {
  const text = useInterfaceText();
  const titleId = useId();
  return (
    <section className="discipline-group" data-discipline={discipline} aria-labelledby={titleId}>
      <h3 className="discipline-group__title" id={titleId}>
        <DisciplineMark discipline={discipline} />
        {text.discipline[discipline]}
        <span className="discipline-group__size">{size}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

/** How often a term stands in the page, at the end of its line. */
export function TermCount({ count }: { readonly count: number }) {
  const { popup } = useInterfaceText();
  return (
    <>
      <span className="term-count" aria-hidden="true">
        {count}
      </span>
      <span className="heard">, {popup.timesOnPage(count)}</span>
    </>
  );
}
