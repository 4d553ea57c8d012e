import { useRef, useState, type DragEvent } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import { useSettingsText } from './use-settings-text.ts';
import './backup-drop.css';

/** Takes one file, chosen or dropped. */
export function BackupDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const { backup } = useSettingsText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files?.[0]) onFile(files[0]);
  };
  const onDrag = (event: DragEvent, isInside: boolean) => {
    event.preventDefault();
    setOver(isInside);
  };
  return (
    <div
      className="backup-drop"
      role="presentation"
      data-over={isOver}
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={(event) => {
        onDrag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <TextButton label={backup.choose} onPress={() => input.current?.click()} />
      <span className="backup-drop__hint">{backup.orDrop}</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={backup.choose}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
