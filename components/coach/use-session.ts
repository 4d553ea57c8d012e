import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Question } from '../../core/coach/questions/question.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Wish } from './coach-place.ts';

export type SessionWays = {
  /** The next question; null where there is none. */
  readonly onAsk: (wish: Wish, asked: readonly EntryId[]) => Promise<Question | null>;
  /** Resolves to whether the answer is stored. */
  readonly onAnswer: (question: Question, isRight: boolean) => Promise<boolean>;
};

/** `chosen`: the index of a choice, `none` for “I do not know”, null while nothing is. `isJudged`: the answer is told. */
export type OpenQuestion = {
  readonly question: Question;
  readonly chosen: number | 'none' | null;
  readonly isJudged: boolean;
};

type Step = { readonly status: 'loading' | 'over' | 'failed' } | ({ readonly status: 'question' } & OpenQuestion);

/** As many as two minutes hold, at a quarter of a minute each. */
const USUAL_LENGTH = 8;

type SessionOptions = SessionWays & { readonly wish: Wish; readonly length?: number | undefined };

/** A session of questions: one at a time, and at any moment an end that leaves nothing undone. */
export function useSession({ wish, length = USUAL_LENGTH, onAsk, onAnswer }: SessionOptions) {
  const [step, setStep] = useState<Step>({ status: 'loading' });
  const [tally, setTally] = useState({ right: 0, answered: 0 });
  const [hasFailed, setFailed] = useState(false);
  const asked = useRef<EntryId[]>([]);
  const [number, setNumber] = useState(0);
  const ask = useEffectEvent(() => {
    if (asked.current.length >= length) return setStep({ status: 'over' });
    onAsk(wish, asked.current).then(
      (question) =>
        setStep(question ? { status: 'question', question, chosen: null, isJudged: false } : { status: 'over' }),
      () => setStep({ status: 'failed' }),
    );
  });
  useEffect(() => ask(), [number]);
  const loadNext = () => setNumber((now) => now + 1);
  const judge = (question: Question, isRight: boolean) => {
    asked.current = [...asked.current, question.entry];
    setTally((now) => ({ right: now.right + (isRight ? 1 : 0), answered: now.answered + 1 }));
    return onAnswer(question, isRight).then((isStored) => setFailed(!isStored));
  };
  const choose = (chosen: number | 'none') => {
    if (step.status !== 'question' || step.chosen !== null) return;
    const isRight = chosen === step.question.right;
    setStep({ ...step, chosen, isJudged: !isRight });
    // Told at once: whoever leaves now has answered.
    if (!isRight) void judge(step.question, false);
  };
  /** `knew`: of a right choice, whether it was no guess; null of another one. The next question knows of the answer. */
  const goOn = (knew: boolean | null) => {
    if (step.status !== 'question' || step.chosen === null) return;
    const isRight = step.chosen === step.question.right;
    if (isRight !== (knew !== null) || (isRight && step.isJudged)) return;
    setStep({ ...step, isJudged: true });
    if (knew === null) loadNext();
    else void judge(step.question, knew).then(loadNext);
  };
  return { step, tally, hasFailed, length, choose, goOn, stop: () => setStep({ status: 'over' }), retry: loadNext };
}
