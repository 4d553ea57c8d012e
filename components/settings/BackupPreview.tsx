import { useEffect, useRef, useState } from 'react';
import { previewBackup, suggestChoice, type MergeChoice, type MergeChoices } from '../../core/settings/merge-backup.ts';
import { toValues, type SettingPath } from '../../core/settings/setting-values.ts';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { TextButton } from '../design/TextButton.tsx';
import { BackupChange } from './BackupChange.tsx';
import type { OpenBackup } from './use-backup.ts';
import type { NameItems } from './use-item-names.ts';
import { useSettingsText } from './use-settings-text.ts';
import './backup-preview.css';

export type BackupPreviewProps = {
  readonly file: OpenBackup;
  readonly settings: LoadedSettings;
  /** Those that the reader has made; for the rest, what is suggested. */
  readonly choices: MergeChoices;
  readonly onChoose: (path: SettingPath, choice: MergeChoice) => void;
  readonly onRestore: (choices: MergeChoices, takesEntries: boolean) => void;
  readonly onCancel: () => void;
  readonly onName: NameItems;
};

/** What a backup would change, setting by setting, and what the reader takes of it. */
export function BackupPreview({ file, settings, choices, ...props }: BackupPreviewProps) {
  const { backup } = useSettingsText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // What the organisation has locked stays as it is, whatever a file says.
  const changes = previewBackup(toValues(settings), file.values).filter(({ path }) => !settings.locked.includes(path));
  const chosen: MergeChoices = Object.fromEntries(
    changes.map((change) => [change.path, choices[change.path] ?? suggestChoice(change)]),
  );
  const [takesEntries, setTakesEntries] = useState(true);
  const hasChanges = changes.length > 0 || file.entries.length > 0;
  return (
    <section className="backup-preview" aria-labelledby="backup-preview-title">
      <h3 className="backup-preview__title" id="backup-preview-title" ref={title} tabIndex={-1}>
        {backup.preview.title(file.name)}
      </h3>
      <Origin file={file} />
      {hasChanges ? null : <p>{backup.preview.same}</p>}
      <ul className="backup-preview__changes">
        {changes.map((change) => (
          <BackupChange key={change.path} change={change} choice={chosen[change.path]!} {...props} />
        ))}
      </ul>
      <OwnEntries count={file.entries.length} isTaken={takesEntries} onTake={setTakesEntries} />
      <div className="backup-preview__ways">
        {hasChanges ? (
          <TextButton
            tone="main"
            label={backup.preview.restore}
            onPress={() => props.onRestore(chosen, takesEntries)}
          />
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
