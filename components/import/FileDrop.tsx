import { useRef, useState, type DragEvent } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import './file-drop.css';
import { useImportText } from './use-import-text.ts';

/** Takes one file, chosen or dropped. */
export function FileDrop({ onFile }: { readonly onFile: (file: File) => void }) {
  const { imports } = useImportText();
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
      className="file-drop"
      role="presentation"
      data-over={isOver}
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={(event) => {
        onDrag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <TextButton tone="main" label={imports.choose} onPress={() => input.current?.click()} />
      <span className="file-drop__hint">{imports.orDrop}</span>
      <p className="file-drop__formats">{imports.formats}</p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={imports.choose}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
