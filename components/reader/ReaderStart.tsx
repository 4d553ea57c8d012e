import { useId, useRef, useState } from 'react';
import { TextButton } from '../design/TextButton.tsx';
import type { ReaderProps } from './reader-state.ts';
import { useReaderText } from './use-reader-text.ts';
import { DocumentIcon } from './reader-icons.tsx';
import './reader-start.css';

const ACCEPTED = '.pdf,.docx,.md,.markdown,.txt,.html,.htm,.xhtml,application/pdf,text/plain,text/html,text/markdown';

export type ReaderStartProps = Pick<ReaderProps, 'onFile' | 'onText'>;

/** The ways in: a file, chosen or dropped, or text that is pasted. */
export function ReaderStart({ onFile, onText }: ReaderStartProps) {
  const { reader } = useReaderText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="reader-start">
      <div className="reader-start__drop">
        <DocumentIcon />
        <TextButton label={reader.choose} tone="main" onPress={() => input.current?.click()} />
        <p>{reader.orDrop}</p>
        <p className="reader-start__formats">{reader.formats}</p>
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          hidden
          aria-label={reader.choose}
          onChange={({ target }) => {
            if (target.files?.[0]) onFile(target.files[0]);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </div>
      <PasteField onText={onText} />
      <p className="reader-start__private">{reader.staysHere}</p>
    </section>
  );
}

function PasteField({ onText }: Pick<ReaderStartProps, 'onText'>) {
  const { reader } = useReaderText();
  const [pasted, setPasted] = useState('');
  const fieldId = useId();
  return (
    <form
      className="reader-start__paste"
      onSubmit={(event) => {
        event.preventDefault();
        onText(pasted, false);
      }}
    >
      <label htmlFor={fieldId}>{reader.paste}</label>
      <textarea
        id={fieldId}
        className="reader-start__field"
        rows={4}
        value={pasted}
        placeholder={reader.pasteHint}
        onChange={({ target }) => setPasted(target.value)}
      />
      {pasted.trim() === '' ? null : (
        <button type="submit" className="text-button">
          {reader.readPasted}
        </button>
      )}
    </form>
  );
}
