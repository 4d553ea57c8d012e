import { useState } from 'react';
import type { BackupFile, BackupProblem, SettingsRestored, SettingsWritten } from '../../core/settings/backup.ts';
import { mergeBackup, type MergeChoice, type MergeChoices } from '../../core/settings/merge-backup.ts';
import type { SettingPath } from '../../core/settings/setting-values.ts';
import type { BackupSectionProps } from './BackupSection.tsx';
import { downloadText } from './download-text.ts';

/** What came of it; `undo` once only. */
export type BackupOutcome =
  | { readonly kind: 'refused'; readonly problem: BackupProblem | 'unreadable' }
  | { readonly kind: 'restored'; readonly undo: () => Promise<SettingsWritten> }
  | { readonly kind: 'undone' | 'deleted' | 'full' | 'failed' };

export type OpenBackup = BackupFile & { readonly name: string };

type Step =
  | { readonly status: 'idle' }
  | { readonly status: 'preview'; readonly id: number; readonly file: OpenBackup; readonly choices: MergeChoices }
  | { readonly status: 'done'; readonly id: number; readonly note: BackupOutcome };

let lastId = 0;

/** Where the reader is with a backup, and the ways on. Each step that says something new has an id of its own. */
export function useBackup({ onCreateBackup, onRestore, onDeleteEverything }: BackupSectionProps) {
  const [step, setStep] = useState<Step>({ status: 'idle' });
  const end = (note: BackupOutcome) => setStep({ status: 'done', id: ++lastId, note });
  const save = async () => {
    const today = new Date().toLocaleDateString('sv-SE');
    downloadText(await onCreateBackup(today), `passerelle-${today}.json`);
  };
  const open = async (file: File) => {
    const read = await readFile(file);
    if (!read.ok) return end({ kind: 'refused', problem: read.problem });
    setStep({ status: 'preview', id: ++lastId, file: { ...read, name: file.name }, choices: {} });
  };
  const restore = async (choices: MergeChoices, takesEntries: boolean) => {
    if (step.status !== 'preview') return;
    const { values, entries } = step.file;
    end(outcomeOf(await onRestore((now) => mergeBackup(now, values, choices), takesEntries ? entries : [])));
  };
  const undo = async (back: () => Promise<SettingsWritten>) => end(outcomeOf(await back(), 'undone'));
  const fail = () => end({ kind: 'failed' });
  return {
    step,
    save: () => void save().catch(fail),
    open: (file: File) => void open(file),
    choose: (path: SettingPath, choice: MergeChoice) =>
      setStep((now) => (now.status === 'preview' ? { ...now, choices: { ...now.choices, [path]: choice } } : now)),
    restore: (choices: MergeChoices, takesEntries: boolean) => void restore(choices, takesEntries).catch(fail),
    undo: (back: () => Promise<SettingsWritten>) => void undo(back).catch(fail),
    cancel: () => setStep({ status: 'idle' }),
    deleteEverything: () => void onDeleteEverything().then((written) => end(outcomeOf(written, 'deleted')), fail),
  };
}

/** A folder that is dropped is a file that cannot be read. */
async function readFile(file: File) {
  // Loaded for the few who restore something: it brings the forms of all that can be in a backup.
  const { LONGEST_BACKUP, readBackup } = await import('../../core/settings/backup.ts');
  if (file.size > LONGEST_BACKUP) return { ok: false, problem: 'too-big' } as const;
  try {
    return readBackup(await file.text());
  } catch {
    return { ok: false, problem: 'unreadable' } as const;
  }
}

function outcomeOf(answer: SettingsRestored | SettingsWritten, success?: 'undone' | 'deleted'): BackupOutcome {
  if (!answer.ok) return { kind: answer.problem };
  if (success) return { kind: success };
  return 'undo' in answer ? { kind: 'restored', undo: answer.undo } : { kind: 'failed' };
}
