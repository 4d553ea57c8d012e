import { actionsOf, useEntryTrail } from '../../components/card/use-entry-trail.ts';
import { useSpeech } from '../../components/card/use-speech.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { useGlossarySearch } from '../../components/search/use-glossary-search.ts';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { ENTRY_ACTIONS } from '../../platform/entry-actions.ts';
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

const DEEDS = {
  onSilence: (entry: EntryId, isSilenced: boolean) => void sendMessage('background:silence', { entry, isSilenced }),
  onPin: (id: EntryId, isPinned: boolean) => void pinEntry(id, isPinned),
  onClearHistory: () => void clearHistory(),
  onImprove: (entry: EntryId) => void openContribution({ kind: 'change', entry }),
  onAddTerm: (term: string) => void openContribution({ kind: 'new', term }),
};

/** The panel beside the pages of one window. */
export function PanelApp({ ownWindow, initialSettings, initialHistory, initialPinned }: PanelAppProps) {
  const [{ reader, interfaceLanguage, marking, ...settings }] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(interfaceLanguage);
  const trail = useEntryTrail(lookUpEntry);
  const speech = useSpeech(settings.speech.isOn, speechEngine);
  const kept = useKeptEntries(initialHistory, initialPinned);
  const { page, shown, favoured, showTerm, reload, brief } = useFollowedTab(ownWindow.id);
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
        {...DEEDS}
        isPrivate={ownWindow.isPrivate}
        shown={shown}
        silenced={marking.silenced}
        onSearch={startSearch}
        {...actionsOf(trail)}
        {...ENTRY_ACTIONS}
        speech={speech}
        onShowTerm={showTerm}
        onReloadPage={reload}
        onBrief={brief}
      />
    </InterfaceTextProvider>
  );
}
