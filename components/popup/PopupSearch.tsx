import { SearchBoxField, type SearchBoxFieldProps } from '../search/SearchBoxField.tsx';
import { PopupHead } from './PopupHead.tsx';
import type { SiteSwitchProps } from './SiteSwitch.tsx';
import './popup-search.css';

export type PopupSearchProps = SiteSwitchProps &
  Omit<SearchBoxFieldProps, 'takesFocus'> & {
    readonly isHidden: boolean;
  };

/** The head of the popup, with its search field; steps aside while an entry is open. */
export function PopupSearch({ isHidden, site, onToggleSite, ref, box, search, listId }: PopupSearchProps) {
  return (
    <header className="popup-search" hidden={isHidden}>
      <PopupHead site={site} onToggleSite={onToggleSite} />
      <SearchBoxField ref={ref} box={box} search={search} listId={listId} takesFocus />
    </header>
  );
}
