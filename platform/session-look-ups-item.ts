import { storage } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';

/** Those that were looked up since the browser was opened, the latest first. In memory only. */
export const sessionLookUpsItem = storage.defineItem<readonly EntryId[]>('session:lookUps', { fallback: [] });
