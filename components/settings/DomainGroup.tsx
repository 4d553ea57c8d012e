import { useId } from 'react';
import type { Discipline } from '../../core/entry/discipline.ts';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { DomainId } from '../../core/entry/ids.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { QuietButton } from '../design/QuietButton.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './domain-group.css';

export type DomainGroupProps = {
  readonly discipline: Discipline;
  readonly domains: readonly DomainSummary[];
  readonly off: readonly DomainId[];
  /** The organisation has chosen. */
  readonly isLocked: boolean;
  readonly onToggle: (ids: readonly DomainId[], isOn: boolean) => void;
};

/** The domains of one discipline, one by one or all at once. */
export function DomainGroup({ discipline, domains, off, isLocked, onToggle }: DomainGroupProps) {
  const { settings, discipline: names, language } = useSettingsText();
  const { domains: text } = settings;
  const titleId = useId();
  if (domains.length === 0) return null;
  const ids = domains.map(({ id }) => id);
  const on = ids.filter((id) => !off.includes(id)).length;
  return (
    <section className="domain-group" data-discipline={discipline} aria-labelledby={titleId}>
      <div className="domain-group__head">
        <h3 className="domain-group__title" id={titleId}>
          <DisciplineMark discipline={discipline} />
          {names[discipline]}
        </h3>
        <span className="domain-group__count">{text.on(on, ids.length)}</span>
        {isLocked ? null : <AllAtOnce discipline={discipline} onToggle={(isOn) => onToggle(ids, isOn)} />}
      </div>
      <ul className="domain-group__domains">
        {domains.map(({ id, label, entries }) => (
          <li key={id}>
            <label className="domain-group__domain">
              <input
                type="checkbox"
                className="domain-group__box"
                checked={!off.includes(id)}
                disabled={isLocked}
                onChange={({ target }) => onToggle([id], target.checked)}
              />
              <span className="domain-group__name">{label[language]}</span>
              <span className="domain-group__entries">{text.entries(entries)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

type AllAtOnceProps = { readonly discipline: Discipline; readonly onToggle: (isOn: boolean) => void };

function AllAtOnce({ discipline, onToggle }: AllAtOnceProps) {
  const { domains: text } = useSettingsText().settings;
  return (
    <span className="domain-group__all">
      <QuietButton label={text.allOn} name={text.allOnIn(discipline)} onPress={() => onToggle(true)} />
      <QuietButton label={text.allOff} name={text.allOffIn(discipline)} onPress={() => onToggle(false)} />
    </span>
  );
}
