import { useEffect, useEffectEvent } from 'react';
import { readCardKey } from '../card/read-card-key.ts';
import type { PopupProps } from './popup-state.ts';

type EntryKeys = Pick<PopupProps, 'openEntry' | 'onBack' | 'onCloseEntry'> & {
  /** Without it, P means nothing. */
  readonly onPinKey?: (() => void) | undefined;
};

/** While an entry is open: Escape to the search, Alt+Left and Backspace one step back, P to pin it, wherever the focus is. */
export function useEntryKeys({ openEntry, onBack, onCloseEntry, onPinKey }: EntryKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = openEntry ? readCardKey(event) : null;
    const act = key && { close: onCloseEntry, back: onBack, pin: onPinKey }[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
