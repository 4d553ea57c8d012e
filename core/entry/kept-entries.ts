import * as z from 'zod/mini';
import { EntryId } from './ids.ts';

/** How many are kept of what was looked up, and of what is pinned. */
const MOST = 100;

const EntryIds = z.array(EntryId);

/** Entries as they were stored; none where the record is damaged. */
export const readKept = (stored: unknown): readonly EntryId[] => EntryIds.safeParse(stored).data?.slice(0, MOST) ?? [];

/** With an entry in front, wherever it was before; the oldest gives way. */
export const withKept = (kept: readonly EntryId[], entry: EntryId): readonly EntryId[] =>
  [entry, ...kept.filter((id) => id !== entry)].slice(0, MOST);
