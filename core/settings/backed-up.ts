import * as z from 'zod/mini';
import { EntryId } from '../entry/ids.ts';
import { Settings } from './settings.ts';

/** All that a backup holds: what a reader sets, what they have pinned and what they have looked up, the latest first. */
export const BackedUp = z.strictObject({
  ...Settings.shape,
  pinned: z.array(EntryId),
  lookUps: z.array(EntryId),
});
export type BackedUp = z.infer<typeof BackedUp>;

/** By their keys in `storage.local`. */
export const BACKED_UP = Object.keys(BackedUp.shape) as readonly (keyof BackedUp)[];
