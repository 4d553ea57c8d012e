import { useEffect, useState } from 'react';
import { useReadEntry } from '../../components/card/use-read-entry.ts';
import { actionsOf, useEntryTrail } from '../../components/card/use-entry-trail.ts';
import { useSpeech } from '../../components/card/use-speech.ts';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageState, PauseScope, PopupProps, SiteState } from '../../components/popup/popup-state.ts';
import { useGlossarySearch } from '../../components/search/use-glossary-search.ts';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useSettings } from '../../components/settings/use-settings.ts';
import { READ_AFTER_MILLISECONDS } from '../../core/coach/read-card.ts';
import type { EditorOffer } from '../../core/documents/drawn-editors.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { nameTerms, type ActivePage, type ActiveTab, type TermOfPage } from '../../platform/active-tab.ts';
import type { Asked } from '../../platform/asked-item.ts';
import { openContribution, openContributions } from '../../platform/contributing/open-contribution.ts';
import { openReader } from '../../platform/documents/open-reader.ts';
import { ENTRY_ACTIONS } from '../../platform/entry-actions.ts';
import { lookUpEntry } from '../../platform/look-up.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { sendMessage } from '../../platform/messages.ts';
import { openCoach } from '../../platform/open-coach.ts';
import { openWrite } from '../../platform/open-write.ts';
import { openWelcome } from '../../platform/open-welcome.ts';
import { openOptionsPage } from '../../platform/options-page.ts';
import { pausePage, pauseSite } from '../../platform/pauses-item.ts';
import { settingsStore } from '../../platform/settings.ts';
import { speechEngine } from '../../platform/speech.ts';
import { switchSiteOf } from '../../platform/switch-site.ts';
import type { Unreadable } from '../../platform/unreadable-page.ts';

const close = () => window.close();

const WAYS_OUT = {
  onOpenSettings: () => void openOptionsPage().then(close),
  onOpenCoach: () => void openCoach().then(close),
  onReadDocument: () => void openReader().then(close),
  onTour: () => void openWelcome().then(close),
  onWrite: () => void openWrite().then(close),
  onOpenContributions: () => void openContributions().then(close),
  onImprove: (entry: EntryId) => void openContribution({ kind: 'change', entry }).then(close),
  onAddTerm: (term: string) => void openContribution({ kind: 'new', term }).then(close),
};

type PopupAppProps = {
  readonly tab: ActiveTab;
  readonly initialSettings: LoadedSettings;
  /** What the reader wants explained; null: what is selected in the page, if anything. */
  readonly asked: Asked | null;
};

/** The popup over the page of the active tab. */
export function PopupApp({ tab, initialSettings, asked }: PopupAppProps) {
  const { settings, change } = useSettings(initialSettings, settingsStore);
  const spoken = resolveInterfaceLanguage(settings.interfaceLanguage);
  const { page, terms, actions } = usePage(tab);
  const trail = useEntryTrail(lookUpEntry, asked && 'entry' in asked ? asked.entry : null);
  useReadEntry(trail.open?.card.status === 'ready' ? trail.open.current : null, (entry) => noteRead(entry, tab));
  const speech = useSpeech(settings.speech.isOn, speechEngine);
  const favoured = page?.ok ? page.terms.map(({ entry }) => entry) : [];
  const [search, startSearch] = useGlossarySearch((query) =>
    sendMessage('background:search', { query, language: settings.reader.language, favoured }),
  );
  const hasDueQuestion = useDueQuestion(tab, page !== null);
  useDocumentLanguage(spoken);
  return (
    <InterfaceTextProvider language={spoken}>
      <Popup
        site={siteState(page)}
        page={pageState(page, terms)}
        settings={settings}
        search={search}
        openEntry={trail.open}
        {...startOf(asked, page)}
        onSearch={startSearch}
        {...actionsOf(trail)}
        {...ENTRY_ACTIONS}
        speech={speech}
        onChangeSettings={change}
        hasDueQuestion={hasDueQuestion}
        {...WAYS_OUT}
        onOpenPanel={tab.openPanel}
        {...actions}
      />
    </InterfaceTextProvider>
  );
}

function startOf(asked: Asked | null, page: ActivePage | null): Pick<PopupProps, 'initialQuery' | 'opensFirst'> {
  if (asked && 'text' in asked) return { initialQuery: asked.text, opensFirst: true };
  return { initialQuery: page?.ok ? page.selection : '' };
}

function noteRead(entry: EntryId, { isPrivate }: ActiveTab): void {
  const read = { entry, visible: READ_AFTER_MILLISECONDS, isPrivate };
  void sendMessage('coach:lookedUp', read).catch(() => {});
}

/** Asked once the page has answered, which nobody is to wait for. */
function useDueQuestion({ isPrivate }: ActiveTab, isPageKnown: boolean): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (isPrivate || !isPageKnown) return;
    sendMessage('coach:question', { entry: null, session: null, isPrivate }).then(
      (question) => setDue(question !== null),
      () => setDue(false),
    );
  }, [isPrivate, isPageKnown]);
  return isDue;
}

function siteState(page: ActivePage | null): SiteState {
  if (!page?.ok || page.host === '') return { status: 'none' };
  const { isOn, host, pausedUntil } = page;
  if (!isOn && pausedUntil > 0) return { status: 'paused', host, until: pausedUntil };
  return { status: isOn ? 'on' : 'off', host };
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
  const change = async (write: (address: string) => Promise<void>) => {
    if (!page?.ok) return;
    await write(page.address);
    const now = await tab.read();
    // A page that is just being loaded anew does not answer: its site can still be switched.
    if (now.ok) setPage(now);
  };
  const actions = {
    onToggleSite: (isOn: boolean) => {
      if (page?.ok) setPage({ ...page, isOn, pausedUntil: 0, terms: [] });
      void change((address) => switchSiteOf(address, isOn));
    },
    onPause: (scope: PauseScope) => void change(scope === 'page' ? pausePage : pauseSite),
    onShowTerm: (id: EntryId) => void tab.showTerm(id),
    onTakeOffer: (offer: EditorOffer) => void tab.takeOffer(offer).then((isOpen) => isOpen && close()),
    onBrief: () => void tab.brief().then(close),
    onRemedy: (reason: Unreadable) => void tab.remedy(reason).then(close),
  };
  return { page, terms, actions };
}

function pageState(page: ActivePage | null, terms: readonly TermOfPage[] | null): PageState {
  if (!page) return { status: 'loading' };
  if (!page.ok) return { status: 'unreadable', reason: page.problem };
  if (page.drawnIn) return { status: 'drawn', editor: page.drawnIn };
  return terms ? { status: 'ready', terms } : { status: 'loading' };
}
