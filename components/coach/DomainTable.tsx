import type { Week } from '../../core/coach/progress/summarise-progress.ts';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { DomainId } from '../../core/entry/ids.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { Bar } from './Bar.tsx';
import { CoachSection } from './CoachSection.tsx';
import { useCoachText } from './use-coach-text.ts';

export type DomainTableProps = { readonly weeks: readonly Week[]; readonly domains: readonly DomainSummary[] };

/** Words gained by domain, this week and in all weeks, the most first; a domain without any is left out, and so is a table without a row. */
export function DomainTable({ weeks, domains }: DomainTableProps) {
  const { coach, language } = useCoachText();
  const text = coach.progress;
  const rows = domains
    .map((domain) => ({ ...domain, ...gainsIn(weeks, domain.id) }))
    .filter(({ gained }) => gained > 0)
    .sort((a, b) => b.gained - a.gained);
  if (rows.length === 0) return null;
  return (
    <CoachSection title={text.domains}>
      <table className="coach-table domain-table">
        <thead>
          <tr>
            <th scope="col">{text.domain}</th>
            <th scope="col" className="coach-table__number">
              {text.thisWeek}
            </th>
            <th scope="col" className="coach-table__number" colSpan={2}>
              {text.twelveWeeks}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, discipline, gained, thisWeek }) => (
            <tr key={id}>
              <th scope="row">
                <DisciplineMark discipline={discipline} /> {label[language]}
              </th>
              <td className="coach-table__number">{thisWeek}</td>
              <td className="coach-table__bar">
                <Bar part={gained / rows[0]!.gained} discipline={discipline} />
              </td>
              <td className="coach-table__number">{gained}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CoachSection>
  );
}

function gainsIn(weeks: readonly Week[], domain: DomainId) {
  const byWeek = weeks.map(({ byDomain }) => byDomain[domain] ?? 0);
  return { gained: byWeek.reduce((sum, one) => sum + one, 0), thisWeek: byWeek.at(-1) ?? 0 };
}
