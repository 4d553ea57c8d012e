import { useId, type ChangeEvent } from 'react';
import type { Language } from '../../core/entry/language.ts';
import { tellProblem, type FieldProblem } from './form-api.ts';
import './form-field.css';
import { useContributeText } from './use-contribute-text.ts';

export type FormFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  /** How long the text is, where it has a limit that people meet. */
  readonly count?: string | undefined;
  readonly problem: FieldProblem | null;
  readonly isLong?: boolean | undefined;
  /** The language that is written in it, for spelling and hyphens. */
  readonly lang?: Language | undefined;
  readonly name: string;
  readonly autoComplete?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave?: (() => void) | undefined;
};

/** A field with its name, a hint, and what is wrong in it right below. */
export function FormField({ label, hint, count, problem, isLong, onChange, onLeave, lang, ...field }: FormFieldProps) {
  const { language } = useContributeText();
  const id = useId();
  const shared = {
    ...field,
    id,
    lang,
    className: 'form-field__input',
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-hint`,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(target.value),
    onBlur: onLeave,
  };
  return (
    <div className="form-field">
      <label className="form-field__label" htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input type="text" {...shared} autoComplete={field.autoComplete ?? 'off'} />
      )}
      <p id={`${id}-hint`} className="form-field__hint">
        <span>{hint}</span>
        {count ? <span className="form-field__count">{count}</span> : null}
        <span className="form-field__problem" role="status">
          {problem ? tellProblem(problem, language) : null}
        </span>
      </p>
    </div>
  );
}
