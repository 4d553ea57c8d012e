import type { Language } from '../../core/entry/language.ts';
import { backupEn } from '../interface-text/backup-en.ts';
import { backupFr } from '../interface-text/backup-fr.ts';
import type { BackupText } from '../interface-text/backup-text.ts';
import type { InterfaceText } from '../interface-text/interface-text.ts';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { settingsEn } from '../interface-text/settings-en.ts';
import { settingsFr } from '../interface-text/settings-fr.ts';
import type { SettingsText } from '../interface-text/settings-text.ts';
import { sourcesEn } from '../interface-text/sources-en.ts';
import { sourcesFr } from '../interface-text/sources-fr.ts';
import type { SourcesText } from '../interface-text/sources-text.ts';
import { teamEn } from '../interface-text/team-en.ts';
import { teamFr } from '../interface-text/team-fr.ts';
import type { TeamText } from '../interface-text/team-text.ts';

type OwnText = {
  readonly settings: SettingsText;
  readonly backup: BackupText;
  readonly sources: SourcesText;
  readonly team: TeamText;
};

// Apart from the words of every surface: the popup and the card need none of these, and would load them.
const TEXTS: Readonly<Record<Language, OwnText>> = {
  fr: { settings: settingsFr, backup: backupFr, sources: sourcesFr, team: teamFr },
  en: { settings: settingsEn, backup: backupEn, sources: sourcesEn, team: teamEn },
};

/** The words of the page of all settings, and those that it shares with other surfaces. */
export function useSettingsText(): InterfaceText & OwnText {
  const text = useInterfaceText();
  return { ...text, ...TEXTS[text.language] };
}
