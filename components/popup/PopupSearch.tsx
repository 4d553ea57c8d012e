import { SearchBoxField, type SearchBoxFieldProps } from '../search/SearchBoxField.tsx';
import { PopupHead, type PopupHeadProps } from './PopupHead.tsx';
import './popup-search.css';

export type PopupSearchProps = PopupHeadProps &
  Omit<SearchBoxFieldProps, 'takesFocus'> & {
    readonly isHidden: boolean;
  };

/** The head of the popup, with its search field; steps aside while an entry is open. */
export function PopupSearch({ isHidden, ref, box, search, listId, ...head }: PopupSearchProps) {
  return (
    <header className="popup-search" hidden={isHidden}>
      <PopupHead {...head} />
      <SearchBoxField ref={ref} box={box} search={search} listId={listId} takesFocus />
    </header>
  );
}
