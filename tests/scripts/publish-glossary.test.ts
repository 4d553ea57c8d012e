import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Manifest, Shard } from '../../core/team-glossary/manifest.ts';
import { verifyManifest } from '../../core/team-glossary/verify-manifest.ts';
import { buildGlossary } from '../../scripts/glossary/build.ts';
import { serveGlossary } from '../../scripts/glossary/serve.ts';
import { CONFIG, entryText } from '../core/entry/small-glossary.ts';
import { nodeCrypto } from '../core/team-glossary/source-crypto.ts';
import { PATIENT, runScript } from './run-script.ts';

vi.setConfig(PATIENT);
let work = '';
const run = (...args: readonly string[]) => runScript('scripts/glossary/main.ts', args);
beforeAll(async () => {
  work = await mkdtemp(path.join(os.tmpdir(), 'passerelle-publish-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

/** A folder with a team’s glossary: its configuration, one entry, and what else is given. */
async function teamFolder(name: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = path.join(work, name);
  const all = { 'config.yaml': CONFIG, 'crm-loyalty/base.yaml': entryText(), ...files };
  for (const [file, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

describe('a team’s glossary', () => {
  it('changes fields of entries of others, hides them, and refers to them', async () => {
    const folder = await teamFolder('overriding', {
      'crm-loyalty/base.yaml': entryText({}, 'relations:', '  related: [api]'),
      'overrides/api.yaml': 'en:\n  definition: Our own way in.\n',
      'overrides/crm.yaml': 'hide: yes\n',
      'config.yaml': `${CONFIG}private:\n  sites: [intranet.example]\n`,
    });
    const manifest = await buildGlossary(folder, path.join(work, 'overriding-out'));
    expect(manifest).toMatchObject({ entries: 1, private: { sites: ['intranet.example'] } });
    const shard = JSON.parse(
      await readFile(path.join(work, 'overriding-out', manifest.shards[0]!.path), 'utf8'),
    ) as Shard;
    expect(shard.overrides).toEqual([
      { id: 'api', en: { definition: 'Our own way in.' } },
      { id: 'crm', hide: 'yes' },
    ]);
    expect(shard.entries[0]?.relations?.related).toEqual(['api']);
  });

  it('names file, line and field of what is wrong with an override or a site', async () => {
    const folder = await teamFolder('wrong-override', {
      'overrides/api.yaml': 'en:\n  definiton: Our own.\n',
      'overrides/Bad Id.yaml': 'hide: yes\n',
      'config.yaml': `${CONFIG}private:\n  sites: ['https://x.example']\n`,
    });
    const { code, stderr } = await run('build', '--out', path.join(work, 'nothing'), folder);
    expect(code).toBe(1);
    expect(stderr).toContain('overrides/api.yaml:2 en.definiton [unknown-field]');
    expect(stderr).toContain('overrides/Bad Id.yaml:1 [bad-id]');
    expect(stderr).toMatch(/config\.yaml:\d+ private\.sites\.0 \[bad-site\]/u);
  });

  it('is signed with a key that only its owner can read, and that is never overwritten', async () => {
    const folder = await teamFolder('signed');
    const [key, out] = [path.join(work, 'team.pem'), path.join(work, 'signed-out')];
    const made = await run('key', key);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    expect(await run('key', key)).toMatchObject({ code: 2, stderr: expect.stringContaining('exists already') });
    expect(await run('build', '--out', out, '--key', key, folder)).toMatchObject({ code: 0 });
    const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')) as Manifest;
    expect(await verifyManifest(manifest, { pinned: made.stdout.trim(), trusted: null }, nodeCrypto)).toBeNull();
    expect(await run('build', '--out', out, '--key', path.join(folder, 'config.yaml'), folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no Ed25519 private key'),
    });
  });

  it('takes a number from outside, and never a lower one than it was published with', async () => {
    const [folder, out] = [await teamFolder('numbered'), path.join(work, 'numbered-out')];
    expect(await buildGlossary(folder, out, { number: 12 })).toMatchObject({ version: 12, sequence: 12 });
    expect(await buildGlossary(folder, out)).toMatchObject({ version: 12, sequence: 12 });
    expect(await run('build', '--out', out, '--number', '11', folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('lower than the published one, 12'),
    });
    expect(await run('build', '--out', out, '--number', 'x', folder)).toMatchObject({ code: 2 });
  });
});

describe('glossary serve', () => {
  it('answers on this computer with an ETag, and publishes anew what has changed; errors keep the last one', async () => {
    const folder = await teamFolder('served');
    const { origin, close, closed } = await serveGlossary(folder, 0);
    const load = (name: string, etag = '') => fetch(`${origin}/${name}`, { headers: { 'if-none-match': etag } });
    const first = await load('manifest.json');
    const manifest = (await first.json()) as Manifest;
    expect(new URL(origin).hostname).toBe('127.0.0.1');
    expect((await load('manifest.json', first.headers.get('etag')!)).status).toBe(304);
    const shard = await load(manifest.shards[0]!.path);
    expect(await nodeCrypto.sha256(await shard.text())).toBe(manifest.shards[0]!.sha256);
    for (const name of ['', 'config.yaml', '../config.yaml', 'shards/../manifest.json', 'shards/none.json'])
      expect((await load(name)).status).toBe(name === 'shards/../manifest.json' ? 200 : 404);
    expect((await fetch(`${origin}/manifest.json`, { method: 'POST' })).status).toBe(405);

    await writeFile(path.join(folder, 'crm-loyalty/base.yaml'), entryText({ 7: '  term: customer file' }));
    const second = await load('manifest.json', first.headers.get('etag')!);
    expect((await second.json()) as Manifest).toMatchObject({ version: 2, sequence: 2 });
    await writeFile(path.join(folder, 'crm-loyalty/base.yaml'), entryText({ 17: 'status: done' }));
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await load('manifest.json', second.headers.get('etag')!)).status).toBe(304);
    expect(told).toHaveBeenCalledWith(expect.stringContaining('base.yaml:17 status'));
    told.mockRestore();
    close();
    await closed;
  });
});
