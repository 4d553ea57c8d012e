import type { RefObject } from 'react';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { SearchField } from './SearchField.tsx';
import { optionId } from './SearchResults.tsx';
import type { SearchState } from './search-state.ts';
import type { SearchBox } from './use-search-box.ts';

export type SearchBoxFieldProps = {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly box: SearchBox;
  readonly search: SearchState;
  readonly listId: string;
  readonly takesFocus?: boolean;
};

/** The field of a search box, and how many results there are, for who hears the page. */
export function SearchBoxField({ ref, box, search, listId, takesFocus = false }: SearchBoxFieldProps) {
  const text = useInterfaceText().search;
  const clear = () => {
    box.change('');
    ref.current?.focus();
  };
  const isAnswered = !box.isEmpty && search.status === 'ready';
  return (
    <>
      <SearchField
        ref={ref}
        value={box.query}
        onChange={box.change}
        onClear={clear}
        onKeyDown={box.onKeyDown}
        listId={listId}
        activeId={box.active === -1 ? null : optionId(listId, box.active)}
        takesFocus={takesFocus}
      />
      <p className="heard" role="status">
        {isAnswered ? text.resultCount(search.hits.length) : ''}
      </p>
    </>
  );
}
