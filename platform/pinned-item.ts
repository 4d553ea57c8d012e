import { storage } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import { readKept, withKept } from '../core/entry/kept-entries.ts';

/** Entries that the reader wants at hand in the side panel, the latest first. */
const pinnedItem = storage.defineItem<readonly EntryId[]>('local:pinned', { fallback: [], version: 1 });

export const loadPinned = async (): Promise<readonly EntryId[]> => readKept(await pinnedItem.getValue());

export const watchPinned = (onChange: (pinned: readonly EntryId[]) => void): (() => void) =>
  pinnedItem.watch((pinned) => onChange(readKept(pinned)));

/** Two windows may change it at once: the lock keeps either from writing over the other's change. */
export function pinEntry(entry: EntryId, isPinned: boolean): Promise<void> {
  return navigator.locks.request(pinnedItem.key, async () => {
    const pinned = await loadPinned();
    await pinnedItem.setValue(isPinned ? withKept(pinned, entry) : pinned.filter((id) => id !== entry));
  });
}
