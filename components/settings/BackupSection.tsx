import type { SettingsRestored, SettingsWritten } from '../../core/settings/backup.ts';
import type { PersonalEntry } from '../../core/team-glossary/personal-entry.ts';
import type { SettingValues } from '../../core/settings/setting-values.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { TextButton } from '../design/TextButton.tsx';
import { BackupDrop } from './BackupDrop.tsx';
import { BackupNote } from './BackupNote.tsx';
import { BackupPreview } from './BackupPreview.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { useBackup } from './use-backup.ts';
import { SettingsSection } from './SettingsSection.tsx';
import type { NameItems } from './use-item-names.ts';
import { useSettingsText } from './use-settings-text.ts';
import './backup-section.css';

export type BackupSectionProps = {
  /** As they are now: the preview follows them. */
  readonly settings: LoadedSettings;
  /** The text of a backup; `today` as `2026-11-22`. */
  readonly onCreateBackup: (today: string) => Promise<string>;
  /** Changes the settings as they are stored at that moment, in one write. */
  readonly onRestore: (
    change: (now: SettingValues) => SettingValues,
    entries: readonly PersonalEntry[],
  ) => Promise<SettingsRestored>;
  readonly onDeleteEverything: () => Promise<SettingsWritten>;
  readonly onName: NameItems;
};

/** Saving all settings to a file, taking them back, and deleting everything. */
export function BackupSection(props: BackupSectionProps) {
  const { backup } = useSettingsText();
  const { step, save, open, choose, restore, undo, cancel, deleteEverything } = useBackup(props);
  return (
    <SettingsSection id="backup" title={backup.title} intro={backup.advice}>
      <div className="backup-section__ways">
        <TextButton label={backup.save} onPress={save} />
        <BackupDrop onFile={open} />
      </div>
      {step.status === 'preview' ? (
        <BackupPreview
          key={step.id}
          file={step.file}
          settings={props.settings}
          choices={step.choices}
          onChoose={choose}
          onRestore={restore}
          onCancel={cancel}
          onName={props.onName}
        />
      ) : null}
      {step.status === 'done' ? <BackupNote key={step.id} note={step.note} onUndo={undo} /> : null}
      <DeleteEverything onSave={save} onConfirm={deleteEverything} />
    </SettingsSection>
  );
}
