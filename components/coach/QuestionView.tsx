import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { GAP, type Question } from '../../core/coach/questions/question.ts';
import { setSpaces } from '../card/set-spaces.ts';
import { TextButton } from '../design/TextButton.tsx';
import type { CoachActions } from './coach-data.ts';
import { useCoachText } from './use-coach-text.ts';
import type { OpenQuestion } from './use-session.ts';
import './question-view.css';

export type QuestionViewProps = Pick<CoachActions, 'onOpenEntry'> & {
  readonly open: OpenQuestion;
  readonly number: number;
  readonly length: number;
  readonly onChoose: (choice: number | 'none') => void;
  readonly onGoOn: (knew: boolean | null) => void;
  readonly onStop: () => void;
};

/** One question: its choices, then what was right. Digits and arrows do as well as the pointer. */
export function QuestionView(props: QuestionViewProps) {
  const { open, number, length } = props;
  const { question, chosen } = open;
  const { coach } = useCoachText();
  const text = coach.session;
  const titleId = useId();
  const root = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useDigits(props);
  return (
    <div className="question" ref={root} onKeyDown={(event) => moveFocus(event, root.current)} role="presentation">
      <p className="question__number">{text.number(number, length)}</p>
      <h2 className="question__title" id={titleId} tabIndex={-1} ref={title}>
        {question.word === null ? text.ask[question.kind] : text.senseOf(question.word)}
      </h2>
      <Prompt question={question} />
      {chosen === null ? <Choices titleId={titleId} {...props} /> : <Outcome {...props} />}
    </div>
  );
}

function Choices({ open: { question }, titleId, onChoose, onStop }: QuestionViewProps & { readonly titleId: string }) {
  const text = useCoachText().coach.session;
  return (
    <>
      <ol className="question__choices" aria-labelledby={titleId}>
        {question.choices.map(({ text: choice, entry }, index) => (
          <li key={entry}>
            <button type="button" className="question__choice" onClick={() => onChoose(index)}>
              <span className="question__digit" aria-hidden="true">
                {index + 1}
              </span>
              <span lang={question.language}>{setSpaces(choice, question.language)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="question__ways">
        <TextButton label={text.dontKnow} onPress={() => onChoose('none')} />
        <TextButton label={text.stop} onPress={onStop} />
      </div>
      <p className="question__keys">{text.keys}</p>
    </>
  );
}

/** A gap is heard as a gap. */
function Prompt({ question: { prompt, language, kind } }: { readonly question: Question }) {
  const { coach } = useCoachText();
  const pieces = setSpaces(prompt, language).split(GAP);
  return (
    <p className="question__prompt" data-kind={kind} lang={language}>
      {pieces.map((piece, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text have no other name, and never move.
        <span key={at}>
          {at > 0 ? (
            <span className="question__gap">
              <span className="heard">{coach.session.gap}</span>
            </span>
          ) : null}
          {piece}
        </span>
      ))}
    </p>
  );
}

/** What was right; a right choice is graded by the reader, who alone knows whether it was a guess. */
function Outcome({ open, onGoOn, onOpenEntry }: QuestionViewProps) {
  const { question, chosen } = open;
  const { coach } = useCoachText();
  const text = coach.session;
  const outcome = useRef<HTMLDivElement>(null);
  const isRight = chosen === question.right;
  useEffect(() => outcome.current?.focus(), []);
  const right = question.choices[question.right]!;
  const yours = typeof chosen === 'number' && !isRight ? question.choices[chosen] : undefined;
  const verdict = isRight ? text.right : chosen === 'none' ? text.unknown : text.wrong;
  return (
    <div className="question__outcome" data-right={isRight} ref={outcome} tabIndex={-1} role="status">
      <p className="question__verdict">{verdict}</p>
      <dl className="question__answers">
        <dt>{text.answerIs}</dt>
        <dd lang={question.language}>{setSpaces(right.text, question.language)}</dd>
        {yours ? (
          <>
            <dt>{text.yours}</dt>
            <dd lang={question.language}>{setSpaces(yours.text, question.language)}</dd>
          </>
        ) : null}
      </dl>
      {isRight ? <p>{text.really}</p> : null}
      <div className="question__ways">
        {isRight ? (
          <>
            <TextButton tone="main" label={text.knew} onPress={() => onGoOn(true)} />
            <TextButton label={text.guessed} onPress={() => onGoOn(false)} />
          </>
        ) : (
          <TextButton tone="main" label={text.next} onPress={() => onGoOn(null)} />
        )}
        <TextButton label={coach.entry.show} onPress={() => onOpenEntry(question.entry)} />
      </div>
    </div>
  );
}

/** From one button to the next. */
function moveFocus(event: KeyboardEvent, root: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!step || !root) return;
  const buttons = [...root.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = at === -1 ? (step > 0 ? 0 : buttons.length - 1) : (at + step + buttons.length) % buttons.length;
  buttons[next]?.focus();
  event.preventDefault();
}

/** Wherever the focus is, unless something is typed or an entry lies over the page. */
function useDigits({ open, onChoose, onGoOn }: QuestionViewProps): void {
  const press = useRef<(digit: number) => void>(() => {});
  press.current = (digit) => {
    const { question, chosen } = open;
    if (chosen === null) {
      if (digit === 0) onChoose('none');
      else if (digit <= question.choices.length) onChoose(digit - 1);
    } else if (chosen === question.right) {
      if (digit === 1 || digit === 2) onGoOn(digit === 1);
    } else if (digit === 1) onGoOn(null);
  };
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const isMeant = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
      const isTyped = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (isMeant && !isTyped && /^\d$/u.test(event.key)) press.current(Number(event.key));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
