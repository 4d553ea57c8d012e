import type { Language } from '../../core/entry/language.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { TextButton } from '../design/TextButton.tsx';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import type { SearchState } from './search-state.ts';
import { SearchResults, type SearchResultsProps } from './SearchResults.tsx';

export type SearchAnswerProps = Omit<SearchResultsProps, 'hits'> & {
  readonly search: SearchState;
  readonly language: Language;
  /** To the form for a term that the glossary does not have. */
  readonly onAddTerm?: ((term: string) => void) | undefined;
};

/** What the glossary has to say to a query: its hits, or kind words. */
export function SearchAnswer({ search, onAddTerm, ...list }: SearchAnswerProps) {
  const text = useInterfaceText().search;
  switch (search.status) {
    case 'idle':
    case 'searching':
      return <p className="heard">{text.searching}</p>;
    case 'failed':
      return <EmptyState title={text.failed} />;
    case 'ready':
      return search.hits.length === 0 ? (
        <EmptyState title={text.noResult(search.query)} advice={text.noResultAdvice}>
          {onAddTerm ? <TextButton label={text.addTerm(search.query)} onPress={() => onAddTerm(search.query)} /> : null}
        </EmptyState>
      ) : (
        <>
          {search.hits[0]?.how === 'like' ? (
            <p className="search-results__like">{text.didYouMean(search.query)}</p>
          ) : null}
          <SearchResults hits={search.hits} {...list} />
          {onAddTerm && search.hits[0]?.how === 'like' ? (
            <p className="search-results__like">
              <TextButton label={text.addTerm(search.query)} onPress={() => onAddTerm(search.query)} />
            </p>
          ) : null}
        </>
      );
  }
}
