import { useEffect, useRef, type ReactNode } from 'react';
import './reader-note.css';

export type ReaderNoteProps = {
  readonly title: string;
  /** Of the document. */
  readonly name: string;
  readonly text: string;
  readonly advice?: string;
  readonly children?: ReactNode;
};

/** Why a document is not shown, and what can be done. Told at once to who hears the page. */
export function ReaderNote({ title, name, text, advice, children }: ReaderNoteProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="reader-note">
      <h1 className="reader-note__title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {name === '' ? null : <p className="reader-note__name">{name}</p>}
      <p className="reader-note__text" role="alert">
        {text}
      </p>
      {advice ? <p className="reader-note__advice">{advice}</p> : null}
      {children ? <p className="reader-note__ways">{children}</p> : null}
    </section>
  );
}
