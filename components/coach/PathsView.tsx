import type { LearningPath } from '../../core/coach/learning-path.ts';
import { progressOnPath } from '../../core/coach/progress/path-progress.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Bar } from './Bar.tsx';
import { formatDay } from './format-day.ts';
import { learnerOf, type CoachViewProps } from './coach-data.ts';
import { addressOf } from './coach-place.ts';
import { PathView } from './PathView.tsx';
import { useCoachText } from './use-coach-text.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import './paths-view.css';

/** All learning paths, or the one that is open. */
export function PathsView({ open, ...props }: CoachViewProps & { readonly open: EntryId | null }) {
  const { coach } = useCoachText();
  const { paths } = props.data;
  const path = paths.find(({ id }) => id === open);
  if (path) return <PathView key={path.id} path={path} {...props} />;
  return (
    <div className="paths">
      {open === null ? <p className="paths__intro">{coach.paths.intro}</p> : <EmptyState title={coach.paths.unknown} />}
      <ul className="paths__list">
        {paths.map((one) => (
          <PathItem key={one.id} path={one} {...props} />
        ))}
      </ul>
    </div>
  );
}

function PathItem({ path, data }: CoachViewProps & { readonly path: LearningPath }) {
  const { coach, language } = useCoachText();
  const passedOn = data.report.progress.passed[path.id];
  const { known } = progressOnPath(path, data.records, data.report.progress.savedAt, learnerOf(data));
  return (
    <li className="paths__path">
      <h2 className="paths__title">
        <a href={addressOf({ view: 'paths', path: path.id })}>{path.title[language]}</a>
      </h2>
      <p className="paths__purpose">{path.purpose[language]}</p>
      <p className="paths__progress">
        {coach.wordsOf(known, path.entries.length)}
        {data.report.path === path.id ? <strong> · {coach.paths.followed}</strong> : null}
        {passedOn === undefined ? null : <strong> · {coach.paths.passedOn(formatDay(passedOn, language))}</strong>}
      </p>
      <Bar part={known / path.entries.length} />
    </li>
  );
}
