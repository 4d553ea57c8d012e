import type { Problem } from '../../core/entry/problem.ts';
import { useImportText } from './use-import-text.ts';

/** More than these nobody reads: what is behind them is counted. */
const MOST = 200;

export type ProblemListProps = {
  readonly title: (count: number) => string;
  readonly problems: readonly Problem[];
  readonly isOpen?: boolean;
};

/** Problems of a file line by line, each with what to do; nothing where there is none. */
export function ProblemList({ title, problems, isOpen = false }: ProblemListProps) {
  const { imports, language } = useImportText();
  if (problems.length === 0) return null;
  const rest = problems.length - MOST;
  return (
    <details className="import__problems" open={isOpen}>
      <summary className="import__subtitle">{title(problems.length)}</summary>
      <ul className="import__problem-list">
        {problems.slice(0, MOST).map(({ line, entry, field, rule, reason, remedy }, at) => (
          <li key={at} data-rule={rule}>
            <span className="import__place">
              {[imports.line(line), entry, field].filter((part) => part !== '').join(' · ')}
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
