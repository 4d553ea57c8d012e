import { useEntryTrail } from '../../components/card/use-entry-trail.ts';
import { useSpeech } from '../../components/card/use-speech.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { useGlossarySearch } from '../../components/search/use-glossary-search.ts';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { copyText } from '../../platform/clipboard.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { clearHistory, type LookUpHistory } from '../../platform/look-up-history.ts';
import { openContribution } from '../../platform/contributing/open-contribution.ts';
import { lookUpEntry } from '../../platform/look-up.ts';
import { sendMessage } from '../../platform/messages.ts';
import type { OwnWindow } from '../../platform/own-window.ts';
import { pinEntry } from '../../platform/pinned-item.ts';
import { watchSettings } from '../../platform/settings.ts';
import { speechEngine } from '../../platform/speech.ts';
import { useFollowedTab } from './use-followed-tab.ts';
import { useKeptEntries } from './use-kept-entries.ts';

type PanelAppProps = {
  readonly ownWindow: OwnWindow;
  readonly initialSettings: LoadedSettings;
  readonly initialHistory: LookUpHistory;
  readonly initialPinned: readonly EntryId[];
};

/** The panel beside the pages of one window. */
export function PanelApp({ ownWindow, initialSettings, initialHistory, initialPinned }: PanelAppProps) {
  const [{ reader, interfaceLanguage, marking, ...settings }] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  const trail = useEntryTrail(lookUpEntry);
  const speech = useSpeech(settings.speech.isOn, speechEngine);
  const kept = useKeptEntries(initialHistory, initialPinned);
  const { page, shown, favoured, showTerm, reload } = useFollowedTab(ownWindow.id);
  const [search, startSearch] = useGlossarySearch((query) =>
    sendMessage('background:search', { query, language: reader.language, favoured }),
  );
  useDocumentLanguage(spoken);
  return (
    <InterfaceTextProvider language={spoken}>
      <Panel
        page={page}
        reader={reader}
        search={search}
        openEntry={trail.open}
        {...kept}
        isPrivate={ownWindow.isPrivate}
        shown={shown}
        silenced={marking.silenced}
        onSearch={startSearch}
        onOpenEntry={trail.follow}
        onBack={trail.back}
        onCloseEntry={trail.close}
        onRetry={trail.retry}
        onCopy={copyText}
        speech={speech}
        onSilence={(id, isSilenced) => void sendMessage('background:silence', { entry: id, isSilenced })}
        onShowTerm={showTerm}
        onPin={(id, isPinned) => void pinEntry(id, isPinned)}
        onClearHistory={() => void clearHistory()}
        onReloadPage={reload}
        onImprove={(entry) => void openContribution({ kind: 'change', entry })}
        onAddTerm={(term) => void openContribution({ kind: 'new', term })}
      />
    </InterfaceTextProvider>
  );
}
