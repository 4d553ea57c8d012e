import { SearchBoxField, type SearchBoxFieldProps } from '../search/SearchBoxField.tsx';
import type { LoadedSettings } from '../../core/settings/read-part.ts';
import { PopupHead, type PopupHeadProps } from './PopupHead.tsx';
import './popup-search.css';

export type PopupSearchProps = Omit<PopupHeadProps, 'isSiteLocked'> &
  Omit<SearchBoxFieldProps, 'takesFocus'> & {
    readonly isHidden: boolean;
    readonly settings: LoadedSettings;
  };

/** The head of the popup, with its search field; steps aside while an entry is open. */
export function PopupSearch({ isHidden, ref, box, search, listId, settings, ...head }: PopupSearchProps) {
  const { locked, sites } = settings;
  return (
    <header className="popup-search" hidden={isHidden}>
      <PopupHead {...head} isSiteLocked={locked.includes(sites.mode === 'listed' ? 'sites.on' : 'sites.off')} />
      <SearchBoxField ref={ref} box={box} search={search} listId={listId} takesFocus />
    </header>
  );
}
