import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Manifest, ShardReference } from '../../../core/team-glossary/manifest.ts';
import { planUpdate, type HeldSource, type UpdatePlan } from '../../../core/team-glossary/plan-update.ts';

const shard = (hash: string): ShardReference => ({ path: `shards/${hash}.json`, sha256: hash, bytes: 1, entries: 50 });
const manifest = (version: number, sequence: number, shards: readonly string[], entries = 100): Manifest => ({
  format: 1,
  name: { fr: 'x', en: 'x' },
  licence: 'x',
  domains: [],
  version,
  sequence,
  entries,
  shards: shards.map(shard),
});
const digestOf = (one: Manifest) => JSON.stringify(one);
const heldOf = (current: Manifest, more: Partial<HeldSource> = {}): HeldSource => ({
  current,
  highest: { version: current.version, sequence: current.sequence, digest: digestOf(current) },
  shards: new Set(current.shards.map(({ sha256 }) => sha256)),
  skipped: 0,
  ...more,
});
const plan = (held: HeldSource, offered: Manifest, acceptsFall = false): UpdatePlan =>
  planUpdate(held, { manifest: offered, digest: digestOf(offered), acceptsFall });
const hashes = (made: UpdatePlan) => (made.kind === 'fetch' ? made.shards.map(({ sha256 }) => sha256) : made.kind);

const NOTHING: HeldSource = { current: null, highest: null, shards: new Set(), skipped: 0 };
const NOW = manifest(5, 7, ['a', 'b', 'c']);

describe('an update', () => {
  it('fetches all at first, then what has changed only', () => {
    expect(hashes(plan(NOTHING, NOW))).toEqual(['a', 'b', 'c']);
    expect(hashes(plan(heldOf(NOW), manifest(6, 8, ['a', 'new', 'c'])))).toEqual(['new']);
    expect(plan(heldOf(NOW), NOW)).toEqual({ kind: 'nothing' });
  });

  it('of the manifest alone fetches no shard', () => {
    expect(hashes(plan(heldOf(NOW), manifest(5, 8, ['a', 'b', 'c'])))).toEqual([]);
  });

  it.each([
    ['a lower sequence', manifest(5, 6, ['a', 'b', 'c']), 'older'],
    ['a lower version', manifest(4, 9, ['a', 'b', 'c']), 'older'],
    ['the same sequence with something else in it', manifest(6, 7, ['a', 'b', 'x']), 'same-number'],
    ['the same version with other entries', manifest(5, 8, ['a', 'b', 'x']), 'same-number'],
  ])('is refused with %s', (_, offered, kind) => {
    expect(plan(heldOf(NOW), offered)).toEqual({ kind: 'refuse', problem: { kind } });
  });

  it('is not taken below what was there before the browser lost its cache', () => {
    const lost = heldOf(NOW, { current: null, shards: new Set(['a']) });
    expect(plan(lost, manifest(5, 6, ['a']))).toMatchObject({ kind: 'refuse' });
    expect(hashes(plan(lost, NOW))).toEqual(['b', 'c']);
  });

  it('fetches again what is missing of the publication in use', () => {
    expect(hashes(plan(heldOf(NOW, { shards: new Set(['a', 'c']) }), NOW))).toEqual(['b']);
  });

  it('that loses more than 30 % of the entries waits for the reader’s word', () => {
    expect(hashes(plan(heldOf(NOW), manifest(6, 8, ['a'], 70)))).toEqual([]);
    expect(plan(heldOf(NOW), manifest(6, 8, ['a'], 69))).toEqual({ kind: 'hold', from: 100, to: 69 });
    expect(hashes(plan(heldOf(NOW), manifest(6, 8, ['a'], 69), true))).toEqual([]);
  });

  it('that was rolled back is not taken again; a later one is', () => {
    const before = manifest(4, 6, ['a', 'b', 'old']);
    const held = heldOf(before, {
      highest: { version: 5, sequence: 7, digest: digestOf(NOW) },
      shards: new Set(['a', 'b', 'c', 'old']),
      skipped: 7,
    });
    expect(plan(held, NOW)).toEqual({ kind: 'nothing' });
    expect(hashes(plan(held, manifest(6, 8, ['a', 'b', 'next'])))).toEqual(['next']);
    expect(hashes(plan({ ...held, skipped: 0 }, NOW))).toEqual([]);
  });

  it('leaves everything here that the publication names, whatever a server offers, and never goes back', () => {
    const offered = fc.record({
      version: fc.integer({ min: 1, max: 6 }),
      sequence: fc.integer({ min: 1, max: 8 }),
      shards: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
      entries: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(offered, { maxLength: 12 }), (offers) => {
        let held = NOTHING;
        for (const { version, sequence, shards, entries } of offers) {
          const next = manifest(version, sequence, shards, entries);
          const made = plan(held, next);
          if (made.kind !== 'fetch') continue;
          const here = new Set([...held.shards, ...made.shards.map(({ sha256 }) => sha256)]);
          for (const { sha256 } of next.shards) expect(here.has(sha256)).toBe(true);
          for (const { sha256 } of made.shards) expect(held.shards.has(sha256)).toBe(false);
          expect(sequence).toBeGreaterThanOrEqual(held.highest?.sequence ?? 0);
          expect(version).toBeGreaterThanOrEqual(held.highest?.version ?? 0);
          if (held.current) expect(entries).toBeGreaterThanOrEqual(held.current.entries * 0.7);
          held = heldOf(next, { shards: here });
          expect(plan(held, next)).toEqual({ kind: 'nothing' });
        }
      }),
    );
  });
});
