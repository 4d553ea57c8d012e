import type { EntryId } from '../core/entry/ids.ts';
import type { PageReport } from './messages.ts';

/** The terms of several frames as those of one page. */
export function addUpTerms(lists: readonly PageReport['terms'][]): PageReport['terms'] {
  const counts = new Map<EntryId, number>();
  for (const { entry, count } of lists.flat()) counts.set(entry, (counts.get(entry) ?? 0) + count);
  return [...counts].map(([entry, count]) => ({ entry, count }));
}
