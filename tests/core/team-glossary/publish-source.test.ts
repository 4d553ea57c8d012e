import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../core/entry/entry.ts';
import { GlossaryConfig } from '../../../core/entry/glossary-config.ts';
import type { Manifest, Shard } from '../../../core/team-glossary/manifest.ts';
import { previewSource } from '../../../core/team-glossary/preview-source.ts';
import { publishSource, utf8Length, type Publishing } from '../../../core/team-glossary/publish-source.ts';
import { checkWhole, readManifest, readShard } from '../../../core/team-glossary/read-source.ts';
import { verifyManifest } from '../../../core/team-glossary/verify-manifest.ts';
import { entryOf } from '../build-entry.ts';
import { newSigner, nodeCrypto } from './source-crypto.ts';

const config = GlossaryConfig.parse({
  name: { fr: 'Équipe', en: 'Team' },
  licence: 'CC BY 4.0',
  domains: [{ id: 'tests', discipline: 'it', label: { fr: 'Essais', en: 'Tests' }, reviewers: [] }],
});
const entries = (count: number): Entry[] => Array.from({ length: count }, (_, at) => entryOf({ id: `entry-${at}` }));
const publish = (own: readonly Entry[], more: Partial<Publishing> = {}) =>
  publishSource({ config, entries: own, overrides: [] }, { sha256: nodeCrypto.sha256, previous: null, ...more });

describe('a published glossary', () => {
  it('is read back whole, and every shard is what the manifest says', async () => {
    const own = entries(600);
    const { manifest, files } = await publish(own);
    expect(readManifest(JSON.stringify(manifest))).toEqual({ ok: true, manifest });
    const shards: Shard[] = [];
    for (const reference of manifest.shards) {
      const { content } = files.find(({ path }) => path === reference.path)!;
      expect(await nodeCrypto.sha256(content)).toBe(reference.sha256);
      expect(new TextEncoder().encode(content)).toHaveLength(reference.bytes);
      const read = readShard(content, reference);
      if (!read.ok) throw new Error(read.problem.kind);
      shards.push(read.shard);
    }
    expect(checkWhole(manifest, shards)).toBeNull();
    const sorted = (list: readonly Entry[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(shards.flatMap((shard) => shard.entries))).toEqual(sorted(own));
    expect(previewSource(manifest, shards, new Set(['entry-1', 'entry-2', 'other']))).toMatchObject({
      entries: 600,
      replaced: 2,
      key: null,
      sites: null,
    });
  });

  it('changes one shard with one entry that is changed, added or taken away', async () => {
    const own = entries(1000);
    const { manifest: before } = await publish(own);
    expect(before.shards).toHaveLength(4);
    const known = new Set(before.shards.map(({ sha256 }) => sha256));
    const cases: readonly (readonly [readonly Entry[], number])[] = [
      [own.with(500, entryOf({ id: 'entry-500', en: 'another term' })), 1],
      [[...own, entryOf({ id: 'brand-new' })], 1],
      [own.toSpliced(77, 1), 1],
      [own.toReversed(), 0],
    ];
    for (const [changed, expected] of cases) {
      const { manifest } = await publish(changed, { previous: before });
      expect(manifest.shards.filter(({ sha256 }) => !known.has(sha256))).toHaveLength(expected);
      expect([manifest.version, manifest.sequence]).toEqual([1 + expected, 1 + expected]);
    }
  });

  it('counts on with every change, also where only its name or its key changes; the same content gives the same bytes', async () => {
    const own = entries(3);
    const { manifest: first } = await publish(own);
    expect((await publish(own, { previous: first })).manifest).toEqual(first);
    const signer = await newSigner();
    const { manifest: signed } = await publish(own, { previous: first, signer });
    expect([signed.version, signed.sequence]).toEqual([1, 2]);
    expect((await publish(own, { previous: signed, signer })).manifest).toEqual(signed);
    expect((await publish(own, { number: 412 })).manifest).toMatchObject({ version: 412, sequence: 412 });
  });

  it('knows how long a text is in UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\u007f', 'é', '\u07ff', '\u0800', '\uffff', '🙂') }),
        (text) => {
          expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
        },
      ),
    );
  });
});

describe('a signature', () => {
  it('is good for the very manifest and by the pinned key only', async () => {
    const signer = await newSigner();
    const { manifest } = await publish(entries(3), { signer });
    const { signature: _signature, ...bare } = manifest;
    const other = (await newSigner()).key;
    const kindOf = async (offered: Manifest, pinned: string | null, trusted: readonly string[] | null = null) =>
      (await verifyManifest(offered, { pinned, trusted }, nodeCrypto))?.problem.kind ?? 'good';
    expect(await kindOf(manifest, signer.key)).toBe('good');
    expect(await kindOf(manifest, null)).toBe('good');
    expect(await kindOf(bare, null)).toBe('good');
    expect(await kindOf(bare, signer.key)).toBe('unsigned');
    expect(await kindOf(manifest, other)).toBe('other-key');
    expect(await kindOf({ ...manifest, sequence: 9 }, signer.key)).toBe('bad-signature');
    expect(await kindOf({ ...manifest, signature: { ...manifest.signature!, key: other } }, null)).toBe(
      'bad-signature',
    );
    expect(await kindOf(manifest, null, [signer.key, other])).toBe('good');
    expect(await kindOf(manifest, signer.key, [other])).toBe('untrusted-key');
    expect(await kindOf(bare, null, [other])).toBe('unsigned');
  });
});
