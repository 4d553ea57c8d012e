import { useEffect, useState } from 'react';
import { InterfaceTextProvider } from '../../components/interface-text/InterfaceTextProvider.tsx';
import type { BackupSectionProps } from '../../components/settings/BackupSection.tsx';
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
import { sendMessage } from '../../platform/messages.ts';
import { openCoach } from '../../platform/open-coach.ts';
import { openImport } from '../../platform/open-import.ts';
import { openWelcome } from '../../platform/open-welcome.ts';
import { settingsStore } from '../../platform/settings.ts';
import { hasShortcuts, openShortcutSettings, watchShortcuts } from '../../platform/shortcuts.ts';
import { usePolicy } from './use-policy.ts';
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
  useDocumentLanguage(spoken);
  return (
    <InterfaceTextProvider language={spoken}>
      <SettingsPage
        settings={settings}
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
        onImport={() => void openImport()}
        onTour={() => void openWelcome()}
        onOpenShortcuts={openShortcutSettings}
        {...BACKUP}
        onName={(path, items) => nameItems(path, items, { domains, language: settings.reader.language })}
      />
    </InterfaceTextProvider>
  );
}

// Loaded for the few who save or restore something: it brings the forms of all that can be in a backup.
const loadBackup = () => import('../../platform/backup.ts');

const BACKUP: Pick<BackupSectionProps, 'onCreateBackup' | 'onRestore' | 'onDeleteEverything'> = {
  onCreateBackup: async (today) => (await loadBackup()).createBackup(today),
  onRestore: async (change, entries) => (await loadBackup()).restoreSettings(change, entries),
  onDeleteEverything: async () => (await loadBackup()).deleteEverything(),
};

type Naming = { readonly domains: DomainsState; readonly language: Language };

/** What cannot be named is shown as it is stored. */
async function nameItems(path: ListPath, items: readonly string[], { domains, language }: Naming): Promise<string[]> {
  if (path === 'marking.silenced') {
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
