import { describe, expect, it } from 'vitest';
import { judgeAddress } from '../../../core/team-glossary/source-address.ts';
import { isDue, nextCheck, USUAL_INTERVAL } from '../../../core/team-glossary/check-pace.ts';
import { readManifest, readShard } from '../../../core/team-glossary/read-source.ts';
import { entryOf } from '../build-entry.ts';

const MANIFEST = {
  format: 1,
  name: { fr: 'Équipe', en: 'Team' },
  licence: 'x',
  domains: [],
  version: 3,
  sequence: 3,
  entries: 0,
  shards: [] as object[],
};
const SHARD = { path: 'shards/0-ab.json', sha256: 'a'.repeat(64), bytes: 2, entries: 0 };
const problemOf = (text: string) => {
  const read = readManifest(text);
  return read.ok ? null : read.problem;
};

describe('what a server answers', () => {
  it.each([
    ['a login page', '<!doctype html><title>Sign in</title>', 'not-a-glossary'],
    ['half a manifest', JSON.stringify(MANIFEST).slice(0, -9), 'not-a-glossary'],
    ['nothing', '', 'not-a-glossary'],
    ['null', 'null', 'not-a-glossary'],
    ['a list', '[1]', 'not-a-glossary'],
    ['other JSON', '{"name":"x"}', 'not-a-glossary'],
    ['nesting of 200,000', '['.repeat(200_000) + ']'.repeat(200_000), 'not-a-glossary'],
    ['a form to come', JSON.stringify({ ...MANIFEST, format: 2, more: 1 }), 'newer-format'],
    ['version 2^53', JSON.stringify({ ...MANIFEST, version: 2 ** 53 }), 'damaged-manifest'],
    ['a negative sequence', JSON.stringify({ ...MANIFEST, sequence: -1 }), 'damaged-manifest'],
    ['version 1.5', JSON.stringify({ ...MANIFEST, version: 1.5 }), 'damaged-manifest'],
    ['a field too many', JSON.stringify({ ...MANIFEST, extra: 1 }), 'damaged-manifest'],
    ['__proto__', `{"__proto__":{"format":1},${JSON.stringify(MANIFEST).slice(1)}`, 'damaged-manifest'],
    [
      'a shard elsewhere',
      JSON.stringify({ ...MANIFEST, shards: [{ ...SHARD, path: '//x/y.json' }] }),
      'damaged-manifest',
    ],
    [
      'a shard above',
      JSON.stringify({ ...MANIFEST, shards: [{ ...SHARD, path: 'shards/../y.json' }] }),
      'damaged-manifest',
    ],
    [
      'a name that turns the text',
      JSON.stringify({ ...MANIFEST, name: { fr: 'a\u202eb', en: 'x' } }),
      'damaged-manifest',
    ],
    ['a site that is none', JSON.stringify({ ...MANIFEST, private: { sites: ['https://x'] } }), 'damaged-manifest'],
  ])('%s is refused', (_, text, kind) => {
    expect(problemOf(text)?.kind).toBe(kind);
  });

  it('names the field of a manifest, and the entry and field of a shard', () => {
    expect(problemOf(JSON.stringify({ ...MANIFEST, version: 2 ** 53 }))?.value).toBe('version');
    const bad = { ...entryOf({ id: 'crm' }), ask: { fr: 'x\u202e', en: 'y' } };
    expect(readShard(JSON.stringify({ entries: [entryOf({ id: 'ok' }), bad] }), { ...SHARD, entries: 2 })).toEqual({
      ok: false,
      problem: { kind: 'invalid-entry', value: 'crm.ask.fr', count: 1 },
    });
    expect(readShard('{"entries":[]}', { ...SHARD, entries: 2 })).toMatchObject({ problem: { kind: 'wrong-count' } });
    expect(readShard('no', SHARD)).toMatchObject({ problem: { kind: 'invalid-entry' } });
  });
});

describe('an address', () => {
  const judge = (text: string, allowsPrivate = false) =>
    judgeAddress(new URL(text), allowsPrivate)?.problem.kind ?? 'good';

  it.each([
    ['https://glossary.example.org/manifest.json', 'good'],
    ['https://8.8.8.8/m.json', 'good'],
    ['https://172.32.0.1/', 'good'],
    ['https://[2606:4700::1111]/', 'good'],
    ['http://127.0.0.1:8765/manifest.json', 'good'],
    ['http://glossary.example.org/', 'not-https'],
    ['http://localhost/', 'not-https'],
    ['ftp://127.0.0.1/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://user:secret@example.org/', 'credentials'],
    ['https://10.1.2.3/', 'private-address'],
    ['https://0x0a.1/', 'private-address'],
    ['https://167772161/', 'private-address'],
    ['https://192.168.1.1/', 'private-address'],
    ['https://172.16.0.1/', 'private-address'],
    ['https://169.254.169.254/', 'private-address'],
    ['https://100.64.0.1/', 'private-address'],
    ['https://[::1]/', 'private-address'],
    ['https://[::ffff:10.0.0.1]/', 'private-address'],
    ['https://[fd00::1]/', 'private-address'],
    ['https://[fe80::1]/', 'private-address'],
    ['https://[2002:a00:1::]/', 'private-address'],
    ['https://localhost/', 'private-address'],
    ['https://router/', 'private-address'],
    ['https://nas.local./', 'private-address'],
    ['https://wiki.corp/', 'private-address'],
  ])('%s is %s', (address, verdict) => {
    expect(judge(address)).toBe(verdict);
    if (verdict === 'private-address') expect(judge(address, true)).toBe('good');
  });
});

describe('the next check', () => {
  const pace = { now: 1_000_000, interval: USUAL_INTERVAL, failures: 0, random: 0 };
  const minutes = (made: number) => (made - pace.now) / 60_000;

  it('comes after the interval, spread by a quarter; later with every failure, in a day at most', () => {
    expect(minutes(nextCheck(pace))).toBe(360);
    expect(minutes(nextCheck({ ...pace, random: 1 }))).toBe(450);
    expect([1, 2, 3, 50].map((failures) => minutes(nextCheck({ ...pace, failures })))).toEqual([5, 10, 20, 1440]);
    expect(minutes(nextCheck({ ...pace, failures: 1, retryAfter: 3_600_000 }))).toBe(60);
    expect(minutes(nextCheck({ ...pace, failures: 1, retryAfter: 1e12 }))).toBe(1440);
  });

  it('is not put off for years by a clock that was wrong', () => {
    const year = 365 * 86_400_000;
    expect(isDue(nextCheck({ ...pace, now: year }), year)).toBe(false);
    expect(isDue(nextCheck({ ...pace, now: 11 * year }), year)).toBe(true);
    expect(isDue(nextCheck({ ...pace, now: year }), 11 * year)).toBe(true);
  });
});
