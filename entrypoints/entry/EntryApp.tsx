import { useEffect } from 'react';
import { EntryPage } from '../../components/entry-page/EntryPage.tsx';
import { useSpeech } from '../../components/card/use-speech.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { useGlossarySearch } from '../../components/search/use-glossary-search.ts';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { copyText } from '../../platform/clipboard.ts';
import { openContribution } from '../../platform/contributing/open-contribution.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { sendMessage } from '../../platform/messages.ts';
import { watchSettings } from '../../platform/settings.ts';
import { speechEngine } from '../../platform/speech.ts';
import { useEntryAddress } from './use-entry-address.ts';

/** The entry that the address names (`entry.html?id=…`), in a tab of its own. */
export function EntryApp({ initialSettings }: { readonly initialSettings: LoadedSettings }) {
  const [{ reader, interfaceLanguage, marking, ...settings }] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  const { asked, open, follow, retry } = useEntryAddress();
  const { language } = reader;
  const speech = useSpeech(settings.speech.isOn, speechEngine);
  const [search, startSearch] = useGlossarySearch((query) =>
    sendMessage('background:search', { query, language, favoured: [] }),
  );
  useDocumentLanguage(spoken);
  const term = open?.card.status === 'ready' ? open.card.view.entry[language].term : null;
  useEffect(() => {
    document.title = term === null ? 'Passerelle' : `${term} · Passerelle`;
  }, [term]);
  return (
    <InterfaceTextProvider language={spoken}>
      <EntryPage
        asked={asked}
        open={open}
        reader={reader}
        search={search}
        onSearch={startSearch}
        onOpenEntry={follow}
        onBack={() => history.back()}
        onRetry={retry}
        onCopy={copyText}
        speech={speech}
        onImprove={(entry) => void openContribution({ kind: 'change', entry })}
        onAddTerm={(query) => void openContribution({ kind: 'new', term: query })}
        silenced={marking.silenced}
        onSilence={(id, isSilenced) => void sendMessage('background:silence', { entry: id, isSilenced })}
      />
    </InterfaceTextProvider>
  );
}
