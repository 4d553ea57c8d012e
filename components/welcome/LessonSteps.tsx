import { CheckIcon } from '../design/icons.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { LESSON_STEPS, type LessonStep } from '../interface-text/welcome-text.ts';
import { currentStep } from './lesson.ts';
import type { LessonPageProps } from './LessonPage.tsx';
import { useWelcomeText } from './use-welcome-text.ts';
import './lesson-steps.css';

/** What there is to try, ticked off as it is done; only the step that is suggested next says how. */
export function LessonSteps(props: LessonPageProps) {
  const { lesson: text } = useWelcomeText();
  const { lesson } = props;
  const current = currentStep(lesson);
  return (
    <>
      <p className="lesson-steps__progress" role="status">
        {text.progress(lesson.done.size, LESSON_STEPS.length)}
      </p>
      <ol className="lesson-steps">
        {LESSON_STEPS.map((step, index) => (
          <Step key={step} step={step} number={index + 1} isCurrent={step === current} {...props} />
        ))}
      </ol>
    </>
  );
}

type StepProps = LessonPageProps & {
  readonly step: LessonStep;
  readonly number: number;
  readonly isCurrent: boolean;
};

function Step({ step, number, isCurrent, ...props }: StepProps) {
  const { lesson: text } = useWelcomeText();
  const { done, skipped } = props.lesson;
  const isDone = done.has(step);
  const state = isDone ? 'done' : skipped.has(step) ? 'skipped' : isCurrent ? 'current' : 'open';
  return (
    <li className="lesson-step" data-state={state} aria-current={isCurrent ? 'step' : undefined}>
      <span className="lesson-step__tick" aria-hidden="true">
        {isDone ? <CheckIcon /> : number}
      </span>
      <div className="lesson-step__body">
        <h2 className="lesson-step__title">
          {text.steps[step].title}
          {isDone ? <span className="heard"> {text.done}</span> : null}
          {state === 'skipped' ? <span className="lesson-step__state"> {text.skipped}</span> : null}
        </h2>
        {isCurrent ? <HowTo step={step} {...props} /> : null}
        {step === 'silence' && isDone && props.canMarkAgain ? (
          <TextButton label={text.markAgain} onPress={props.onMarkAgain} />
        ) : null}
      </div>
    </li>
  );
}

function HowTo({ step, trigger, onSkip }: Pick<LessonPageProps, 'trigger' | 'onSkip'> & { readonly step: LessonStep }) {
  const { lesson: text } = useWelcomeText();
  return (
    <>
      {step === 'hover' ? <p>{text.hover[trigger]}</p> : null}
      <p className={step === 'hover' ? 'lesson-step__other' : undefined}>{text.steps[step].text}</p>
      <QuietButton label={text.skipStep} onPress={() => onSkip(step)} />
    </>
  );
}
