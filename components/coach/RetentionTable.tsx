import type { Progress } from '../../core/coach/progress/summarise-progress.ts';
import { Bar } from './Bar.tsx';
import { CoachSection } from './CoachSection.tsx';
import { useCoachText } from './use-coach-text.ts';

/** The share of words that is expected to be remembered, now and later. */
export function RetentionTable({ retention }: Pick<Progress, 'retention'>) {
  const { coach, language } = useCoachText();
  const text = coach.progress;
  if (!retention) return null;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  return (
    <CoachSection title={text.retention} intro={text.retentionIntro}>
      <table className="coach-table">
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col" className="coach-table__number" colSpan={2}>
              {text.expected}
            </th>
          </tr>
        </thead>
        <tbody>
          {(['now', 'inThirtyDays'] as const).map((when) => (
            <tr key={when}>
              <th scope="row">{text[when]}</th>
              <td className="coach-table__bar">
                <Bar part={retention[when]} />
              </td>
              <td className="coach-table__number">{percent.format(retention[when])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </CoachSection>
  );
}
