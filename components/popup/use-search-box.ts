import { useEffect, useEffectEvent, useState } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import { useCombobox, type ComboboxState } from '../search/use-combobox.ts';
import type { PopupProps } from './popup-state.ts';

type Source = Pick<PopupProps, 'search' | 'initialQuery' | 'onSearch'> & {
  readonly onOpenEntry: (id: EntryId) => void;
};

export type SearchBox = Omit<ComboboxState, 'setActive'> & {
  readonly query: string;
  readonly isEmpty: boolean;
  readonly change: (query: string) => void;
  readonly activate: (index: number) => void;
  readonly choose: (index: number) => void;
};

/** What is typed, which hit is in front, and what opens it. */
export function useSearchBox({ search, initialQuery = '', onSearch, onOpenEntry }: Source): SearchBox {
  const [query, setQuery] = useState(initialQuery);
  // Enter pressed before the answer to what was typed is there: opens the first hit once it is.
  const [isEnterWaiting, setIsEnterWaiting] = useState(false);
  const asked = query.trim();
  const hits = search.status === 'ready' ? search.hits : [];
  const isAnswered = search.status === 'ready' && search.query === asked;

  const change = (next: string) => {
    setQuery(next);
    setIsEnterWaiting(false);
    if (next.trim() !== '' && next.trim() !== asked) onSearch(next.trim());
  };
  const choose = (index: number) => {
    const hit = hits[index];
    if (hit && isAnswered) onOpenEntry(hit.id);
    else if (asked !== '' && !isAnswered) setIsEnterWaiting(true);
  };
  const combobox = useCombobox({
    count: asked === '' ? 0 : hits.length,
    answered: search.status === 'ready' ? search.query : '',
    onChoose: choose,
    onEscape: () => {
      change('');
      return query !== '';
    },
  });

  const searchAtStart = useEffectEvent(() => asked !== '' && onSearch(asked));
  useEffect(() => void searchAtStart(), []);
  const openAwaited = useEffectEvent(() => {
    setIsEnterWaiting(false);
    choose(0);
  });
  useEffect(() => {
    if (isEnterWaiting && isAnswered) openAwaited();
  }, [isEnterWaiting, isAnswered]);

  return {
    query,
    isEmpty: asked === '',
    active: combobox.active,
    onKeyDown: combobox.onKeyDown,
    change,
    activate: combobox.setActive,
    choose,
  };
}
