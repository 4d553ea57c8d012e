import { useEffect, useEffectEvent, useState } from 'react';
import type { EntryId } from '../../core/entry/ids.ts';
import { useCombobox, type ComboboxState } from './use-combobox.ts';
import type { SearchState } from './search-state.ts';

type Source = {
  readonly search: SearchState;
  /** Text to start with. Read once. */
  readonly initialQuery?: string;
  /** Whether the first answer to that text is opened, if it is a term and not only like one. Read once. */
  readonly opensFirst?: boolean;
  /** At every change of what is typed, trimmed, never empty. */
  readonly onSearch: (query: string) => void;
  readonly onOpenEntry: (id: EntryId) => void;
};

export type SearchBox = ComboboxState & {
  readonly query: string;
  readonly isEmpty: boolean;
  readonly change: (query: string) => void;
  readonly choose: (index: number) => void;
};

/** What is typed, which hit is in front, and what opens it. */
export function useSearchBox(source: Source): SearchBox {
  const { search, initialQuery = '', opensFirst = false, onSearch, onOpenEntry } = source;
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

  useAtStart(() => {
    if (asked !== '') onSearch(asked);
  });
  useOpenedFirst(opensFirst && query === initialQuery && isAnswered, () => {
    if (hits[0]?.how === 'term') choose(0);
  });
  useWhen(isEnterWaiting && isAnswered, () => {
    setIsEnterWaiting(false);
    choose(0);
  });
  return { ...combobox, query, isEmpty: asked === '', change, choose };
}

/** Once, the first time that it is so. */
function useOpenedFirst(isTime: boolean, open: () => void): void {
  const [isDone, setIsDone] = useState(false);
  useWhen(isTime && !isDone, () => {
    setIsDone(true);
    open();
  });
}

function useAtStart(act: () => void): void {
  const run = useEffectEvent(act);
  useEffect(() => run(), []);
}

function useWhen(isTime: boolean, act: () => void): void {
  const run = useEffectEvent(act);
  useEffect(() => {
    if (isTime) run();
  }, [isTime]);
}
