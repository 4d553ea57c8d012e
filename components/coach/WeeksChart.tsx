import type { Week } from '../../core/coach/progress/summarise-progress.ts';
import { MILLISECONDS_A_DAY } from '../../core/coach/clock.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { useCoachText } from './use-coach-text.ts';
import './weeks-chart.css';

const DISCIPLINES = ['marketing', 'it', 'both'] as const;

// In units of the drawing.
const COLUMN = 40;
const BAR = 24;
const HEIGHT = 120;
const ABOVE = 16;
const GAP = 1;

export type WeeksChartProps = { readonly weeks: readonly Week[] };

/** Words gained a week by discipline, drawn from zero with the number on each bar, and the same as a table. */
export function WeeksChart({ weeks }: WeeksChartProps) {
  const { coach, discipline } = useCoachText();
  const gained = weeks.reduce((sum, week) => sum + week.gained, 0);
  if (gained === 0) return <p className="coach-section__none">{coach.progress.gainedNone}</p>;
  return (
    <div className="weeks-chart">
      <ul className="weeks-chart__key" aria-hidden="true">
        {DISCIPLINES.map((one) => (
          <li key={one}>
            <DisciplineMark discipline={one} /> {discipline[one]}
          </li>
        ))}
      </ul>
      <Drawing weeks={weeks} label={coach.progress.chart(gained)} />
      <details>
        <summary className="weeks-chart__summary">{coach.progress.table}</summary>
        <WeeksTable weeks={weeks} />
      </details>
    </div>
  );
}

function Drawing({ weeks, label }: WeeksChartProps & { readonly label: string }) {
  const name = useWeekNames();
  const most = Math.max(1, ...weeks.map(({ gained }) => gained));
  const scale = HEIGHT / most;
  return (
    <svg
      className="weeks-chart__drawing"
      viewBox={`0 0 ${COLUMN * weeks.length} ${HEIGHT + ABOVE + 20}`}
      role="img"
      aria-label={label}
    >
      <line className="weeks-chart__zero" x1="0" x2={COLUMN * weeks.length} y1={HEIGHT + ABOVE} y2={HEIGHT + ABOVE} />
      {weeks.map((week, at) => (
        <g key={week.monday} transform={`translate(${at * COLUMN} 0)`}>
          <Column week={week} scale={scale} />
          {/* Every third, that they stay apart where the drawing is small; the present one among them. */}
          {at % 3 === (weeks.length - 1) % 3 ? (
            <text className="weeks-chart__week" x={COLUMN / 2} y={HEIGHT + ABOVE + 15}>
              {name(week)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

function Column({ week, scale }: { readonly week: Week; readonly scale: number }) {
  if (week.gained === 0) return null;
  const floor = HEIGHT + ABOVE;
  return (
    <>
      {DISCIPLINES.map((one, at) => {
        const below = DISCIPLINES.slice(0, at).reduce((sum, other) => sum + week.byDiscipline[other], 0);
        const height = week.byDiscipline[one] * scale;
        return height === 0 ? null : (
          <rect
            key={one}
            className="weeks-chart__bar"
            data-discipline={one}
            x={(COLUMN - BAR) / 2}
            y={floor - below * scale - height}
            width={BAR}
            height={Math.max(1, height - GAP)}
          />
        );
      })}
      <text className="weeks-chart__count" x={COLUMN / 2} y={floor - week.gained * scale - 4}>
        {week.gained}
      </text>
    </>
  );
}

function WeeksTable({ weeks }: WeeksChartProps) {
  const { coach, discipline } = useCoachText();
  const name = useWeekNames();
  return (
    <table className="coach-table">
      <thead>
        <tr>
          <th scope="col">{coach.progress.week}</th>
          {DISCIPLINES.map((one) => (
            <th key={one} scope="col" className="coach-table__number">
              {discipline[one]}
            </th>
          ))}
          <th scope="col" className="coach-table__number">
            {coach.progress.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((week) => (
          <tr key={week.monday}>
            <th scope="row">{name(week)}</th>
            {DISCIPLINES.map((one) => (
              <td key={one} className="coach-table__number">
                {week.byDiscipline[one]}
              </td>
            ))}
            <td className="coach-table__number">{week.gained}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** By its Monday, a day of the calendar: the same in every time zone. */
function useWeekNames(): (week: Week) => string {
  const { language } = useCoachText();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return ({ monday }) => format.format(monday * MILLISECONDS_A_DAY);
}
