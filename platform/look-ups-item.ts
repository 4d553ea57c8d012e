import { storage } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';

/** Entries that were looked up on this device, the latest first. */
export const lookUpsItem = storage.defineItem<readonly EntryId[]>('local:lookUps', { fallback: [], version: 1 });
