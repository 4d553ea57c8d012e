import { useEffect, useRef, useState } from 'react';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { EntryWays } from './entry-card.ts';
import { EntryLink } from './EntryLink.tsx';
import { EntrySection } from './EntrySection.tsx';
import './related-entries.css';

export type RelatedEntriesProps = EntryWays & {
  readonly title: string;
  readonly related: readonly EntryLabel[];
  readonly first: Language;
};

/** In a card, more than these are shown when asked for: a hub of the glossary has dozens of neighbours. */
const SHOWN_AT_FIRST = 8;

/** Ways to neighbouring entries, nearest kin first; nothing when there are none. */
export function RelatedEntries({ title, related, first, ...ways }: RelatedEntriesProps) {
  const { card, discipline: disciplineName } = useInterfaceText();
  const { all, showAll, firstNew } = useShowAll(ways.addressOf !== undefined);
  if (related.length === 0) return null;
  // One alone is shown rather than hidden behind a button as big as itself.
  const shown = all || related.length <= SHOWN_AT_FIRST + 1 ? related : related.slice(0, SHOWN_AT_FIRST);
  return (
    <EntrySection title={title}>
      <ul className="related-entries">
        {shown.map(({ id, term, discipline }, index) => (
          <li key={id}>
            <EntryLink
              id={id}
              ref={index === SHOWN_AT_FIRST ? firstNew : undefined}
              className="related-entries__link"
              title={term[otherLanguage(first)]}
              {...ways}
            >
              <DisciplineMark discipline={discipline} />
              <span lang={first}>{term[first]}</span>
              <span className="heard">({disciplineName[discipline]})</span>
            </EntryLink>
          </li>
        ))}
        {shown.length < related.length ? (
          <li>
            <button type="button" className="related-entries__more" onClick={showAll}>
              {card.moreRelated(related.length - shown.length)}
            </button>
          </li>
        ) : null}
      </ul>
    </EntrySection>
  );
}

/** The button that shows all goes when it is pressed: the focus moves on to the first of what is new. */
function useShowAll(atFirst: boolean) {
  const [all, setAll] = useState(atFirst);
  const wasAsked = useRef(false);
  const firstNew = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wasAsked.current) firstNew.current?.focus();
  }, [all]);
  const showAll = () => {
    wasAsked.current = true;
    setAll(true);
  };
  return { all, showAll, firstNew };
}
