import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EntryCard } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { CardState, CardStep } from './entry-card.ts';

export type LookUp = (id: EntryId) => Promise<EntryCard | null>;

type Trail = {
  readonly current: EntryId;
  readonly card: CardState;
  /** Entries that the reader came through, oldest first. */
  readonly history: readonly CardStep[];
};

export type EntryTrail = {
  /** Null: no entry is open. */
  readonly open: Trail | null;
  /** Opens an entry from nowhere: the trail begins with it. */
  readonly start: (id: EntryId) => void;
  /** Opens an entry from the one that is open. */
  readonly follow: (id: EntryId) => void;
  /** To the entry before; closes where there is none. */
  readonly back: () => void;
  readonly close: () => void;
  readonly retry: () => void;
};

/** What a reader does on a trail, as the popup and the panel name it. */
export const actionsOf = ({ follow, back, close, retry }: EntryTrail) => ({
  onOpenEntry: follow,
  onBack: back,
  onCloseEntry: close,
  onRetry: retry,
});

/** How long the entry before stays in sight, in milliseconds, until the next one is shown as on its way. */
const PATIENCE = 150;

/**
 * The entries that a reader goes through in one place, with the way back. A late answer to an earlier step is dropped.
 * `first`: the one to begin with, read once.
 */
export function useEntryTrail(lookUp: LookUp, first: EntryId | null = null): EntryTrail {
  const [open, setOpen] = useState<Trail | null>(first && { current: first, history: [], card: { status: 'loading' } });
  const latest = useRef<object | null>(null);
  const load = (current: EntryId, history: readonly CardStep[]) => {
    const step = {};
    latest.current = step;
    const settle = (card: CardState) => {
      if (latest.current === step) setOpen({ current, history, card });
    };
    const timer = setTimeout(() => settle({ status: 'loading' }), PATIENCE);
    lookUp(current)
      .then(
        (view) => settle(view ? { status: 'ready', view } : { status: 'missing' }),
        () => settle({ status: 'failed' }),
      )
      .finally(() => clearTimeout(timer));
  };
  const begin = useEffectEvent(() => first && load(first, []));
  useEffect(() => void begin(), []);
  const close = () => {
    latest.current = null;
    setOpen(null);
  };
  const back = () => {
    const previous = open?.history.at(-1);
    if (open && previous) load(previous.id, open.history.slice(0, -1));
    else close();
  };
  return {
    open,
    start: (id) => load(id, []),
    follow: (id) => load(id, open ? [...open.history, ...stepOf(open)] : []),
    back,
    close,
    retry: () => open && load(open.current, open.history),
  };
}

function stepOf({ current, card }: Trail): CardStep[] {
  if (card.status !== 'ready') return [];
  const { fr, en } = card.view.entry;
  return [{ id: current, term: { fr: fr.term, en: en.term } }];
}
