import type { HoverTrigger } from '../../core/entry/reader.ts';
import '../design/base.css';
import { BridgeIcon } from '../design/icons.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { LessonStep } from '../interface-text/welcome-text.ts';
import { DemoPage } from './DemoPage.tsx';
import { currentStep, type Lesson } from './lesson.ts';
import { LessonEnd } from './LessonEnd.tsx';
import { LessonSteps } from './LessonSteps.tsx';
import { useWelcomeText } from './use-welcome-text.ts';
import './lesson-page.css';

export type LessonPageProps = {
  readonly lesson: Lesson;
  readonly trigger: HoverTrigger;
  /** Whether the word that was silenced for practice still is. */
  readonly canMarkAgain: boolean;
  readonly onSkip: (step: LessonStep) => void;
  readonly onMarkAgain: () => void;
  readonly onChangeAnswers: () => void;
  readonly onClose: () => void;
};

/** A page to try it on, and beside it what there is to try. */
export function LessonPage(props: LessonPageProps) {
  const { language, productName } = useInterfaceText();
  const { lesson: text } = useWelcomeText();
  const isEnded = currentStep(props.lesson) === null;
  return (
    <div className="lesson-page surface" lang={language}>
      <section className="coach" aria-labelledby="coach-title">
        <p className="coach__name">
          <BridgeIcon />
          {productName}
        </p>
        <h1 className="coach__title" id="coach-title" tabIndex={-1}>
          {text.title}
        </h1>
        <LessonSteps {...props} />
        {isEnded ? <LessonEnd /> : null}
        <div className="coach__ways">
          {isEnded ? (
            <TextButton tone="main" isLarge label={text.close} onPress={props.onClose} />
          ) : (
            <QuietButton label={text.close} onPress={props.onClose} />
          )}
          <QuietButton label={text.changeAnswers} onPress={props.onChangeAnswers} />
        </div>
      </section>
      <DemoPage />
    </div>
  );
}
