import type { EntryCard } from '../core/entry/entry-card.ts';
import type { EntryId } from '../core/entry/ids.ts';
import { rememberLookUp } from './look-up-history.ts';
import { sendMessage } from './messages.ts';
import { readOwnWindow } from './own-window.ts';

/** For the popup and the side panel: no message tells in which kind of window they are. Cards are remembered by the background. */
export async function lookUpEntry(id: EntryId): Promise<EntryCard | null> {
  const [card, { isPrivate }] = await Promise.all([sendMessage('background:lookUp', id), readOwnWindow()]);
  if (card && !isPrivate) void rememberLookUp(id);
  return card;
}
