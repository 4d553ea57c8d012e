import { useEffect, useRef } from 'react';
import { otherLanguage, type Language } from '../../core/entry/language.ts';
import { Acronym } from '../design/Acronym.tsx';
import { DisciplineMark } from '../design/DisciplineMark.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { SearchHit } from '../../core/search/search-glossary.ts';
import './search-results.css';

export type SearchResultsProps = {
  readonly hits: readonly SearchHit[];
  readonly language: Language;
  readonly listId: string;
  readonly active: number;
  readonly onActivate: (index: number) => void;
  readonly onChoose: (index: number) => void;
};

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The list of a combobox: the focus stays in its field. */
export function SearchResults({ hits, language, listId, active, onActivate, onChoose }: SearchResultsProps) {
  const { search } = useInterfaceText();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, hits]);
  return (
    <ul className="search-results" role="listbox" id={listId} aria-label={search.results} ref={list}>
      {hits.map((hit, index) => (
        <li
          key={hit.id}
          id={optionId(listId, index)}
          className="search-results__option"
          role="option"
          aria-selected={index === active}
          // Keeps the focus, and with it the caret, in the field.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => index !== active && onActivate(index)}
          onClick={() => onChoose(index)}
        >
          <Hit hit={hit} language={language} />
        </li>
      ))}
    </ul>
  );
}

function Hit({ hit, language }: { readonly hit: SearchHit; readonly language: Language }) {
  const { search, discipline } = useInterfaceText();
  const other = otherLanguage(language);
  return (
    <>
      <DisciplineMark discipline={hit.discipline} />
      <span className="search-results__term" lang={language}>
        {hit.term[language]}
        <Acronym text={hit.acronym[language]} />
      </span>
      <span className="heard">, </span>
      {hit.term[other] === hit.term[language] ? null : (
        <span className="search-results__other" lang={other}>
          {hit.term[other]}
        </span>
      )}
      {hit.matched === null ? null : (
        <span className="search-results__matched">
          {search.matched} <b>{hit.matched}</b>
        </span>
      )}
      {hit.how === 'definition' ? <span className="search-results__matched">{search.inDefinition}</span> : null}
      <span className="heard">, {discipline[hit.discipline]}</span>
    </>
  );
}
