import { useEffect, useRef, useState } from 'react';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { ChangeSettings } from './change-settings.ts';

/** Where settings are kept. The same at every render. */
export type SettingsStore = {
  readonly load: () => Promise<LoadedSettings>;
  /** Rejects where it is not stored. */
  readonly change: <Name extends keyof Settings>(
    name: Name,
    change: (now: Settings[Name]) => Settings[Name],
  ) => Promise<void>;
  /** Returns how to stop. */
  readonly watch: (onChange: (now: LoadedSettings) => void) => () => void;
};

/** All settings as they are now. A change shows at once, and what is stored in the end is what is shown. */
export function useSettings(initial: LoadedSettings, store: SettingsStore) {
  const [settings, setSettings] = useState(initial);
  const [hasFailed, setFailed] = useState(false);
  const pending = useRef(0);
  const show = (now: LoadedSettings) => {
    // While a change is on its way, what is stored is older than what the reader sees.
    if (pending.current === 0) setSettings(now);
  };
  useEffect(() => store.watch(show), [store]);
  const change: ChangeSettings = (name, changed) => {
    setSettings((now) => ({ ...now, [name]: changed(now[name]), unread: now.unread.filter((part) => part !== name) }));
    pending.current++;
    void store
      .change(name, changed)
      .then(
        () => setFailed(false),
        () => setFailed(true),
      )
      .then(() => {
        pending.current--;
        return store.load().then(show);
      });
  };
  return { settings, hasFailed, change };
}
