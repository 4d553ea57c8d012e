import { storage } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';

type Pointed = { readonly tab: number; readonly entry: EntryId };

/**
 * The entry whose mark the pointer was on last, which outlives the worker. There is one pointer: a mark in another tab
 * takes its place. In memory only.
 */
const pointedItem = storage.defineItem<Pointed | null>('session:pointed', { fallback: null });

export const rememberPointed = (pointed: Pointed): Promise<void> => pointedItem.setValue(pointed);

/** Null where it was another tab. */
export async function loadPointedEntry(tab: number): Promise<EntryId | null> {
  const pointed = await pointedItem.getValue();
  return pointed?.tab === tab ? pointed.entry : null;
}
