import { useId, useState } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Duplicate } from '../../core/team-glossary/find-duplicates.ts';
import { QuietButton } from '../design/QuietButton.tsx';
import './duplicates-note.css';
import { useContributeText } from './use-contribute-text.ts';

export type DuplicatesNoteProps = {
  readonly duplicates: readonly Duplicate[];
  /** It is the same concept: what was typed goes along. */
  readonly onSame: (entry: EntryId) => void;
};

/** What may be the same already, and the question whether it is. */
export function DuplicatesNote({ duplicates, onSame }: DuplicatesNoteProps) {
  const { contribute } = useContributeText();
  const { duplicates: text } = contribute;
  const titleId = useId();
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const asked = duplicates.filter((one) => !others.has(keyOf(one)));
  return (
    <div role="status">
      {asked.length === 0 ? null : (
        <section className="duplicates-note" aria-labelledby={titleId}>
          <h2 className="duplicates-note__title" id={titleId}>
            {text.title(asked.length)}
          </h2>
          <p>{text.question}</p>
          <ul className="duplicates-note__list">
            {asked.map((duplicate) => (
              <Found
                key={keyOf(duplicate)}
                duplicate={duplicate}
                onSame={onSame}
                onOther={() => setOthers((now) => new Set([...now, keyOf(duplicate)]))}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

type FoundProps = Pick<DuplicatesNoteProps, 'onSame'> & {
  readonly duplicate: Duplicate;
  readonly onOther: () => void;
};

function Found({ duplicate, onSame, onOther }: FoundProps) {
  const { contribute, language } = useContributeText();
  const { duplicates: text } = contribute;
  const { known, how, theirs } = duplicate;
  const content = known.from === 'glossary' ? known.entry : known.proposal.entry;
  const [first, second] = [content[language], content[language === 'fr' ? 'en' : 'fr']];
  const term = first?.term ?? second?.term ?? theirs;
  const meaning = first?.definition ?? second?.definition;
  return (
    <li className="duplicates-note__item">
      <p>
        <b>{term}</b> <span className="duplicates-note__how">{text.how[how](theirs)}</span>
      </p>
      {meaning ? <p className="duplicates-note__meaning">{meaning}</p> : null}
      {known.from === 'glossary' ? null : <p>{sayOf(known, text)}</p>}
      <p className="duplicates-note__ways">
        {known.from === 'glossary' ? (
          <QuietButton label={text.same} name={text.sameName(term)} onPress={() => onSame(known.entry.id)} />
        ) : null}
        <QuietButton label={text.other} name={text.otherName(term)} onPress={onOther} />
      </p>
    </li>
  );
}

type Proposed = Exclude<Duplicate['known'], { readonly from: 'glossary' }>;

function sayOf(
  known: Proposed,
  text: { open: string; rejected: (reason: string) => string; rejectedSilently: string },
) {
  if (known.from === 'open') return text.open;
  return known.reason === null ? text.rejectedSilently : text.rejected(known.reason);
}

const keyOf = ({ known }: Duplicate): string => (known.from === 'glossary' ? known.entry.id : known.proposal.id);
