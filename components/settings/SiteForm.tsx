import { useId, useRef, useState, type Ref } from 'react';
import { readSitePattern, type SitePatternProblem } from '../../core/settings/read-site-pattern.ts';
import type { Sites } from '../../core/settings/settings.ts';
import { useSettingsText } from './use-settings-text.ts';
import './site-form.css';

type Refusal = { readonly problem: SitePatternProblem } | { readonly problem: 'listed'; readonly pattern: string };

export type SiteFormProps = {
  readonly mode: Sites['mode'];
  readonly listed: readonly string[];
  readonly onAdd: (pattern: string) => void;
};

/** Takes one more site, or says what is wrong with what was typed. */
export function SiteForm({ mode, listed, onAdd }: SiteFormProps) {
  const { sites: text } = useSettingsText().settings;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const submit = () => {
    field.current!.focus();
    const read = readSitePattern(typed);
    if (!read.ok) return setRefusal(read);
    if (listed.includes(read.pattern)) return setRefusal({ problem: 'listed', pattern: read.pattern });
    onAdd(read.pattern);
    change('');
  };
  const change = (now: string) => {
    setTyped(now);
    setRefusal(null);
  };
  return (
    <form
      className="site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{text.field[mode]}</label>
      <div className="site-form__row">
        <AddressField ref={field} id={id} value={typed} isRefused={refusal !== null} onChange={change} />
        <button type="submit" className="text-button">
          {text.add}
        </button>
      </div>
      <p id={`${id}-hint`} className="site-form__hint" data-refused={refusal !== null} role="status">
        {refusal ? describe(refusal, text.problem) : text.fieldHint}
      </p>
    </form>
  );
}

type AddressFieldProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly id: string;
  readonly value: string;
  readonly isRefused: boolean;
  readonly onChange: (value: string) => void;
};

function AddressField({ ref, id, value, isRefused, onChange }: AddressFieldProps) {
  return (
    <input
      ref={ref}
      id={id}
      className="site-form__field"
      type="text"
      inputMode="url"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      value={value}
      aria-invalid={isRefused}
      aria-describedby={`${id}-hint`}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

type ProblemText = ReturnType<typeof useSettingsText>['settings']['sites']['problem'];

const describe = (refusal: Refusal, text: ProblemText): string =>
  refusal.problem === 'listed' ? text.listed(refusal.pattern) : text[refusal.problem];
