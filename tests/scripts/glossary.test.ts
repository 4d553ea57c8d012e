import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Manifest, Shard } from '../../core/team-glossary/manifest.ts';
import { parseYaml } from '../../core/entry/parse-yaml.ts';
import type { Problem } from '../../core/entry/problem.ts';
import { filesBelow } from '../../scripts/glossary/files-below.ts';
import { BUILT_IN_GLOSSARY } from '../../scripts/glossary/glossary-folder.ts';
import { createEntry } from '../../scripts/glossary/new.ts';
import { ENTRY_LINES } from '../core/entry/small-glossary.ts';
import { PATIENT, runScript } from './run-script.ts';

vi.setConfig(PATIENT);
let work = '';
let glossary = '';
const run = (...args: readonly string[]) => runScript('scripts/glossary/main.ts', args);

/** Everything below a folder, by path. */
async function contents(folder: string): Promise<Record<string, string>> {
  const files = (await filesBelow(folder)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file), 'utf8')] as const)),
  );
}

beforeAll(async () => {
  work = await mkdtemp(path.join(os.tmpdir(), 'passerelle-glossary-'));
  glossary = path.join(work, 'glossary');
  // A copy: nothing here may write into the project's own, and its authors may be at work.
  await cp(BUILT_IN_GLOSSARY, glossary, { recursive: true });
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe('glossary check', () => {
  it('--json counts the entries by domain, on standard output alone', async () => {
    const { code, stdout, stderr } = await run('check', '--json', glossary);
    const { entries, errors, byDomain } = JSON.parse(stdout) as {
      entries: number;
      errors: unknown[];
      byDomain: Record<string, number>;
    };
    expect({ code, stderr, errors }).toEqual({ code: 0, stderr: '', errors: [] });
    expect(entries).toBe(Object.values(byDomain).reduce((sum, count) => sum + count, 0));
    expect(entries).toBe(
      (await filesBelow(glossary)).filter((file) => /^(?!paths\/)[^/]+\/[^/]+\.yaml$/u.test(file)).length,
    );
  });

  it('tells every error in both languages, with file and line, and ends with 1', async () => {
    const broken = path.join(work, 'broken');
    await cp(glossary, broken, { recursive: true });
    const crm = await readFile(path.join(glossary, 'crm-loyalty/crm.yaml'), 'utf8');
    await writeFile(path.join(broken, 'crm-loyalty/crm.yaml'), crm.replace(/^status: .*$/mu, 'status: done'));
    await writeFile(path.join(broken, 'crm-loyalty/empty.yaml'), '');
    const { code, stderr } = await run('check', broken);
    const statusLine = crm.split('\n').findIndex((line) => line.startsWith('status:')) + 1;
    expect(code).toBe(1);
    expect(stderr).toContain(`error: crm-loyalty/crm.yaml:${statusLine} status [not-in-list]`);
    expect(stderr).toContain('error: crm-loyalty/empty.yaml:1 [wrong-type]');
    expect(stderr).toMatch(/^ {2}fr {2}\S.* → \S.*$\n^ {2}en {2}\S.* → \S/mu);
    expect(await run('build', '--out', path.join(work, 'nothing'), broken)).toMatchObject({ code: 1 });
    await expect(filesBelow(path.join(work, 'nothing'))).rejects.toThrow('ENOENT');
  });
});

describe('the writing of an entry', () => {
  it('is proofread: spelling, typography, acronyms; the glossary’s own words are right', async () => {
    const folder = path.join(work, 'proofread');
    await mkdir(path.join(folder, 'crm-loyalty'), { recursive: true });
    await cp(path.join(glossary, 'config.yaml'), path.join(folder, 'config.yaml'));
    await writeFile(path.join(folder, 'words.txt'), '# Of this house.\nbisounours\n');
    const text = ENTRY_LINES.join('\n')
      .replace('Liste des clients.', 'Liste des cliants bisounours? Voir la XYZ.')
      .replace('Comme un parc.', 'Comme un parc d’ordinateurs à l’heure d’aujourd’hui, peut-être.');
    await writeFile(path.join(folder, 'crm-loyalty/base.yaml'), text);
    const { code, stdout } = await run('check', '--json', folder);
    const { warnings, readingEase } = JSON.parse(stdout) as {
      warnings: Problem[];
      readingEase: Record<'fr' | 'en', { median: number }>;
    };
    expect(code).toBe(0);
    expect(warnings.map(({ file, line, field, rule }) => `${file}:${line} ${field} ${rule}`)).toEqual([
      'crm-loyalty/base.yaml:4 fr.definition french-spacing',
      'crm-loyalty/base.yaml:4 fr.definition undefined-acronym',
      'crm-loyalty/base.yaml:4 fr.definition unknown-word',
    ]);
    expect(warnings.at(-1)?.reason.en).toContain('"cliants"');
    expect([readingEase.fr.median, readingEase.en.median]).toEqual([expect.any(Number), expect.any(Number)]);
  });
});

describe('a YAML file that is not read', () => {
  it('is an error, in the order of files and lines; words about the glossary and tools’ files are none', async () => {
    const folder = path.join(work, 'misplaced');
    const crm = await readFile(path.join(glossary, 'crm-loyalty/crm.yaml'), 'utf8');
    const alone = crm.replace(/^status: .*$/mu, 'status: done').replace(/^owner: .*$/mu, 'owner: []');
    const files = {
      'config.yaml': await readFile(path.join(glossary, 'config.yaml'), 'utf8'),
      'zzz.yaml': crm,
      'crm-loyalty/crm.yaml': alone,
      'crm-loyalty/api.yml': crm,
      'crm-loyalty/deep/er.yaml': crm,
      'README.md': '',
      LICENSE: '',
      'entry.schema.json': '{}',
      '.github/workflows/check.yml': '',
      '.prettierrc.yaml': '',
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    const { code, stdout, stderr } = await run('check', folder);
    const lineOf = (field: string) => alone.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 1;
    const lines = [lineOf('status'), lineOf('owner')].sort((a, b) => a - b);
    const places = [...stderr.matchAll(/^error: (\S+)/gmu)].map(([, place]) => place);
    expect(places).toEqual([
      'crm-loyalty/api.yml:1',
      ...lines.map((line) => `crm-loyalty/crm.yaml:${line}`),
      'crm-loyalty/deep/er.yaml:1',
      'zzz.yaml:1',
    ]);
    expect([code, stdout]).toEqual([1, '0 entries, 5 errors, 0 warnings\n']);
    expect(stderr.match(/\[misplaced-file\]$/gmu)).toHaveLength(3);
    expect(stderr).toContain('Seuls config.yaml et <domaine>/<identifiant>.yaml');
    expect(await run('build', '--out', path.join(work, 'nothing'), folder)).toMatchObject({ code: 1, stdout: '' });
  });

  it('is counted in the singular where there is one', async () => {
    const folder = path.join(work, 'one');
    await mkdir(folder);
    await cp(path.join(glossary, 'config.yaml'), path.join(folder, 'config.yaml'));
    await writeFile(path.join(folder, 'crm.yml'), '');
    expect(await run('check', folder)).toMatchObject({ code: 1, stdout: '0 entries, 1 error, 0 warnings\n' });
  });
});

describe('glossary build', () => {
  let files: Record<string, string> = {};
  beforeAll(async () => {
    expect(await run('build', '--out', path.join(work, 'out'), glossary)).toMatchObject({ code: 0 });
    files = await contents(path.join(work, 'out'));
  });

  it('gives the same bytes again, and clears the shards of before', async () => {
    await writeFile(path.join(work, 'out/shards/left-over.json'), '{}');
    expect(await run('build', '--out', path.join(work, 'out'), glossary)).toMatchObject({ code: 0 });
    expect(await contents(path.join(work, 'out'))).toEqual(files);
  });

  it('names each shard by its hash, and holds every entry once', () => {
    const { shards, entries } = JSON.parse(files['manifest.json']!) as Manifest;
    const ids: string[] = [];
    for (const shard of shards) {
      const content = files[shard.path]!;
      expect(createHash('sha256').update(content).digest('hex')).toBe(shard.sha256);
      expect(shard.path).toContain(shard.sha256.slice(0, 16));
      const own = (JSON.parse(content) as Shard).entries;
      expect(own).toHaveLength(shard.entries);
      ids.push(...own.map(({ id }) => id));
    }
    const published = Object.keys(files).filter((file) => /^(?:manifest\.json$|paths\.json$|shards\/)/u.test(file));
    expect(published.sort()).toEqual(['manifest.json', 'paths.json', ...shards.map((shard) => shard.path)].sort());
    // And the site beside them, for people.
    expect(Object.keys(files)).toContain('index.html');
    expect([new Set(ids).size, ids.length]).toEqual([entries, entries]);
  });
});

describe('glossary new', () => {
  it('drafts an entry that YAML reads, with the bridges of its domain', async () => {
    for (const [domain, sides] of [
      ['cloud', ['marketing']],
      ['strategy', ['it']],
      ['projects', ['marketing', 'it']],
    ] as const) {
      const created = await createEntry(glossary, `${domain}/brand-new`, '2026-11-22');
      const text = await readFile(path.join(glossary, domain, 'brand-new.yaml'), 'utf8');
      const { value, problems } = parseYaml(text, { file: 'draft', entry: 'brand-new' });
      expect(created).toEqual({ ok: true, file: path.join(glossary, domain, 'brand-new.yaml') });
      expect(problems).toEqual([]);
      expect(value).toMatchObject({ status: 'draft', updated: '2026-11-22' });
      expect(Object.keys((value as { bridge: object }).bridge).sort()).toEqual([...sides].sort());
      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../entry.schema.json');
    }
  });

  it('never overwrites', async () => {
    const file = path.join(glossary, 'crm-loyalty/crm.yaml');
    const before = await readFile(file, 'utf8');
    expect(await createEntry(glossary, 'crm-loyalty/crm', '2026-11-22')).toMatchObject({ ok: false });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it.each(['crm', 'nowhere/crm2', 'cloud/Bad Id', '../cloud/x', 'cloud/../../x', 'cloud/a/b', 'cloud/', ''])(
    'refuses "%s", and says what it expects in both languages',
    async (name) => {
      const before = await filesBelow(work);
      const refused = await createEntry(glossary, name, '2026-11-22');
      expect(refused).toMatchObject({
        ok: false,
        problem: { fr: expect.stringContaining('cloud'), en: expect.stringContaining('cloud') },
      });
      expect(await filesBelow(work)).toEqual(before);
    },
  );
});

it('a wrong command is explained, and ends with 2', async () => {
  expect(await run('chekc')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('glossary check') });
});
