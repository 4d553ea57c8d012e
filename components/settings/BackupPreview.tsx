import { useEffect, useRef } from 'react';
import type { BackedUp } from '../../core/settings/backed-up.ts';
import { previewBackup, suggestChoice, type MergeChoice, type MergeChoices } from '../../core/settings/merge-backup.ts';
import { toValues, type SettingPath } from '../../core/settings/setting-values.ts';
import { TextButton } from '../design/TextButton.tsx';
import { BackupChange } from './BackupChange.tsx';
import { BackupProgress } from './BackupProgress.tsx';
import type { BackupChoices, OpenBackup } from './use-backup.ts';
import type { NameItems } from './use-item-names.ts';
import { useSettingsText } from './use-settings-text.ts';
import './backup-preview.css';

export type BackupPreviewProps = {
  readonly file: OpenBackup;
  readonly now: BackedUp;
  /** What the organisation has set stays as it is, whatever a file says. */
  readonly locked: readonly SettingPath[];
  /** Those that the reader has made; for the rest, what is suggested. */
  readonly choices: BackupChoices;
  readonly onChoose: (path: SettingPath, choice: MergeChoice) => void;
  readonly onTakeProgress: (isTaken: boolean) => void;
  readonly onTakeEntries: (isTaken: boolean) => void;
  readonly onRestore: (choices: MergeChoices) => void;
  readonly onCancel: () => void;
  readonly onName: NameItems;
};

/** What a backup would change, setting by setting, and what the reader takes of it. */
export function BackupPreview({ file, now, locked, choices, ...props }: BackupPreviewProps) {
  const { backup } = useSettingsText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const changes = previewBackup(toValues(now), file.values).filter(({ path }) => !locked.includes(path));
  const chosen: MergeChoices = Object.fromEntries(
    changes.map((change) => [change.path, choices.settings[change.path] ?? suggestChoice(change)]),
  );
  const hasChanges = changes.length > 0;
  const canRestore = hasChanges || choices.takesProgress || (choices.takesEntries && file.entries.length > 0);
  return (
    <section className="backup-preview" aria-labelledby="backup-preview-title">
      <h3 className="backup-preview__title" id="backup-preview-title" ref={title} tabIndex={-1}>
        {backup.preview.title(file.name)}
      </h3>
      <Origin file={file} />
      {hasChanges || Object.keys(file.values).length === 0 ? null : <p>{backup.preview.same}</p>}
      <ul className="backup-preview__changes">
        {changes.map((change) => (
          <BackupChange key={change.path} change={change} choice={chosen[change.path]!} {...props} />
        ))}
      </ul>
      <OwnEntries count={file.entries.length} isTaken={choices.takesEntries} onTake={props.onTakeEntries} />
      <BackupProgress file={file} isTaken={choices.takesProgress} onTake={props.onTakeProgress} />
      <div className="backup-preview__ways">
        {canRestore ? (
          <TextButton tone="main" label={backup.preview.restore} onPress={() => props.onRestore(chosen)} />
        ) : null}
        <TextButton label={backup.preview.cancel} onPress={props.onCancel} />
      </div>
    </section>
  );
}

type OwnEntriesProps = {
  readonly count: number;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
};

/** What the reader has written for themselves. */
function OwnEntries({ count, isTaken, onTake }: OwnEntriesProps) {
  const { backup } = useSettingsText();
  if (count === 0) return null;
  return (
    <label className="backup-preview__entries">
      <input type="checkbox" checked={isTaken} onChange={({ target }) => onTake(target.checked)} />
      {backup.preview.entries(count)}
    </label>
  );
}

/** When it was saved, and what of it cannot be read. */
function Origin({ file: { saved, damaged, unreadEntries } }: Pick<BackupPreviewProps, 'file'>) {
  const { backup, language } = useSettingsText();
  const day = saved === null ? Number.NaN : Date.parse(saved);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      {Number.isNaN(day) ? null : <p className="backup-preview__saved">{backup.preview.saved(format.format(day))}</p>}
      {unreadEntries > 0 ? <p>{backup.preview.unreadEntries(unreadEntries)}</p> : null}
      {damaged.length > 0 ? (
        <div className="backup-preview__damaged">
          <p>{backup.preview.damaged(damaged.length)}</p>
          <ul>
            {damaged.map((path) => (
              <li key={path}>{backup.setting[path]}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
