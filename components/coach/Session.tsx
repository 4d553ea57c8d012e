import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { hasPassed } from '../../core/coach/progress/path-progress.ts';
import type { LearningPath } from '../../core/coach/learning-path.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import type { CoachViewProps } from './coach-data.ts';
import { addressOf, type Wish } from './coach-place.ts';
import { QuestionView } from './QuestionView.tsx';
import { useCoachText } from './use-coach-text.ts';
import { useSession, type SessionWays } from './use-session.ts';
import './session.css';

export type SessionProps = CoachViewProps &
  SessionWays & {
    readonly wish: Wish;
    /** Begins a session of choice. */
    readonly onMore: () => void;
  };

/** Two minutes of questions, or those of the day. */
export function Session(props: SessionProps) {
  const { wish, data, onOpenEntry } = props;
  const { coach, language } = useCoachText();
  const path = 'path' in wish ? data.paths.find(({ id }) => id === wish.path) : undefined;
  const length = lengthOf(wish, path, data.report.questionsLeft);
  const session = useSession({ ...props, length });
  const { step, tally, hasFailed } = session;
  const name = wish.kind === 'check' ? coach.session.check : coach.session.onPath;
  const title = path ? name(path.title[language]) : null;
  return (
    <section className="session" aria-label={title ?? coach.view.session}>
      {title ? <p className="session__title">{title}</p> : null}
      {step.status === 'failed' ? (
        <EmptyState title={coach.failed}>
          <TextButton label={coach.retry} onPress={session.retry} />
        </EmptyState>
      ) : null}
      {step.status === 'question' ? (
        <QuestionView
          key={step.question.id}
          open={step}
          number={tally.answered + (step.isJudged ? 0 : 1)}
          length={session.length}
          onChoose={session.choose}
          onGoOn={session.goOn}
          onStop={session.stop}
          onOpenEntry={onOpenEntry}
        />
      ) : null}
      {step.status === 'over' ? <SessionEnd {...props} path={path} tally={tally} /> : null}
      <p className="session__failed" role="alert">
        {hasFailed ? coach.notStored : null}
      </p>
    </section>
  );
}

/** Never more than the day has left, unless the reader asks for it; a final check asks about all that it is made of. */
function lengthOf({ kind }: Wish, path: LearningPath | undefined, left: number): number | undefined {
  if (kind === 'check') return path?.check.length;
  return kind === 'today' && left > 0 ? left : undefined;
}

type SessionEndProps = SessionProps & {
  readonly path: LearningPath | undefined;
  readonly tally: { readonly right: number; readonly answered: number };
};

/** How it went, or why nothing is asked; and the ways on. */
function SessionEnd({ data, wish, path, tally, onMore, onPassed }: SessionEndProps) {
  const { coach } = useCoachText();
  const end = useRef<HTMLDivElement>(null);
  const { right, answered } = tally;
  // What had the focus is gone.
  useEffect(() => {
    if (answered > 0) end.current?.focus();
  }, [answered]);
  const text = coach.session;
  const words = answered > 0 ? { title: text.over, advice: text.result(right, answered) } : whyNone();
  const isChecked = wish.kind === 'check' && path !== undefined && answered === path.check.length;
  return (
    <div ref={end} tabIndex={-1} className="session__end" role="status">
      <EmptyState {...words}>
        {isChecked ? <CheckResult path={path.id} isPassed={hasPassed(right, answered)} onPassed={onPassed} /> : null}
        <div className="session__ways">
          {data.records.size > 0 && !path ? (
            <TextButton tone="main" label={answered > 0 ? text.more : text.begin} onPress={onMore} />
          ) : null}
          {path || data.records.size === 0 ? (
            <a className="button-link" data-tone="main" href={addressOf({ view: 'paths', path: path?.id ?? null })}>
              {path ? text.backToPath : text.toPaths}
            </a>
          ) : null}
          {answered > 0 ? (
            <a className="button-link" href={addressOf({ view: 'progress' })}>
              {text.seeProgress}
            </a>
          ) : null}
        </div>
      </EmptyState>
    </div>
  );

  function whyNone() {
    if ('path' in wish) return { title: text.pathGone };
    if (data.records.size === 0) return { title: text.nothingYet, advice: text.nothingYetAdvice };
    if (data.report.daily === 0) return { title: text.off, advice: text.offAdvice };
    return { title: text.noneDue, advice: text.noneDueAdvice };
  }
}

type CheckResultProps = Pick<SessionProps, 'onPassed'> & { readonly path: EntryId; readonly isPassed: boolean };

/** Whether the final check was passed; one that was is remembered. */
function CheckResult({ path, isPassed, onPassed }: CheckResultProps) {
  const { coach } = useCoachText();
  const [hasFailed, setFailed] = useState(false);
  const keep = useEffectEvent(() => {
    onPassed(path).catch(() => setFailed(true));
  });
  useEffect(() => {
    if (isPassed) keep();
  }, [isPassed]);
  return (
    <>
      <p>{isPassed ? coach.session.passed : coach.session.notPassed}</p>
      {hasFailed ? <p role="alert">{coach.notStored}</p> : null}
    </>
  );
}
