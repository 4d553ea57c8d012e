import { useEffect, useRef, useState } from 'react';
import type { ChangeSettings } from '../../components/settings/change-settings.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { changeSettings, loadSettings, watchSettings } from '../../platform/settings.ts';

/** All settings as they are now. A change shows at once, and what is stored in the end is what is shown. */
export function useSettings(initial: LoadedSettings) {
  const [settings, setSettings] = useState(initial);
  const [hasFailed, setFailed] = useState(false);
  const pending = useRef(0);
  const show = (now: LoadedSettings) => {
    // While a change is on its way, what is stored is older than what the reader sees.
    if (pending.current === 0) setSettings(now);
  };
  useEffect(() => watchSettings(show), []);
  const change: ChangeSettings = (name, changed) => {
    setSettings((now) => ({ ...now, [name]: changed(now[name]), unread: now.unread.filter((part) => part !== name) }));
    pending.current++;
    void changeSettings(name, changed)
      .then(
        () => setFailed(false),
        () => setFailed(true),
      )
      .then(() => {
        pending.current--;
        return loadSettings().then(show);
      });
  };
  return { settings, hasFailed, change };
}
