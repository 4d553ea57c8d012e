import { useEffect, useState } from 'react';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useSettings } from '../../components/settings/use-settings.ts';
import { LessonPage } from '../../components/welcome/LessonPage.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Reader } from '../../core/entry/reader.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { closeOwnTab } from '../../platform/open-welcome.ts';
import { settingsStore } from '../../platform/settings.ts';
import { useLesson } from './use-lesson.ts';

/** The first run: two questions, then a page to try it on. The address tells which, so that the browser’s way back works. */
export function WelcomeApp({ initialSettings }: { readonly initialSettings: LoadedSettings }) {
  const { settings, change } = useSettings(initialSettings, settingsStore);
  const spoken = resolveInterfaceLanguage(settings.interfaceLanguage);
  const place = useHash();
  useDocumentLanguage(spoken);
  const changeReader = (reader: Reader) => {
    // Who reads this language first wants to be spoken to in it; the settings tell the two apart for who does not.
    const isSpoken = reader.language === settings.reader.language || reader.language === spoken;
    change('reader', () => reader);
    if (!isSpoken) change('interfaceLanguage', () => reader.language);
  };
  return (
    <InterfaceTextProvider language={spoken}>
      {place === '#try' ? (
        <Trying settings={settings} />
      ) : (
        <Welcome
          reader={settings.reader}
          locked={settings.locked}
          onChangeReader={changeReader}
          onTry={() => (location.hash = '#try')}
          onClose={() => void closeOwnTab()}
        />
      )}
    </InterfaceTextProvider>
  );
}

function Trying({ settings }: { readonly settings: Settings }) {
  const { lesson, skip, silenced, markAgain } = useLesson(settings);
  useEffect(() => {
    scrollTo(0, 0);
    document.getElementById('coach-title')?.focus({ preventScroll: true });
  }, []);
  return (
    <LessonPage
      lesson={lesson}
      trigger={settings.hover.trigger}
      canMarkAgain={silenced.length > 0}
      onSkip={skip}
      onMarkAgain={markAgain}
      onChangeAnswers={() => (location.hash = '')}
      onClose={() => void closeOwnTab()}
    />
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}
