import { storage } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import { DEFAULT_MARKING, withSilenced, type Marking } from '../core/entry/marking.ts';

/** Which terms are marked in pages. */
export const markingItem = storage.defineItem<Marking>('local:marking', { fallback: DEFAULT_MARKING, version: 1 });

/** For the background: the frame of a card in an insecure page has no locks. */
export function silenceEntry(entry: EntryId, isSilenced: boolean): Promise<void> {
  return changeMarking((marking) => withSilenced(marking, entry, isSilenced));
}

export function setOwnWordsMarked(marksOwnWords: boolean): Promise<void> {
  return changeMarking((marking) => ({ ...marking, marksOwnWords }));
}

/** Two windows may change it at once: the lock keeps either from writing over the other's change. */
const changeMarking = (change: (marking: Marking) => Marking): Promise<void> =>
  navigator.locks.request(markingItem.key, async () => markingItem.setValue(change(await markingItem.getValue())));
