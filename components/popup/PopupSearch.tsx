import type { RefObject } from 'react';
import { useInterfaceText } from '../interface-text/InterfaceTextProvider.tsx';
import { SearchField } from '../search/SearchField.tsx';
import { optionId } from '../search/SearchResults.tsx';
import type { SearchState } from '../search/search-state.ts';
import { PopupHead } from './PopupHead.tsx';
import type { SiteSwitchProps } from './SiteSwitch.tsx';
import type { SearchBox } from '../search/use-search-box.ts';
import './popup-search.css';

export type PopupSearchProps = SiteSwitchProps & {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly box: SearchBox;
  readonly search: SearchState;
  readonly listId: string;
  readonly isHidden: boolean;
};

/** The head of the popup, with its search field; steps aside while an entry is open. */
export function PopupSearch({ ref, box, search, listId, isHidden, site, onToggleSite }: PopupSearchProps) {
  const text = useInterfaceText().search;
  const clear = () => {
    box.change('');
    ref.current?.focus();
  };
  const isAnswered = !box.isEmpty && search.status === 'ready';
  return (
    <header className="popup-search" hidden={isHidden}>
      <PopupHead site={site} onToggleSite={onToggleSite} />
      <SearchField
        ref={ref}
        value={box.query}
        onChange={box.change}
        onClear={clear}
        onKeyDown={box.onKeyDown}
        listId={listId}
        takesFocus
        activeId={box.active === -1 ? null : optionId(listId, box.active)}
      />
      <p className="heard" role="status">
        {isAnswered ? text.resultCount(search.hits.length) : ''}
      </p>
    </header>
  );
}
