import type { Entry } from '../entry/entry.ts';
import type { EntryOverride } from './entry-override.ts';
import type { Shard } from './manifest.ts';

/** Entries in a shard: at most, on average. A changed entry brings one shard: some 100 kB on the wire. */
const ENTRIES_PER_SHARD = 256;

export type NumberedShard = { readonly number: number; readonly shard: Shard };

/**
 * The entries by the hash of their id, so that a change to one changes one shard, and one more or less moves no other. The
 * number of shards is a power of two, and doubles as a glossary grows; empty ones are left out.
 */
export function shardEntries(entries: readonly Entry[], overrides: readonly EntryOverride[] = []): NumberedShard[] {
  const count = shardCount(entries.length + overrides.length);
  const numberOf = ({ id }: { readonly id: string }) => hashOf(id) & (count - 1);
  const entriesOf = Map.groupBy(entries, numberOf);
  const overridesOf = Map.groupBy(overrides, numberOf);
  return Array.from({ length: count }, (_, number) => number).flatMap((number) => {
    const own = { entries: byId(entriesOf.get(number)), overrides: byId(overridesOf.get(number)) };
    if (own.entries.length + own.overrides.length === 0) return [];
    return [{ number, shard: own.overrides.length > 0 ? own : { entries: own.entries } }];
  });
}

export function shardCount(entries: number): number {
  let count = 1;
  while (count * ENTRIES_PER_SHARD < entries) count *= 2;
  return count;
}

const byId = <T extends { readonly id: string }>(items: readonly T[] = []): T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** FNV-1a, with its high bits folded into the low ones that are used. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
