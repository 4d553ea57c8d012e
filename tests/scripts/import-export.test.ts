import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../core/entry/problem.ts';
import { filesBelow } from '../../scripts/glossary/files-below.ts';
import { BUILT_IN_GLOSSARY } from '../../scripts/glossary/glossary-folder.ts';
import { CONFIG, ENTRY_LINES } from '../core/entry/small-glossary.ts';
import { PATIENT, runScript } from './run-script.ts';

vi.setConfig(PATIENT);
let work = '';
const run = (...args: readonly string[]) => runScript('scripts/glossary/main.ts', args);
const file = (name: string) => path.join(work, name);

type Report = {
  readonly format: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly items: readonly { state: string; id: string; gaps: string[] }[];
  readonly errors: readonly Problem[];
  readonly losses: readonly Problem[];
  readonly written: readonly string[];
};
const report = (stdout: string) => JSON.parse(stdout) as Report;

/** A glossary with one entry, in a folder of its own. */
async function smallGlossary(name: string): Promise<string> {
  const folder = file(name);
  await mkdir(path.join(folder, 'crm-loyalty'), { recursive: true });
  await writeFile(path.join(folder, 'config.yaml'), CONFIG);
  await writeFile(path.join(folder, 'crm-loyalty/customer-base.yaml'), `${ENTRY_LINES.join('\n')}\n`);
  return folder;
}

beforeAll(async () => {
  work = await mkdtemp(path.join(os.tmpdir(), 'passerelle-formats-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe('glossary import', () => {
  it('writes drafts of rows that say little; check names what they lack, and build leaves them out', async () => {
    const folder = await smallGlossary('rows');
    await writeFile(file('rows.csv'), 'Terme;Définition\nattrition;Départ de clients.\nde;Rien.\n');
    const { code, stdout } = await run(
      'import',
      file('rows.csv'),
      '--language',
      'fr',
      '--domain',
      'cloud',
      '--out',
      folder,
      '--json',
    );
    const { counts, items, errors, written } = report(stdout);
    expect([code, written]).toEqual([1, ['cloud/attrition.yaml']]);
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, duplicate: 0, refused: 1, drafts: 1 });
    expect(items[0]!.gaps).toEqual(['fr.example', 'en', 'bridge.marketing', 'ask']);
    expect(errors).toMatchObject([{ file: 'rows.csv', line: 3, field: 'fr.term', rule: 'function-word' }]);
    expect(await readFile(path.join(folder, 'cloud/attrition.yaml'), 'utf8')).toContain('fr:\n  term: attrition\n');
    const checked = await run('check', folder);
    expect([checked.code, checked.stdout]).toEqual([
      0,
      expect.stringMatching(/^1 entry, 1 unfinished draft, 0 errors, /u),
    ]);
    expect(checked.stderr).toContain('warning: cloud/attrition.yaml:1 [unfinished-draft]');
    expect((await run('build', '--out', file('built'), folder)).stdout).toContain('1 entries, 1 shards');
  });

  it('--dry-run writes nothing; a duplicate waits for a choice, and is merged when there is one', async () => {
    const folder = await smallGlossary('twins');
    await writeFile(file('twins.csv'), 'customer base,portefeuille de clients\n');
    const name = path.join(folder, 'crm-loyalty/customer-base.yaml');
    const text = await readFile(name, 'utf8');
    const before = await filesBelow(folder);
    const call = ['import', file('twins.csv'), '--map', 'en.term,fr.term', '--out', folder, '--json'];
    expect(report((await run(...call, '--dry-run')).stdout)).toMatchObject({ counts: { duplicate: 1 }, written: [] });
    expect(report((await run(...call)).stdout)).toMatchObject({ counts: { duplicate: 1 }, written: [] });
    const { stdout } = await run(...call, '--duplicates', 'fill');
    expect(report(stdout).written).toEqual(['crm-loyalty/customer-base.yaml']);
    expect(await filesBelow(folder)).toEqual(before);
    expect(await readFile(name, 'utf8')).toBe(
      text.replace('en:\n', '  also:\n    - term: portefeuille de clients\n      type: synonym\nen:\n'),
    );
    expect((await run('check', folder)).code).toBe(0);
  });

  it('tells in the terminal, in both languages, what is refused, doubtful and lost', async () => {
    const folder = await smallGlossary('told');
    await writeFile(file('told.csv'), 'en.term,couleur\nde,red\n');
    const { code, stdout, stderr } = await run('import', file('told.csv'), '--out', folder);
    expect(code).toBe(1);
    expect(stderr).toContain('error: told.csv:2 en.term [function-word]');
    expect(stderr).toContain('loss: told.csv:2 couleur [not-carried]');
    expect(stderr).toMatch(/^ {2}fr {2}\S.* → \S.*$\n^ {2}en {2}\S.* → \S/mu);
    expect(stdout).toBe(
      'csv: 1 entries, 0 new, 0 changed, 0 same, 0 duplicate, 1 refused; 0 drafts, 1 losses; 0 files written\n',
    );
  });

  it.each([
    [['import'], 'No file to import.'],
    [['import', 'nowhere.csv'], 'The file nowhere.csv cannot be read (ENOENT); check the path and the permissions.'],
    [['import', 'package.json', '--format', 'xls'], '--format does not know "xls"'],
    [['import', 'package.json', '--domain', 'sports'], '--domain does not know "sports"'],
    [['import', 'package.json', '--duplicates', 'ask'], '--duplicates does not know "ask"'],
    [['export'], 'Which format? --format json, csv, xlsx, tbx, tbx-dct'],
    [['export', '--format', 'franceterme'], '--format does not know "franceterme"'],
  ])('a wrong call, %j, is explained and ends with 2', async (args, reason) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr.split('\n')[0]]).toEqual([2, expect.stringContaining(reason)]);
  });
});

describe('glossary export', () => {
  it('from one glossary into another: every field that is carried arrives', async () => {
    const folder = file('copied');
    await mkdir(folder);
    await cp(path.join(BUILT_IN_GLOSSARY, 'config.yaml'), path.join(folder, 'config.yaml'));
    await run('export', '--format', 'json', '--out', file('copy.json'), BUILT_IN_GLOSSARY);
    expect((await run('import', file('copy.json'), '--out', folder)).code).toBe(0);
    await run('export', '--format', 'json', '--out', file('again.json'), folder);
    expect(await readFile(file('again.json'), 'utf8')).toBe(await readFile(file('copy.json'), 'utf8'));
  });

  it('tells each kind of loss once, and how often it comes; --json tells them all', async () => {
    const { stderr } = await run('export', '--format', 'csv', '--out', file('all.csv'), BUILT_IN_GLOSSARY);
    const told = stderr.split('\n').filter((line) => line.startsWith('loss: '));
    expect(told.length).toBeGreaterThan(2);
    expect(new Set(told).size).toBe(told.length);
    const counted = stderr.split('\n').map((line) => Number(/^ {2}× (\d+)$/u.exec(line)?.[1] ?? 0));
    const { stdout } = await run('export', '--format', 'csv', '--out', file('all.csv'), '--json', BUILT_IN_GLOSSARY);
    const { losses } = JSON.parse(stdout) as { losses: unknown[] };
    const once = told.length - counted.filter((count) => count > 0).length;
    expect(counted.reduce((sum, count) => sum + count, once)).toBe(losses.length);
  });
});
