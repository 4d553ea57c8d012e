import type { Discipline } from '../../core/entry/discipline.ts';

export type BarProps = { readonly part: number; readonly discipline?: Discipline };

/** A part of a whole in [0, 1], drawn from zero. Decoration only: the number stands beside it. */
export function Bar({ part, discipline }: BarProps) {
  return (
    <svg
      className="coach-bar"
      data-discipline={discipline}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="coach-bar__room" width="100" height="8" />
      <rect className="coach-bar__part" width={100 * Math.min(1, Math.max(0, part))} height="8" />
    </svg>
  );
}
