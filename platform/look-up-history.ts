import type { EntryId } from '../core/entry/ids.ts';
import { readKept, withKept } from '../core/entry/kept-entries.ts';
import { lookUpsItem } from './look-ups-item.ts';
import { sessionLookUpsItem } from './session-look-ups-item.ts';

export type LookUpHistory = {
  /** Since the browser was opened, the latest first. */
  readonly session: readonly EntryId[];
  /** On this device, those of the session too, the latest first. */
  readonly all: readonly EntryId[];
};

const ITEMS = [sessionLookUpsItem, lookUpsItem] as const;

export async function loadHistory(): Promise<LookUpHistory> {
  const [session, all] = await Promise.all(ITEMS.map(async (item) => readKept(await item.getValue())));
  return { session: session!, all: all! };
}

/** Follows what is looked up in any window. Returns how to stop. */
export function watchHistory(onChange: (change: Partial<LookUpHistory>) => void): () => void {
  const stops = [
    sessionLookUpsItem.watch((session) => onChange({ session: readKept(session) })),
    lookUpsItem.watch((all) => onChange({ all: readKept(all) })),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Not to be called for a private window. */
export const rememberLookUp = (entry: EntryId): Promise<void> => changeHistory((kept) => withKept(kept, entry));

export const clearHistory = (): Promise<void> => changeHistory(() => []);

/** Cards, popups and panels may write at once. A history that cannot be written keeps nobody from reading. */
const changeHistory = (change: (kept: readonly EntryId[]) => readonly EntryId[]): Promise<void> =>
  navigator.locks.request(lookUpsItem.key, async () => {
    for (const item of ITEMS) {
      const kept = readKept(await item.getValue());
      const changed = change(kept);
      // Each change of what is stored is told to every open page.
      if (changed.join() !== kept.join()) await item.setValue(changed).catch(() => {});
    }
  });
