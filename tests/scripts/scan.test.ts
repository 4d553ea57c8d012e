import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ScannedFile } from '../../scripts/scan/scan-file.ts';
import { writePdf } from '../setup/write-pdf.ts';
import { docxParts, paragraph, writeZip } from '../setup/write-zip.ts';
import { PATIENT, ROOT, runScript, type Ran } from './run-script.ts';

const ARTICLE = path.join(ROOT, 'tests/fixtures/dsi-cmo.txt');
vi.setConfig(PATIENT);
let folder = '';
const scan = (args: readonly string[], env?: Record<string, string>): Promise<Ran> =>
  runScript('scripts/scan/main.ts', args, env);
const filesOf = ({ stdout }: Ran): ScannedFile[] => (JSON.parse(stdout) as { files: ScannedFile[] }).files;

async function fixture(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'passerelle-scan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a French article about CIO and CMO', () => {
  let ran: Ran;
  let article: ScannedFile;
  beforeAll(async () => {
    ran = await scan(['--json', ARTICLE]);
    article = filesOf(ran)[0]!;
  });

  it('yields the terms of both trades, at their places', async () => {
    const text = await readFile(ARTICLE, 'utf8');
    expect([ran.code, ran.stderr, article.language]).toEqual([0, '', 'fr']);
    for (const { start, end, surface } of article.hits) expect(text.slice(start, end)).toBe(surface);
    const surfaces = article.hits.map(({ surface }) => surface);
    const wanted = [
      'optimisation de la conversion',
      'architecture d’application',
      'CRM',
      'cloud',
      'big data',
      'omnicanal',
      'CIO',
      'CMO',
      'DSI',
    ];
    expect(surfaces).toEqual(expect.arrayContaining(wanted));
    expect(new Set(article.hits.map(({ discipline }) => discipline))).toEqual(new Set(['marketing', 'it', 'both']));
  });

  it('gives with each hit the terms of its entry, each once', () => {
    for (const hit of article.hits.filter(({ surface }) => surface === 'CRM')) expect(hit.terms).toContain('CRM');
    for (const { terms } of article.hits) expect(terms).toEqual([...new Set(terms)]);
  });
});

describe('--explain', () => {
  it('tells of each sense whether it is meant, and why, in both forms', async () => {
    const file = await fixture('why.md', 'Le **canal** est fermé aux bateaux. Voir www.example.com/crm et le CRM.\n');
    const [explained] = filesOf(await scan(['--json', '--explain', file]));
    const text = await readFile(file, 'utf8');
    for (const { start, end, surface } of explained!.explained!) expect(text.slice(start, end)).toBe(surface);
    const told = explained!.explained!.map(({ surface, isMeant, reason }) => [surface, isMeant, reason]);
    for (const wanted of [
      ['canal', false, 'weighed'],
      ['crm', false, 'web-address'],
      ['CRM', true, 'certain'],
    ])
      expect(told).toContainEqual(wanted);
    const { stdout } = await scan(['--explain', file], { LC_ALL: 'fr_FR.UTF-8' });
    expect(stdout).toMatch(/- \d+-\d+\s+canal → channel: .*indices −3 \(−bateaux\), mots alentour/u);
    expect(stdout).toMatch(/\+ \d+-\d+\s+CRM → crm: ne peut vouloir dire autre chose/u);
  });
});

