import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { QuietButton } from '../design/QuietButton.tsx';
import type { ReaderProps } from './reader-state.ts';
import { useReaderText } from './use-reader-text.ts';
import './reader-note.css';

export type PasswordFormProps = Pick<ReaderProps, 'onPassword' | 'onOwnViewer'> & {
  readonly name: string;
  readonly isWrong: boolean;
};

/** Asks for the password of a PDF, again where the last one was wrong. */
export function PasswordForm({ name, isWrong, onPassword, onOwnViewer }: PasswordFormProps) {
  const { password: text, ownViewer } = useReaderText().reader;
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), [isWrong]);
  const give = (event: SubmitEvent) => {
    event.preventDefault();
    setPassword('');
    onPassword(password);
  };
  return (
    <form className="reader-note" onSubmit={give}>
      <h1 className="reader-note__title">{text.title}</h1>
      <p className="reader-note__text">{text.lead(name)}</p>
      <label htmlFor={id}>{text.label}</label>
      <input
        ref={field}
        id={id}
        className="reader-note__field"
        type="password"
        autoComplete="off"
        value={password}
        aria-invalid={isWrong}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => setPassword(target.value)}
      />
      <p className="reader-note__wrong" id={`${id}-wrong`} role="alert">
        {isWrong ? text.wrong : ''}
      </p>
      <p className="reader-note__ways">
        <button type="submit" className="text-button" data-tone="main">
          {text.open}
        </button>
        <QuietButton label={text.cancel} onPress={() => onPassword(null)} />
        {onOwnViewer ? <QuietButton label={ownViewer} onPress={onOwnViewer} /> : null}
      </p>
    </form>
  );
}
