import { useId, useState } from 'react';
import './paste-field.css';

export type PasteFieldProps = {
  readonly label: string;
  /** On the button that reads what was not pasted but typed, dropped or dictated. */
  readonly read: string;
  readonly onText: (text: string) => void;
};

/** Takes a text that somebody copied. What is pasted is read at once and not shown: it may be very long. */
export function PasteField({ label, read, onText }: PasteFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const take = (text: string) => {
    setTyped('');
    onText(text);
  };
  return (
    <form
      className="paste-field"
      onSubmit={(event) => {
        event.preventDefault();
        take(typed);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="coach-field"
        rows={1}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text');
          if (text === '') return;
          event.preventDefault();
          take(text);
        }}
      />
      {typed.trim() === '' ? null : (
        <button type="submit" className="text-button">
          {read}
        </button>
      )}
    </form>
  );
}
