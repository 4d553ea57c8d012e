import type { Problem } from '../../core/entry/problem.ts';
import { labelOfField } from './column-label.ts';
import { groupProblems } from './group-problems.ts';
import { useImportText } from './use-import-text.ts';

/** More than these nobody reads: what is behind them is counted. */
const MOST = 200;
const MOST_LINES = 5;

export type ProblemListProps = {
  readonly title: (count: number) => string;
  readonly problems: readonly Problem[];
  readonly isOpen?: boolean;
};

/** Problems of a file with their lines, each with what to do; nothing where there is none. */
export function ProblemList({ title, problems, isOpen = false }: ProblemListProps) {
  const { imports, language, languageName } = useImportText();
  if (problems.length === 0) return null;
  const groups = groupProblems(problems);
  const rest = groups.length - MOST;
  const placeOf = ([first = 1, ...others]: readonly number[]): string =>
    others.length === 0
      ? imports.line(first)
      : imports.lines([first, ...others].slice(0, MOST_LINES), Math.max(0, others.length + 1 - MOST_LINES));
  return (
    <details className="import__problems" open={isOpen}>
      <summary className="import__subtitle">{title(problems.length)}</summary>
      <ul className="import__problem-list">
        {groups.slice(0, MOST).map(({ lines, entry, field, rule, reason, remedy }, at) => (
          <li key={at} data-rule={rule}>
            <span className="import__place">
              {[placeOf(lines), entry, labelOfField(field, imports, languageName)]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
            <span>
              {reason[language]} {remedy[language]}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="import__quiet">{imports.more(rest)}</p> : null}
    </details>
  );
}
