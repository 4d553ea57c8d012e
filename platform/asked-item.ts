import { storage } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import { loadPointedEntry } from './pointed-item.ts';

/** What somebody wants explained: a text to look up, or an entry. */
export type Asked = { readonly text: string } | { readonly entry: EntryId };

/** `pointedIn`: the mark that the pointer was on in a tab. */
type AskedBy = { readonly text: string } | { readonly pointedIn: number };

/** Until the popup takes it. In memory only. */
const askedItem = storage.defineItem<AskedBy | null>('session:asked', { fallback: null });

export const ask = (asked: AskedBy): Promise<void> => askedItem.setValue(asked);

/** What was asked for, once; null where the popup was opened otherwise. */
export async function takeAsked(): Promise<Asked | null> {
  const asked = await askedItem.getValue();
  if (asked === null) return null;
  await askedItem.removeValue();
  if ('text' in asked) return asked;
  const entry = await loadPointedEntry(asked.pointedIn);
  return entry && { entry };
}
