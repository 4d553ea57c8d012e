import type { EntryId } from '../core/entry/ids.ts';
import { sendMessage } from './page-messages.ts';

/** Tells the background which entry's mark the pointer is on, for the item of the menu. What cannot be told now is not told at all. */
export const tellPointed = (entry: EntryId | null, isMenuOpening: boolean): void =>
  void sendMessage('background:pointedAt', { entry, isMenuOpening }).catch(() => {});
