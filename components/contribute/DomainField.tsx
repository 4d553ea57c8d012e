import { useId } from 'react';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { FormApi } from './form-api.ts';
import { useContributeText } from './use-contribute-text.ts';

type DomainFieldProps = { readonly form: FormApi; readonly domains: readonly DomainSummary[] };

/** The domain among those of the side that was chosen. */
export function DomainField({ form, domains }: DomainFieldProps) {
  const { contribute, language } = useContributeText();
  const id = useId();
  const { discipline, domain, entryId, base } = form.draft;
  const offered = domains.filter((one) => discipline === null || one.discipline === discipline);
  // An entry stays where it is: its place is its address.
  if (entryId && base) return null;
  return (
    <div className="form-field">
      <label className="form-field__label" htmlFor={id}>
        {contribute.field.domain}
      </label>
      <select
        id={id}
        className="form-field__input"
        value={domain ?? ''}
        onChange={({ target }) => {
          const chosen = domains.find((one) => one.id === target.value);
          form.change({ domain: chosen?.id ?? null, ...(chosen ? { discipline: chosen.discipline } : {}) });
        }}
      >
        <option value="">{contribute.field.domainBySide}</option>
        {offered.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
