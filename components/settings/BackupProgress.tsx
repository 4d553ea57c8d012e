import { SegmentedControl } from '../design/SegmentedControl.tsx';
import type { OpenBackup } from './use-backup.ts';
import { useSettingsText } from './use-settings-text.ts';

export type BackupProgressProps = {
  readonly file: OpenBackup;
  readonly isTaken: boolean;
  readonly onTake: (isTaken: boolean) => void;
};

/** What the coach remembered when the backup was saved: whose it is, and whether it is merged. */
export function BackupProgress({ file: { progress: read, isOwnProgress }, isTaken, onTake }: BackupProgressProps) {
  const { backup, language } = useSettingsText();
  const text = backup.preview.progress;
  if (!read) return null;
  if (!read.ok)
    return (
      <p className="backup-preview__damaged">
        {text.refused} {read.problem.reason[language]}
      </p>
    );
  const { owner, records } = read.progress;
  return (
    <div className="backup-change backup-preview__progress">
      <div className="backup-change__words">
        <p className="backup-change__setting">{text.title}</p>
        <p className="backup-change__values">
          {text.words(records.length, owner.name)}
          {read.damaged > 0 ? ` ${text.damaged(read.damaged)}` : null}
          {read.isAltered ? ` ${text.altered}` : null}
        </p>
        <p>{isOwnProgress ? text.own : text.other}</p>
      </div>
      <SegmentedControl
        label={backup.preview.choices(text.title)}
        value={isTaken ? 'merge' : 'leave'}
        segments={(['leave', 'merge'] as const).map((value) => ({ value, label: text.choice[value] }))}
        onChange={(next) => onTake(next === 'merge')}
      />
    </div>
  );
}
