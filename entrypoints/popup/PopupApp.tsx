import { useEffect, useState } from 'react';
import { useEntryTrail } from '../../components/card/use-entry-trail.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageState, SiteState } from '../../components/popup/popup-state.ts';
import { useGlossarySearch } from '../../components/search/use-glossary-search.ts';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { nameTerms, type ActivePage, type ActiveTab, type TermOfPage } from '../../platform/active-tab.ts';
import { copyText } from '../../platform/clipboard.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { setOwnWordsMarked } from '../../platform/marking-item.ts';
import { sendMessage } from '../../platform/messages.ts';
import type { Unreadable } from '../../platform/unreadable-page.ts';
import { switchSite } from '../../platform/sites-off-item.ts';
import type { ReaderSettings } from '../../core/entry/reader.ts';
import { saveReaderSettings, watchReaderSettings } from '../../platform/reader-settings.ts';

const lookUp = (id: EntryId) => sendMessage('background:lookUp', id);

type PopupAppProps = {
  readonly tab: ActiveTab;
  readonly initialSettings: ReaderSettings;
  /** What the reader wants explained; empty: what is selected in the page, if anything. */
  readonly asked: string;
};

/** The popup over the page of the active tab. */
export function PopupApp({ tab, initialSettings, asked }: PopupAppProps) {
  const [settings, setSettings] = useWatched(initialSettings, watchReaderSettings);
  const spoken = resolveInterfaceLanguage(settings.interfaceLanguage);
  const { page, terms, actions } = usePage(tab);
  const trail = useEntryTrail(lookUp);
  const favoured = page?.ok ? page.terms.map(({ entry }) => entry) : [];
  const { language } = settings.reader;
  const [search, startSearch] = useGlossarySearch((query) =>
    sendMessage('background:search', { query, language, favoured }),
  );
  useDocumentLanguage(spoken);
  const changeSettings = (next: ReaderSettings) => {
    setSettings(next);
    void saveReaderSettings(next);
  };
  return (
    <InterfaceTextProvider language={spoken}>
      <Popup
        site={siteState(page)}
        page={pageState(page, terms)}
        settings={settings}
        search={search}
        openEntry={trail.open}
        opensFirst={asked !== ''}
        initialQuery={asked || (page?.ok ? page.selection : '')}
        onSearch={startSearch}
        onOpenEntry={trail.follow}
        onBack={trail.back}
        onCloseEntry={trail.close}
        onRetry={trail.retry}
        onCopy={copyText}
        onSilence={(id, isSilenced) => void sendMessage('background:silence', { entry: id, isSilenced })}
        onMarkOwnWords={(marksOwnWords) => void setOwnWordsMarked(marksOwnWords)}
        onChangeSettings={changeSettings}
        {...actions}
      />
    </InterfaceTextProvider>
  );
}

function siteState(page: ActivePage | null): SiteState {
  if (!page?.ok || page.host === '') return { status: 'none' };
  return { status: page.isOn ? 'on' : 'off', host: page.host };
}

/** The page as it is now, null until it has answered. `terms` is null until the background has named them: the popup does not wait for it. */
function usePage(tab: ActiveTab) {
  const [page, setPage] = useState(tab.page);
  const [terms, setTerms] = useState<readonly TermOfPage[] | null>(null);
  useEffect(() => {
    if (!tab.page) void tab.read().then(setPage);
  }, [tab]);
  useEffect(() => {
    if (page?.ok) nameTerms(page.terms).then(setTerms, () => setTerms([]));
  }, [page]);
  const toggleSite = async (isOn: boolean) => {
    if (!page?.ok) return;
    setPage({ ...page, isOn, terms: [] });
    await switchSite(page.host, isOn);
    const now = await tab.read();
    // A page that is just being loaded anew does not answer: its site can still be switched.
    if (now.ok) setPage(now);
  };
  const actions = {
    onToggleSite: (isOn: boolean) => void toggleSite(isOn),
    onShowTerm: (id: EntryId) => void tab.showTerm(id),
    onRemedy: (reason: Unreadable) => void tab.remedy(reason).then(() => window.close()),
  };
  return { page, terms, actions };
}

function pageState(page: ActivePage | null, terms: readonly TermOfPage[] | null): PageState {
  if (!page) return { status: 'loading' };
  if (!page.ok) return { status: 'unreadable', reason: page.problem };
  if (page.drawnIn) return { status: 'unreadable', reason: page.drawnIn };
  return terms ? { status: 'ready', terms } : { status: 'loading' };
}
