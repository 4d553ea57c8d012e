import type { Manifest, ShardReference } from './manifest.ts';
import { refuse, type Refused } from './source-problem.ts';

/** Publications by what orders them. `digest`: of the manifest. */
export type Publication = {
  readonly version: number;
  readonly sequence: number;
  readonly digest: string;
};

/** What a reader has of a source. */
export type HeldSource = {
  /** The highest publication that was ever taken, whether it is in use or was rolled back. Outlives the cache. */
  readonly highest: Publication | null;
  /** The one in use; null where there is none, or the browser has lost it. */
  readonly current: Pick<Manifest, 'version' | 'sequence' | 'entries' | 'shards'> | null;
  /** Hashes of the shards that are here, of whichever version. */
  readonly shards: ReadonlySet<string>;
  /** Up to which sequence the reader wants nothing: they have rolled it back. 0: takes all. */
  readonly skipped: number;
};

export type OfferedSource = { readonly manifest: Manifest; readonly digest: string; readonly acceptsFall: boolean };

/**
 * `fetch`: take this publication; `shards` are those that are missing. `hold`: ask the reader first, for so many of its
 * entries are gone that it looks like an accident.
 */
export type UpdatePlan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refuse'; readonly problem: Refused['problem'] }
  | { readonly kind: 'hold'; readonly from: number; readonly to: number }
  | { readonly kind: 'fetch'; readonly shards: readonly ShardReference[] };

/** A source that loses more than this share of its entries at once is held. */
const MOST_LOST = 0.3;

/** What to do about a manifest that a source offers now. Signatures and forms have been checked before. */
export function planUpdate(held: HeldSource, offered: OfferedSource): UpdatePlan {
  const { manifest, digest, acceptsFall } = offered;
  const { current, highest } = held;
  if (highest) {
    if (manifest.sequence < highest.sequence || manifest.version < highest.version) return refused('older');
    if (manifest.sequence === highest.sequence && digest !== highest.digest) return refused('same-number');
  }
  if (current && manifest.version === current.version && !hasSameShards(manifest, current))
    return refused('same-number');
  if (current && (manifest.sequence <= held.skipped || isWhole(manifest, held))) return { kind: 'nothing' };
  if (current && !acceptsFall && manifest.entries < current.entries * (1 - MOST_LOST))
    return { kind: 'hold', from: current.entries, to: manifest.entries };
  return { kind: 'fetch', shards: missingShards(manifest, held) };
}

const refused = (kind: 'older' | 'same-number'): UpdatePlan => ({ kind: 'refuse', problem: refuse(kind).problem });

/** Whether it is the very publication in use, with all that belongs to it. */
const isWhole = (manifest: Manifest, held: HeldSource): boolean =>
  manifest.sequence === held.current?.sequence && missingShards(manifest, held).length === 0;

const missingShards = ({ shards }: Manifest, held: HeldSource): ShardReference[] =>
  shards.filter(({ sha256 }) => !held.shards.has(sha256));

function hasSameShards(a: Pick<Manifest, 'shards'>, b: Pick<Manifest, 'shards'>): boolean {
  const hashes = new Set(b.shards.map(({ sha256 }) => sha256));
  return a.shards.length === hashes.size && a.shards.every(({ sha256 }) => hashes.has(sha256));
}
