import { useRef, useState, type DragEvent } from 'react';
import './file-drop.css';
import { TextButton, type TextButtonProps } from './TextButton.tsx';

export type FileDropProps = Pick<TextButtonProps, 'label' | 'tone'> & {
  /** Says that a file may be dropped too. */
  readonly hint: string;
  /** Which files are taken, where that has to be said. */
  readonly formats?: string;
  /** As of the input of HTML. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
};

/** Takes one file, chosen or dropped. */
export function FileDrop({ label, tone = 'plain', hint, formats, accept, onFile }: FileDropProps) {
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
      <TextButton tone={tone} label={label} onPress={() => input.current?.click()} />
      <span className="file-drop__hint">{hint}</span>
      {formats ? <p className="file-drop__formats">{formats}</p> : null}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
