import type { LearningPath } from '../../core/coach/learning-path.ts';
import { progressOnPath, type PathProgress } from '../../core/coach/progress/path-progress.ts';
import { stateOf } from '../../core/coach/states.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { TextButton } from '../design/TextButton.tsx';
import { Bar } from './Bar.tsx';
import { formatDay } from './format-day.ts';
import { learnerOf, type CoachViewProps } from './coach-data.ts';
import { addressOf } from './coach-place.ts';
import { CoachSection } from './CoachSection.tsx';
import { StateMark } from './StateMark.tsx';
import { useCoachText } from './use-coach-text.ts';
import { WordList } from './WordList.tsx';
import './path-view.css';

export type PathViewProps = CoachViewProps & { readonly path: LearningPath };

/** One path: its words in order with the state of each, and what can be done with it. */
export function PathView({ path, ...props }: PathViewProps) {
  const { data } = props;
  const { coach, language } = useCoachText();
  const text = coach.paths;
  const [records, now, learner] = [data.records, data.report.progress.savedAt, learnerOf(data)];
  const passedOn = data.report.progress.passed[path.id];
  const progress = progressOnPath(path, records, now, learner);
  const mark = (id: EntryId) => <StateMark state={stateOf(records.get(id) ?? null, now, learner)} />;
  const markNext = (id: EntryId) => (
    <span className="path__state">
      {id === progress.next ? <strong>{text.next}</strong> : null} {mark(id)}
    </span>
  );
  return (
    <article className="path">
      <p>
        <a href={addressOf({ view: 'paths', path: null })}>{text.all}</a>
      </p>
      <header className="path__head">
        <h2 className="path__title">{path.title[language]}</h2>
        <p className="path__purpose">{path.purpose[language]}</p>
        <p className="path__progress">{coach.wordsOf(progress.known, path.entries.length)}</p>
        <Bar part={progress.known / path.entries.length} />
        {passedOn === undefined ? null : <p className="path__passed">{text.passedOn(formatDay(passedOn, language))}</p>}
      </header>
      <PathWays path={path} progress={progress} {...props} />
      {path.prerequisites.length > 0 ? (
        <CoachSection title={text.prerequisites}>
          <WordList {...props} words={path.prerequisites} beside={mark} />
        </CoachSection>
      ) : null}
      <CoachSection title={text.terms}>
        <WordList {...props} words={path.entries} isOrdered beside={markNext} />
      </CoachSection>
    </article>
  );
}

/** To follow the path or leave it, to practise it, to be checked. */
function PathWays({ path, progress, data, onChoose }: PathViewProps & { readonly progress: PathProgress }) {
  const { coach } = useCoachText();
  const text = coach.paths;
  const isFollowed = data.report.path === path.id;
  return (
    <div className="path__ways">
      <div className="coach-section__ways">
        <a
          className="button-link"
          data-tone="main"
          href={addressOf({ view: 'session', wish: { kind: 'path', path: path.id } })}
        >
          {text.practise}
        </a>
        <TextButton
          label={isFollowed ? text.leave : text.follow}
          onPress={() => void onChoose({ path: isFollowed ? null : path.id })}
        />
        <a className="button-link" href={addressOf({ view: 'session', wish: { kind: 'check', path: path.id } })}>
          {text.check}
        </a>
      </div>
      <p className="path__hint" role="status">
        {isFollowed ? text.followed : null}
      </p>
      <p className="path__hint">
        {text.followHint} {progress.isReady ? text.checkReady : text.checkEarly}
      </p>
    </div>
  );
}
