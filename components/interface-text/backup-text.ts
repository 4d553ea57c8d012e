import type { BackupProblem } from '../../core/settings/backup.ts';
import type { ChoicePath, SettingPath, SettingValues } from '../../core/settings/setting-values.ts';
import type { MergeChoice } from '../../core/settings/merge-backup.ts';

/** Saving all settings to a file, taking them back, and deleting everything. */
export type BackupText = {
  readonly title: string;
  readonly advice: string;
  readonly save: string;
  readonly choose: string;
  readonly orDrop: string;
  readonly problem: Readonly<Record<BackupProblem | 'unreadable', string>>;
  readonly nothingChanged: string;
  readonly preview: {
    readonly title: (file: string) => string;
    readonly saved: (day: string) => string;
    readonly damaged: (count: number) => string;
    readonly same: string;
    readonly here: string;
    readonly inFile: string;
    readonly choices: (setting: string) => string;
    readonly choice: Readonly<Record<MergeChoice, string>>;
    readonly added: (count: number) => string;
    readonly onlyHere: (count: number) => string;
    readonly more: (count: number) => string;
    readonly entries: (count: number) => string;
    readonly unreadEntries: (count: number) => string;
    readonly restore: string;
    readonly cancel: string;
  };
  readonly done: {
    readonly restored: string;
    readonly undo: string;
    readonly undone: string;
    readonly deleted: string;
    readonly full: string;
    readonly failed: string;
  };
  readonly remove: {
    readonly title: string;
    readonly advice: string;
    readonly open: string;
    readonly question: string;
    readonly whatGoes: readonly string[];
    readonly forGood: string;
    readonly saveFirst: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly setting: Readonly<Record<SettingPath, string>>;
  readonly value: { readonly [Path in ChoicePath]: Readonly<Record<`${SettingValues[Path]}`, string>> };
};
