import { useId } from 'react';
import './choice-field.css';

export type ChoiceFieldProps<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One choice among many. */
export function ChoiceField<Value extends string>({ label, hint, value, choices, onChange }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className="choice-field">
      <label className="choice-field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="choice-field__input"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.value as Value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint ? (
        <p className="choice-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
