/**
 * A table without collisions (hash and displace; Belazzougui, Botelho and Dietzfelbinger 2009): the high bits of a hash
 * choose a displacement, and both together the one slot where the word must be. One look is always enough, so that
 * looking up needs no branches, which nobody could foresee.
 */
export type Displaced = {
  /** Two items a slot: the hash of a word, and its value; both 0 where the slot is free. */
  readonly slots: Int32Array;
  /** By bucket; their number is a power of two. */
  readonly displacements: Uint8Array;
};

/** What `bucketOfHash` and `displacedSlot` need to know of the sizes of a table. */
export const shiftOf = (displacements: Uint8Array): number => Math.clz32(displacements.length) + 1;
export const scaleOf = (slots: Int32Array): number => slots.length / 2 ** 33;

export const bucketOfHash = (hash: number, shift: number): number => hash >>> shift;
export const displacedSlot = (hash: number, displacement: number, scale: number): number =>
  ((Math.imul(hash ^ Math.imul(displacement, 0x9e3779b1), 0x2c1b3c6d) >>> 0) * scale) | 0;

/** How full the table is at first. Fuller ones are seldom found with one byte a bucket. */
const FULLNESS = 0.88;

/**
 * Finds a displacement for each bucket so that no two of these hashes, which are distinct, have the same slot. Large
 * buckets first, while there is room.
 */
export function displaceHashes(hashes: readonly number[]): Displaced {
  const count = 2 ** Math.max(2, Math.floor(Math.log2(hashes.length / 2 + 1)));
  const buckets = bucketsOf(hashes, count);
  for (let size = hashes.length / FULLNESS; ; size *= 1.05) {
    const slots = 4 * Math.ceil((size + 1) / 4);
    const table = { slots: new Int32Array(2 * slots), displacements: new Uint8Array(count) };
    const isTaken = new Uint8Array(slots);
    if (buckets.every((bucket) => placeBucket(bucket, table, isTaken))) return table;
  }
}

/** Those that hold something, the largest first. */
function bucketsOf(hashes: readonly number[], count: number): number[][] {
  const buckets: number[][] = Array.from({ length: count }, () => []);
  const shift = Math.clz32(count) + 1;
  for (const hash of hashes) buckets[bucketOfHash(hash, shift)]!.push(hash);
  return buckets.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
}

function placeBucket(bucket: readonly number[], { slots, displacements }: Displaced, isTaken: Uint8Array): boolean {
  const scale = scaleOf(slots);
  for (let displacement = 0; displacement < 256; displacement++) {
    let placed = 0;
    for (; placed < bucket.length; placed++) {
      const slot = displacedSlot(bucket[placed]!, displacement, scale);
      if (isTaken[slot] !== 0) break;
      isTaken[slot] = 1;
    }
    if (placed === bucket.length) {
      displacements[bucketOfHash(bucket[0]!, shiftOf(displacements))] = displacement;
      return true;
    }
    while (placed > 0) isTaken[displacedSlot(bucket[--placed]!, displacement, scale)] = 0;
  }
  return false;
}
