import { useRef, useState } from 'react';
import { readSitePattern, type SitePatternProblem } from '../../core/settings/read-site-pattern.ts';
import type { Sites } from '../../core/settings/settings.ts';
import { AddressForm } from './AddressForm.tsx';
import { useSettingsText } from './use-settings-text.ts';

type Refusal = { readonly problem: SitePatternProblem } | { readonly problem: 'listed'; readonly pattern: string };

export type SiteFormProps = {
  readonly mode: Sites['mode'];
  readonly listed: readonly string[];
  readonly onAdd: (pattern: string) => void;
};

/** Takes one more site, or says what is wrong with what was typed. */
export function SiteForm({ mode, listed, onAdd }: SiteFormProps) {
  const { sites: text } = useSettingsText().settings;
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
    <AddressForm
      ref={field}
      label={text.field[mode]}
      button={text.add}
      hint={refusal ? describe(refusal, text.problem) : text.fieldHint}
      isRefused={refusal !== null}
      value={typed}
      onChange={change}
      onSubmit={submit}
    />
  );
}

type ProblemText = ReturnType<typeof useSettingsText>['settings']['sites']['problem'];

const describe = (refusal: Refusal, text: ProblemText): string =>
  refusal.problem === 'listed' ? text.listed(refusal.pattern) : text[refusal.problem];
