import type { Discipline } from '../../core/entry/discipline.ts';
import './discipline-mark.css';

// Told apart by shape as well as by hue: a disc, a square, and half of each.
const SHAPES: Readonly<Record<Discipline, string>> = {
  marketing: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  it: 'M1.5 1.5h9v9h-9Z',
  both: 'M5.25 1v10A5 5 0 0 1 5.25 1Zm1.5.5h4.25v9H6.75Z',
};

/** Decoration only: the name of the discipline stands beside it, in sight or for a screen reader. */
export function DisciplineMark({ discipline }: { readonly discipline: Discipline }) {
  return (
    <svg
      className="discipline-mark"
      data-discipline={discipline}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[discipline]} />
    </svg>
  );
}
