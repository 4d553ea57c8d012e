import type { EntryId } from '../core/entry/ids.ts';
import { seedOf } from '../core/coach/seeded-random.ts';

/** Whoever writes one of these keys holds it. */
export const COACH_LOCK = 'coach';

/** The person: clock, pace, what is offered. */
export const SELF_KEY = 'coach';
/** For pages: until when the marks of which terms are silent or light. */
export const FADES_KEY = 'fades';

/**
 * Records lie in a fixed number of keys, by a hash of the entry’s id: an answer writes a hundredth of them, a session reads
 * all at once, and a damaged one takes no others along.
 */
const SHARDS = 64;

const keyOf = (shard: number): string => `coach:${shard.toString(16).padStart(2, '0')}`;

export const SHARD_KEYS: readonly string[] = Array.from({ length: SHARDS }, (_, shard) => keyOf(shard));

export const shardKeyOf = (entry: EntryId): string => keyOf((seedOf(entry) >>> 0) % SHARDS);
