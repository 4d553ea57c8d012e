import { useEffect, useRef } from 'react';
import type { SettingsWritten } from '../../core/settings/backup.ts';
import { TextButton } from '../design/TextButton.tsx';
import type { BackupOutcome } from './use-backup.ts';
import { useSettingsText } from './use-settings-text.ts';
import './backup-note.css';

export type BackupNoteProps = {
  readonly note: BackupOutcome;
  readonly onUndo: (undo: () => Promise<SettingsWritten>) => void;
};

/** What came of it, in words. Takes the focus: what had it may have gone. */
export function BackupNote({ note, onUndo }: BackupNoteProps) {
  const { backup } = useSettingsText();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus(), []);
  const isBad = note.kind === 'refused' || note.kind === 'full' || note.kind === 'failed';
  return (
    <div className="backup-note" role="status" data-tone={isBad ? 'caution' : 'plain'}>
      <p ref={text} tabIndex={-1}>
        {note.kind === 'refused' ? `${backup.problem[note.problem]} ${backup.nothingChanged}` : backup.done[note.kind]}
      </p>
      {note.kind === 'restored' ? <TextButton label={backup.done.undo} onPress={() => onUndo(note.undo)} /> : null}
    </div>
  );
}
