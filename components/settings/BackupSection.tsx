import type { SavedProgress } from '../../core/coach/progress/progress-file.ts';
import type { BackedUp } from '../../core/settings/backed-up.ts';
import type { SettingsRestored, SettingsWritten, TakenOfBackup } from '../../core/settings/backup.ts';
import type { SettingValues } from '../../core/settings/setting-values.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { FileDrop } from '../design/FileDrop.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { BackupNote } from './BackupNote.tsx';
import { BackupPreview } from './BackupPreview.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { useBackup } from './use-backup.ts';
import { SettingsSection } from './SettingsSection.tsx';
import type { NameItems } from './use-item-names.ts';
import { useSettingsText } from './use-settings-text.ts';
import './backup-section.css';

/** As they are stored, the latest first. */
export type KeptEntries = Pick<BackedUp, 'pinned' | 'lookUps'>;

export type BackupSectionProps = {
  /** As they are now, with what is pinned and was looked up: the preview follows them. */
  readonly settings: LoadedSettings;
  readonly kept: KeptEntries;
  /** The text of a backup; `today` as `2026-11-22`. */
  readonly onCreateBackup: (today: string) => Promise<string>;
  /** Changes the settings as they are stored at that moment, and takes what else is wanted, in one write. */
  readonly onRestore: (
    change: (now: SettingValues) => SettingValues,
    taken: TakenOfBackup,
  ) => Promise<SettingsRestored>;
  /** Whether what the coach remembered is this reader’s. */
  readonly onIsOwnProgress: (progress: SavedProgress) => Promise<boolean>;
  readonly onDeleteEverything: () => Promise<SettingsWritten>;
  readonly onName: NameItems;
};

/** Saving all settings to a file, taking them back, and deleting everything. */
export function BackupSection(props: BackupSectionProps) {
  const { backup } = useSettingsText();
  const { step, save, open, choose, takeProgress, takeEntries, restore, undo, cancel, deleteEverything } =
    useBackup(props);
  return (
    <SettingsSection id="backup" title={backup.title} intro={backup.advice}>
      <div className="backup-section__ways">
        <TextButton label={backup.save} onPress={save} />
        <FileDrop label={backup.choose} hint={backup.orDrop} accept=".json,application/json" onFile={open} />
      </div>
      {step.status === 'preview' ? (
        <BackupPreview
          key={step.id}
          file={step.file}
          now={{ ...props.settings, ...props.kept }}
          locked={props.settings.locked}
          choices={step.choices}
          onChoose={choose}
          onTakeProgress={takeProgress}
          onTakeEntries={takeEntries}
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
