import { useEffect, useRef, useState } from 'react';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryActions } from './entry-card.ts';
import { EntrySection } from './EntrySection.tsx';
import './related-entries.css';

export type RelatedEntriesProps = Pick<EntryActions, 'onOpenEntry'> & {
  readonly title: string;
  readonly related: readonly EntryLabel[];
  readonly first: Language;
};

/** More than these are shown when asked for: a hub of the glossary has dozens of neighbours. */
const SHOWN_AT_FIRST = 8;

/** Ways to neighbouring entries, nearest kin first; nothing when there are none. */
export function RelatedEntries({ title, related, first, onOpenEntry }: RelatedEntriesProps) {
  const { card, discipline: disciplineName } = useInterfaceText();
  const [all, setAll] = useState(false);
  const firstNew = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that had the focus has gone.
    if (all) firstNew.current?.focus();
  }, [all]);
  if (related.length === 0) return null;
  // One alone is shown rather than hidden behind a button as big as itself.
  const shown = all || related.length <= SHOWN_AT_FIRST + 1 ? related : related.slice(0, SHOWN_AT_FIRST);
  return (
    <EntrySection title={title}>
      <ul className="related-entries">
        {shown.map(({ id, term, discipline }, index) => (
          <li key={id}>
            <button
              ref={index === SHOWN_AT_FIRST ? firstNew : undefined}
              type="button"
              className="related-entries__link"
              title={term[otherLanguage(first)]}
              onClick={() => onOpenEntry(id)}
            >
              <DisciplineMark discipline={discipline} />
              <span lang={first}>{term[first]}</span>
              <span className="heard">({disciplineName[discipline]})</span>
            </button>
          </li>
        ))}
        {shown.length < related.length ? (
          <li>
            <button type="button" className="related-entries__more" onClick={() => setAll(true)}>
              {card.moreRelated(related.length - shown.length)}
            </button>
          </li>
        ) : null}
      </ul>
    </EntrySection>
  );
}
