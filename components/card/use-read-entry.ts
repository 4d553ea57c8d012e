import { useEffect, useEffectEvent } from 'react';
import { READ_AFTER_MILLISECONDS } from '../../core/coach/read-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';

/** Tells, once, of an entry that has stayed in sight, by default as long as it takes to be read; null: there is none. */
export function useReadEntry(
  entry: EntryId | null,
  onRead: (entry: EntryId) => void,
  after = READ_AFTER_MILLISECONDS,
): void {
  const tell = useEffectEvent((read: EntryId) => {
    if (!document.hidden) onRead(read);
  });
  useEffect(() => {
    if (!entry) return;
    const timer = setTimeout(() => tell(entry), after);
    return () => clearTimeout(timer);
  }, [entry, after]);
}
