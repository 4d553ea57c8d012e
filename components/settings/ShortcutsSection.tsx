import { Fragment, useState } from 'react';
import type { Shortcut } from '../../core/settings/shortcuts.ts';
import { TextButton } from '../design/TextButton.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './shortcuts-section.css';

export type ShortcutsSectionProps = {
  /** Null where the browser knows of none. */
  readonly shortcuts: readonly Shortcut[] | null;
  /** Opens the browser’s own page for them. Rejects where it cannot be opened. */
  readonly onOpenShortcuts: () => Promise<void>;
};

/** The keys as they are set now; the browser alone may change them. */
export function ShortcutsSection({ shortcuts, onOpenShortcuts }: ShortcutsSectionProps) {
  const { shortcuts: text } = useSettingsText().settings;
  const [isClosed, setClosed] = useState(false);
  if (!shortcuts) return null;
  return (
    <SettingsSection id="shortcuts" title={text.title} intro={text.intro}>
      <dl className="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command} className="shortcuts__row">
            <dt>{text.command[command]}</dt>
            <dd>{keys === '' ? <span className="shortcuts__none">{text.none}</span> : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <div className="shortcuts__change">
        <TextButton label={text.change} onPress={() => void onOpenShortcuts().catch(() => setClosed(true))} />
        <p className="shortcuts__advice" role="status">
          {isClosed ? text.advice : null}
        </p>
      </div>
    </SettingsSection>
  );
}

function Keys({ keys }: { readonly keys: string }) {
  const { key: names } = useSettingsText().settings.shortcuts;
  return keys.split('+').map((key, at) => (
    <Fragment key={key}>
      {at > 0 ? <span className="shortcuts__plus"> + </span> : null}
      <kbd className="shortcuts__key">{names[key] ?? key}</kbd>
    </Fragment>
  ));
}
