import type { EntryId } from '../../core/entry/ids.ts';
import type { BlockRecord } from '../scanner/block-record.ts';

export type TermCount = { readonly entry: EntryId; readonly count: number };

/** Every entry with how often it stands in these blocks, in order of first appearance. */
export function countTerms(records: Iterable<BlockRecord>): TermCount[] {
  const counts = new Map<EntryId, number>();
  for (const record of records) for (const { entry } of record.terms) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts].map(([entry, count]) => ({ entry, count }));
}
