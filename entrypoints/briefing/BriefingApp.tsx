import { BriefingPage } from '../../components/briefing/BriefingPage.tsx';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { copyText } from '../../platform/clipboard.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { watchSettings } from '../../platform/settings.ts';
import { useBriefedTab } from './use-briefed-tab.ts';

type BriefingAppProps = { readonly tabId: number | null; readonly initialSettings: LoadedSettings };

/** The briefing of the page that a tab shows. */
export function BriefingApp({ tabId, initialSettings }: BriefingAppProps) {
  const [settings] = useWatched(initialSettings, watchSettings);
  const spoken = resolveInterfaceLanguage(settings.interfaceLanguage);
  const { state, madeAt, privateEntries, showTerm, retry, briefNew } = useBriefedTab(tabId, settings);
  useDocumentLanguage(spoken);
  return (
    <InterfaceTextProvider language={spoken}>
      <BriefingPage
        state={state}
        reader={settings.reader}
        madeAt={madeAt}
        privateEntries={privateEntries}
        entryAddress={entryAddress}
        onCopy={copyText}
        onPrint={() => window.print()}
        onShowTerm={showTerm}
        onRetry={retry}
        onBriefNew={briefNew}
      />
    </InterfaceTextProvider>
  );
}

const entryAddress = (id: EntryId): string => `/entry.html?id=${encodeURIComponent(id)}`;
