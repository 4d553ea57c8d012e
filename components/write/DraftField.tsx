import { useEffect, useEffectEvent, useId, useRef, useState, type DragEvent } from 'react';
import type { Language } from '../../core/entry/language.ts';
import { DraftEditor } from './draft-editor.ts';
import { useWriteText } from './use-write-text.ts';
import './draft-field.css';

export type DraftFieldProps = {
  readonly initialText: string;
  readonly language: Language;
  readonly words: number;
  /** What was done last. */
  readonly said: string;
  /** Told once, when the field is there. */
  readonly onEditor: (editor: DraftEditor) => void;
  readonly onInput: (text: string) => void;
  readonly onFile: (file: File) => void;
};

/** The draft. React never writes into it, so that the undo of the field stays whole. */
export function DraftField({ initialText, language, words, said, onEditor, onInput, onFile }: DraftFieldProps) {
  const { write: text } = useWriteText();
  const { field, mirror, follow } = useEditor(onEditor, onInput);
  const drop = useFileDrop(onFile);
  const labelId = useId();
  return (
    <section className="draft" aria-labelledby={labelId}>
      <div className="draft__head">
        <h2 className="draft__label" id={labelId}>
          {text.draft}
        </h2>
        <span className="draft__words">{words > 0 ? text.words(words) : null}</span>
      </div>
      <div className="draft__field" role="presentation" {...drop}>
        <div className="draft__mirror" ref={mirror} aria-hidden="true" />
        <textarea
          ref={field}
          className="draft__text"
          aria-labelledby={labelId}
          lang={language}
          placeholder={text.placeholder}
          defaultValue={initialText}
          autoFocus
          onInput={follow}
        />
      </div>
      <p className="draft__said" role="status" data-shown={said !== ''}>
        {said}
      </p>
    </section>
  );
}

function useEditor(onEditor: DraftFieldProps['onEditor'], onInput: DraftFieldProps['onInput']) {
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const editor = useRef<DraftEditor>(null);
  const tell = useEffectEvent(onEditor);
  useEffect(() => {
    const made = new DraftEditor(field.current!, mirror.current!);
    editor.current = made;
    tell(made);
    return () => made.release();
  }, []);
  const follow = () => {
    editor.current?.noteInput();
    onInput(field.current!.value);
  };
  return { field, mirror, follow };
}

/** Takes a file that is dropped; text that is dragged goes where the browser puts it. */
function useFileDrop(onFile: (file: File) => void) {
  const [isOver, setOver] = useState(false);
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return {
    'data-over': isOver,
    onDragOver: (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer.files;
      if (file) onFile(file);
    },
  };
}
