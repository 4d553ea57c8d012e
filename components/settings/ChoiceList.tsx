import { useId, type ReactNode } from 'react';
import { ManagedNote } from './ManagedNote.tsx';
import './choice-list.css';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: string;
};

export type ChoiceListProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** The organisation has chosen. */
  readonly isLocked?: boolean;
};

/** One choice among a few that need a word of explanation. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { label, value, choices, onChange, isLocked = false } = props;
  const name = useId();
  return (
    <fieldset className="choice-list" disabled={isLocked} aria-describedby={isLocked ? `${name}-managed` : undefined}>
      <legend className="choice-list__title">{label}</legend>
      <div className="choice-list__choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choice-list__choice">
            <input
              type="radio"
              className="choice-list__input"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.hint ? `${name}-${choice.value}` : undefined}
              aria-labelledby={`${name}-${choice.value}-label`}
              onChange={() => onChange(choice.value)}
            />
            <span className="choice-list__words">
              <span className="choice-list__label" id={`${name}-${choice.value}-label`}>
                {choice.label}
              </span>
              {choice.hint ? (
                <span className="choice-list__hint" id={`${name}-${choice.value}`}>
                  {choice.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      {isLocked ? <ManagedNote id={`${name}-managed`} /> : null}
    </fieldset>
  );
}
