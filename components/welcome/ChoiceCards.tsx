import { useId, type ReactNode } from 'react';
import type { Discipline } from '../../core/entry/discipline.ts';
import type { Language } from '../../core/entry/language.ts';
import { CheckIcon } from '../design/icons.tsx';
import './choice-cards.css';

type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint: string;
  readonly mark?: ReactNode;
  readonly discipline?: Discipline;
  /** The language of its words, where it is not that of the page. */
  readonly language?: Language;
};

type ChoiceCardsProps<Value extends string> = {
  readonly question: string;
  readonly advice?: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
};

/** One question, with answers that say what follows from them. Radio buttons, so that arrow keys move the choice. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { question, advice, value, choices, onChange } = props;
  const id = useId();
  return (
    <fieldset className="choice-cards" aria-describedby={advice ? `${id}-advice` : undefined}>
      <legend className="choice-cards__question">{question}</legend>
      <div className="choice-cards__cards">
        {choices.map((choice) => (
          <label key={choice.value} className="choice-card" data-discipline={choice.discipline} lang={choice.language}>
            <input
              type="radio"
              className="choice-card__input"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={`${id}-${choice.value}`}
              onChange={() => onChange(choice.value)}
              aria-labelledby={`${id}-${choice.value}-label`}
            />
            <span className="choice-card__label" id={`${id}-${choice.value}-label`}>
              {choice.mark}
              {choice.label}
            </span>
            <span className="choice-card__hint" id={`${id}-${choice.value}`}>
              {choice.hint}
            </span>
            <span className="choice-card__tick">
              <CheckIcon />
            </span>
          </label>
        ))}
      </div>
      {advice ? (
        <p className="choice-cards__advice" id={`${id}-advice`}>
          {advice}
        </p>
      ) : null}
    </fieldset>
  );
}