describe('documents', () => {
  it('are read, with standard output kept for the data', async () => {
    const lines = ['Nous avons choisi le big da-', 'ta, et notre omni-', 'canal en tient compte.'];
    const page = lines.map((text, at) => ({ text, x: 72, y: 700 - 12 * at }));
    const pdf = await fixture('plan.pdf', writePdf([page]));
    const docx = await fixture('plan.docx', writeZip(docxParts(paragraph('Le CRM et le cloud.'))));
    const ran = await scan(['--json', pdf, docx]);
    const files = filesOf(ran);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    for (const { hits, text } of files)
      for (const { start, end, surface } of hits) expect(text!.slice(start, end)).toBe(surface);
    expect(files.map(({ hits }) => hits.map(({ surface }) => surface))).toEqual([
      ['big data', 'omnicanal'],
      ['CRM', 'cloud'],
    ]);
    expect(files[1]!.unexplained).toEqual(files[1]!.hits.map(({ entry }) => entry));
  });

  it('have a report that needs nothing else', async () => {
    const file = await fixture('a&b.md', 'Le CRM (gestion de la relation client) parle au **cloud**.');
    const html = await scan(['--report', 'html', file], { LC_ALL: 'fr_FR.UTF-8' });
    expect([html.code, html.stderr]).toEqual([0, '']);
    expect(html.stdout).toContain('a&amp;b.md</h2>');
    expect(html.stdout).toContain('dont 1 non expliqué<');
    expect(html.stdout).not.toMatch(/<script|<link|src=|url\(|@import/u);
    const { stdout } = await scan(['--report', 'md', file]);
    expect(stdout).toContain('2 terms, 1 not explained');
    expect(stdout).toMatch(/^\| \*\*cloud\b.* \/ .* \(not explained\) \| IT \| 1 \|/mu);
  });

  it('may not leave more terms unexplained than are allowed', async () => {
    const file = await fixture('draft.md', 'Le CRM (gestion de la relation client) parle au **cloud** par une API.');
    const over = await scan(['--json', '--max-unexplained', '1', file]);
    expect(over.code).toBe(1);
    expect(over.stderr).toMatch(/draft\.md: 2 unexplained terms, 1 allowed; .*: cloud\b.*, /u);
    expect(filesOf(over)).toHaveLength(1);
    expect((await scan(['--max-unexplained', '2', file])).code).toBe(0);
    expect((await scan(['--max-unexplained', '0', '--readers', 'it', file])).code).toBe(0);
  });
});

describe('the command', () => {
  it('names a file that it cannot read, scans the others, and ends with 1', async () => {
    const files = {
      gone: path.join(folder, 'gone.txt'),
      binary: await fixture('binary.txt', Uint8Array.of(0x43, 0, 0x52, 0)),
      unknown: await fixture('slides.pptx', 'CRM'),
      good: await fixture('good.md', 'Le **CRM** et `l’API`.'),
    };
    const ran = await scan(['--json', files.gone, files.binary, files.unknown, folder, files.good]);
    expect(ran.code).toBe(1);
    expect(ran.stderr.trim().split('\n').map((line) => line.slice(0, line.indexOf(': ')))).toEqual([files.gone, files.binary, files.unknown, folder]); // prettier-ignore
    expect(filesOf(ran).map(({ file, hits }) => [file, hits.map(({ surface }) => surface)])).toEqual([
      [files.good, ['CRM']],
    ]);
  });

  it('says of a folder that it is one, whatever its name', async () => {
    const named = path.join(folder, 'folder.txt');
    await mkdir(named, { recursive: true });
    const { code, stderr } = await scan([folder, named]);
    const reason = 'this is a folder, not a file; give the files in it';
    expect([code, stderr]).toEqual([1, `${folder}: ${reason}\n${named}: ${reason}\n`]);
    expect((await scan([folder], { LC_ALL: 'fr_FR.UTF-8' })).stderr).toContain('c’est un dossier');
  });

  it('refuses text that is not UTF-8, and scans the others', async () => {
    const latin1 = await fixture('latin1.txt', Buffer.from('Le CRM a été livré.', 'latin1'));
    const good = await fixture('utf8.txt', 'Le CRM a été livré.');
    const ran = await scan(['--json', latin1, good]);
    expect([ran.code, ran.stderr]).toEqual([1, `${latin1}: not UTF-8; save it as UTF-8\n`]);
    expect(filesOf(ran).map(({ file }) => file)).toEqual([good]);
    expect((await scan([latin1], { LC_ALL: 'fr_FR.UTF-8' })).stderr).toContain('enregistrez-le en UTF-8');
  });

  it('speaks the language of the terminal', async () => {
    const gone = path.join(folder, 'gone.txt');
    expect((await scan([gone], { LC_ALL: 'fr_FR.UTF-8' })).stderr).toContain('ce fichier n’existe pas');
    expect((await scan([gone], { LC_ALL: 'de_DE.UTF-8' })).stderr).toContain('no such file');
  });

  it('cuts the surfaces of HTML out of the text that it gives with them', async () => {
    const html = '<html lang="fr"><script>CRM</script><p>Le&nbsp;<b>C</b>RM &amp; le big&nbsp;data.</p></html>';
    const [file] = filesOf(await scan(['--json', await fixture('page.html', html)]));
    expect(file!.hits.map(({ surface }) => surface)).toEqual(['CRM', 'big\u00a0data']);
    for (const { start, end, surface } of file!.hits) expect(file!.text!.slice(start, end)).toBe(surface);
  });

  it('keeps offsets right after a byte order mark', async () => {
    const file = await fixture('bom.txt', '\ufeffLe CRM est là.');
    const [hit] = filesOf(await scan(['--json', file]))[0]!.hits;
    expect((await readFile(file, 'utf8')).slice(hit!.start, hit!.end)).toBe('CRM');
  });

  it('prints a table without --json', async () => {
    const { code, stdout } = await scan([ARTICLE]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/dsi-cmo\.txt\s+\(fr, \d+ words, \d+ terms\)/u);
  });

  it('explains itself without files, and ends with 2', async () => {
    expect(await scan([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--json') });
  });

  it('refuses a glossary with errors', async () => {
    const { code, stdout, stderr } = await scan(['--json', '--glossary', folder, ARTICLE]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('config.yaml:1 [missing]');
  });
});
