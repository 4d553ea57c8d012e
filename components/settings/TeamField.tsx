import { useId } from 'react';
import './address-form.css';

export type TeamFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem: string | null;
  readonly value: string;
  readonly isSecret?: boolean;
  readonly onChange: (value: string) => void;
};

/** A field with a hint below, in whose place stands what is wrong. */
export function TeamField({ label, hint, problem, value, isSecret, onChange }: TeamFieldProps) {
  const id = useId();
  return (
    <div className="team-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="address-form__field"
        type={isSecret ? 'password' : 'text'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="address-form__hint" data-refused={problem !== null} role="status">
        {problem ?? hint}
      </p>
    </div>
  );
}
