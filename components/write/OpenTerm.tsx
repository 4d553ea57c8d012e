import { useState } from 'react';
import type { UnexplainedTerm } from '../../core/briefing/write-for-them.ts';
import type { Language } from '../../core/entry/language.ts';
import { CopyButton } from '../card/CopyButton.tsx';
import { setSpaces } from '../card/set-spaces.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useWriteText } from './use-write-text.ts';
import type { ReviewWays } from './ReviewPane.tsx';
import './open-term.css';

export type OpenTermProps = Omit<ReviewWays, 'onInsertAll'> & {
  readonly term: UnexplainedTerm;
  readonly language: Language;
};

/** A term that is not explained, with the words to put in. Its name leads from place to place in the draft. */
export function OpenTerm({ term, language, isPrivate, onSelect, onInsert, onCopy }: OpenTermProps) {
  const { write: text, discipline } = useWriteText();
  const { entry, surface, places, gloss } = term;
  const [next, setNext] = useState(0);
  const place = next % places.length;
  const show = () => {
    setNext(place + 1);
    onSelect(entry.id, place);
  };
  return (
    <li className="open-term" data-discipline={entry.discipline}>
      <button type="button" className="open-term__name" onClick={show}>
        <DisciplineMark discipline={entry.discipline} />
        <span className="heard">{discipline[entry.discipline]} – </span>
        <span className="open-term__surface" lang={language}>
          {surface}
        </span>
        {places.length > 1 ? <span className="open-term__count">×{places.length}</span> : null}
        <span className="heard"> – {text.select(place + 1, places.length)}</span>
      </button>
      <p className="open-term__gloss" lang={language}>
        {gloss.trim()}
      </p>
      {isPrivate(entry.id) ? <p className="open-term__private">{text.ofPrivateSource}</p> : null}
      <div className="open-term__ways">
        <TextButton label={text.insert} name={text.insertFor(surface)} onPress={() => onInsert(entry.id)} />
        <CopyButton label={text.copyGloss(surface)} text={gloss.trim()} onCopy={onCopy} />
        <TheirWords term={term} language={language} onCopy={onCopy} />
      </div>
    </li>
  );
}

/** A longer way to say it, in the words of the readers’ own trade. */
function TheirWords({ term, language, onCopy }: Pick<OpenTermProps, 'term' | 'language' | 'onCopy'>) {
  const { write: text } = useWriteText();
  const { surface, inTheirWords } = term;
  if (!inTheirWords) return null;
  const words = setSpaces(inTheirWords, language);
  return (
    <details className="open-term__theirs">
      <summary>{text.inTheirWords}</summary>
      <div className="open-term__their-words">
        <p lang={language}>{words}</p>
        <CopyButton label={text.copyTheirWords(surface)} text={words} onCopy={onCopy} />
      </div>
    </details>
  );
}
