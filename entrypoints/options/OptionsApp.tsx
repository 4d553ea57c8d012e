import { useEffect, useState } from 'react';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import type { BackupSectionProps, KeptEntries } from '../../components/settings/BackupSection.tsx';
import type { DomainsState } from '../../components/settings/DomainsSection.tsx';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import type { SilencedNames } from '../../components/settings/SilencedSection.tsx';
import { useDocumentLanguage } from '../../components/settings/use-document-language.ts';
import { useSettings } from '../../components/settings/use-settings.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import type { Shortcut } from '../../core/settings/shortcuts.ts';
import type { ListPath } from '../../core/settings/setting-values.ts';
import { resolveInterfaceLanguage } from '../../platform/interface-language.ts';
import { loadHistory, watchHistory } from '../../platform/look-up-history.ts';
import { sendMessage } from '../../platform/messages.ts';
import { openCoach } from '../../platform/open-coach.ts';
import { openImport } from '../../platform/open-import.ts';
import { openWrite } from '../../platform/open-write.ts';
import { openWelcome } from '../../platform/open-welcome.ts';
import { loadPinned, watchPinned } from '../../platform/pinned-item.ts';
import { settingsStore } from '../../platform/settings.ts';
import { hasShortcuts, openShortcutSettings, watchShortcuts } from '../../platform/shortcuts.ts';
import { usePolicy } from './use-policy.ts';
import { usePdfLeave } from './use-pdf-leave.ts';
import { useSources } from './use-sources.ts';
import { useTeam } from './use-team.ts';

/** The page of all settings. */
export function OptionsApp({ initialSettings }: { readonly initialSettings: LoadedSettings }) {
  const { settings, hasFailed, change } = useSettings(initialSettings, settingsStore);
  const spoken = resolveInterfaceLanguage(settings.interfaceLanguage);
  const { domains, retry } = useDomains();
  const names = useNames(settings.marking.silenced);
  const shortcuts = useShortcuts();
  const sources = useSources(retry);
  const policy = usePolicy();
  const team = useTeam();
  const kept = useKept();
  const pdfLeave = usePdfLeave(settings.documents.opensPdfs, change);
  useDocumentLanguage(spoken);
  return (
    <InterfaceTextProvider language={spoken}>
      <SettingsPage
        settings={settings}
        kept={kept}
        hasFailed={hasFailed}
        domains={domains}
        names={names}
        shortcuts={shortcuts}
        sources={{ ...sources, mayAdd: policy?.policy.allowsOwnSources ?? true }}
        policy={policy}
        team={team}
        onChange={change}
        onRetry={retry}
        onOpenCoach={() => void openCoach()}
        onWrite={() => void openWrite()}
        onImport={() => void openImport()}
        onTour={() => void openWelcome()}
        onOpenShortcuts={openShortcutSettings}
        {...BACKUP}
        {...pdfLeave}
        onName={(path, items) => nameItems(path, items, { domains, language: settings.reader.language })}
      />
    </InterfaceTextProvider>
  );
}

// Loaded for the few who save or restore something: it brings the forms of all that can be in a backup.
const loadBackup = () => import('../../platform/backup.ts');

const BACKUP: Pick<BackupSectionProps, 'onCreateBackup' | 'onRestore' | 'onIsOwnProgress' | 'onDeleteEverything'> = {
  onCreateBackup: async (today) => (await loadBackup()).createBackup(today),
  onRestore: async (change, taken) => (await loadBackup()).restoreSettings(change, taken),
  onIsOwnProgress: async (progress) => (await loadBackup()).isOwnProgress(progress),
  onDeleteEverything: async () => (await loadBackup()).deleteEverything(),
};

type Naming = { readonly domains: DomainsState; readonly language: Language };

/** What cannot be named is shown as it is stored. */
async function nameItems(path: ListPath, items: readonly string[], { domains, language }: Naming): Promise<string[]> {
  if (path === 'marking.silenced' || path === 'pinned' || path === 'lookUps') {
    const labels = await sendMessage('background:label', items as readonly EntryId[]);
    return items.map((id) => labels.find((label) => label.id === id)?.term[language] ?? id);
  }
  const known = path === 'domainsOff' && domains.status === 'ready' ? domains.domains : [];
  return items.map((item) => known.find(({ id }) => id === item)?.label[language] ?? item);
}

function useDomains(): { readonly domains: DomainsState; readonly retry: () => void } {
  const [domains, setDomains] = useState<DomainsState>({ status: 'loading' });
  const load = () => {
    setDomains({ status: 'loading' });
    sendMessage('background:domains', undefined).then(
      (found) => setDomains({ status: 'ready', domains: found }),
      () => setDomains({ status: 'failed' }),
    );
  };
  useEffect(load, []);
  return { domains, retry: load };
}

/** What a backup holds beside the settings, as any window changes it. */
function useKept(): KeptEntries {
  const [kept, setKept] = useState<KeptEntries>({ pinned: [], lookUps: [] });
  useEffect(() => {
    const change = (changed: Partial<KeptEntries>) => setKept((now) => ({ ...now, ...changed }));
    const stops = [
      watchPinned((pinned) => change({ pinned: [...pinned] })),
      watchHistory(({ all }) => all && change({ lookUps: [...all] })),
    ];
    void loadPinned().then((pinned) => change({ pinned: [...pinned] }));
    void loadHistory().then(({ all }) => change({ lookUps: [...all] }));
    return () => stops.forEach((stop) => stop());
  }, []);
  return kept;
}

/** Null where there are none. */
function useShortcuts(): readonly Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(hasShortcuts() ? [] : null);
  useEffect(() => (hasShortcuts() ? watchShortcuts(setShortcuts) : undefined), []);
  return shortcuts;
}

function useNames(silenced: readonly EntryId[]): SilencedNames {
  const [names, setNames] = useState<SilencedNames>(null);
  const asked = silenced.join();
  useEffect(() => {
    const ids = asked === '' ? [] : (asked.split(',') as EntryId[]);
    sendMessage('background:label', ids).then(
      (labels) => setNames(new Map(labels.map((label) => [label.id, label]))),
      // The ids are shown then, which can be read too.
      () => setNames(null),
    );
  }, [asked]);
  return names;
}
