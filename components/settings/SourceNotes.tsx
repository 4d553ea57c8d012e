import { useSettingsText } from './use-settings-text.ts';
import type { ReadSource } from './SourceItem.tsx';

/** What is to be said about a subscription. */
export function SourceNotes({ source }: { readonly source: ReadSource }) {
  const { sources: text, language } = useSettingsText();
  const { current, problem, fall, key, sites, checkedAt, isRolledBack } = source;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const checked = checkedAt > 0 ? text.checked(time.format(checkedAt)) : text.neverChecked;
  return (
    <div className="source__notes">
      <p className="source__quiet">
        {current ? `${text.state(current.version, current.entries)} · ${checked}` : text.waiting}
      </p>
      <p className="source__quiet source__address">{source.url}</p>
      <div role="status">
        {problem ? (
          <p className="source__caution">
            {text.problem[problem.kind](problem.value ?? '', problem.count ?? 1)} {current ? text.stillInUse : null}
          </p>
        ) : null}
        {fall ? <p className="source__caution">{text.held(fall.from, fall.to)}</p> : null}
      </div>
      {isRolledBack ? <p>{text.rolledBack}</p> : null}
      {sites ? <p>{sites.length > 0 ? text.privateOn(sites.join(', ')) : text.privateNowhere}</p> : null}
      {key === null ? null : <p className="source__quiet source__address">{text.signed(shortKey(key))}</p>}
    </div>
  );
}

/** Enough of a key to compare it with what a publisher says. */
export const shortKey = (key: string): string => `${key.slice(0, 16)}…`;
