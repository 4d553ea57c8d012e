import { useEffect, useEffectEvent } from 'react';
import { readCardKey } from '../card/read-card-key.ts';
import type { PopupProps } from './popup-state.ts';

/** While an entry is open: Escape to the search, Alt+Left and Backspace one step back, wherever the focus is. */
export function useEntryKeys({
  openEntry,
  onBack,
  onCloseEntry,
}: Pick<PopupProps, 'openEntry' | 'onBack' | 'onCloseEntry'>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = openEntry ? readCardKey(event) : null;
    if (key === null) return;
    event.preventDefault();
    if (key === 'close') onCloseEntry();
    else onBack();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
