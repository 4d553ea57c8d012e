import { useState } from 'react';
import { useEntryTrail } from '../../components/card/use-entry-trail.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageState, SiteState } from '../../components/popup/popup-state.ts';
import { useGlossarySearch } from '../../components/search/use-glossary-search.ts';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { switchSiteOfPage, type ActivePage, type ActiveTab } from '../../platform/active-tab.ts';
import { copyText } from '../../platform/clipboard.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language-item.ts';
import { sendMessage } from '../../platform/messages.ts';
import { saveReaderSettings, watchReaderSettings, type ReaderSettings } from '../../platform/reader-settings.ts';

const lookUp = (id: EntryId) => sendMessage('background:lookUp', id);

/** The popup over the page of the active tab. */
export function PopupApp({ tab, initialSettings }: { tab: ActiveTab; initialSettings: ReaderSettings }) {
  const settings = useWatched(initialSettings, watchReaderSettings);
  const spoken = resolveInterfaceLanguage(settings.interfaceLanguage);
  const { page, reload } = tab;
  const [isOn, setIsOn] = useState(page.ok && page.isOn);
  const trail = useEntryTrail(lookUp);
  const favoured = page.ok ? page.terms.map(({ id }) => id) : [];
  const { language } = settings.reader;
  const [search, startSearch] = useGlossarySearch((query) =>
    sendMessage('background:search', { query, language, favoured }),
  );
  useDocumentLanguage(spoken);
  const toggleSite = (next: boolean) => {
    if (!page.ok) return;
    setIsOn(next);
    void switchSiteOfPage(page.host, next);
  };
  return (
    <InterfaceTextProvider language={spoken}>
      <Popup
        site={siteState(page, isOn)}
        page={pageState(page)}
        settings={settings}
        search={search}
        openEntry={trail.open}
        initialQuery={page.ok ? page.selection : ''}
        onSearch={startSearch}
        onOpenEntry={trail.follow}
        onBack={trail.back}
        onCloseEntry={trail.close}
        onRetry={trail.retry}
        onCopy={copyText}
        onToggleSite={toggleSite}
        onChangeSettings={(next) => void saveReaderSettings(next)}
        onReloadPage={() => void reload().then(() => window.close())}
      />
    </InterfaceTextProvider>
  );
}

function siteState(page: ActivePage, isOn: boolean): SiteState {
  if (!page.ok || page.host === '') return { status: 'none' };
  return { status: isOn ? 'on' : 'off', host: page.host };
}

function pageState(page: ActivePage): PageState {
  return page.ok ? { status: 'ready', terms: page.terms } : { status: 'unreadable', reason: page.problem };
}
