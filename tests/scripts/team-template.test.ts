import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { findChromium } from '../../scripts/setup/find-chromium.ts';
import { PATIENT, runScript } from './run-script.ts';

vi.setConfig(PATIENT);
const execute = promisify(execFile);
const glossary = (...args: readonly string[]) => runScript('scripts/glossary/main.ts', args);
let work = '';
let team = '';
const git = (...args: string[]) =>
  execute('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: team });

// The pictures of cards need a browser. It may have to be installed first, which is told where `cards` tells its errors.
beforeAll(() => findChromium(), 600_000);
beforeAll(async () => {
  work = await mkdtemp(path.join(os.tmpdir(), 'passerelle-team-'));
  team = path.join(work, 'team');
  expect(await glossary('template', team)).toMatchObject({ code: 0 });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Begin');
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe('a repository made of the template', () => {
  it('passes its own checks, and is written into an empty folder only', async () => {
    const { code, stdout } = await glossary('check', '--json', team);
    expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({ code: 0, entries: 3, drafts: 1, errors: [] });
    const again = await glossary('template', team);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain(team);
  });

  it('has CI files that name commands and options that there are', async () => {
    const files = ['.github/workflows/glossary.yml', '.gitea/workflows/glossary.yml', '.gitlab-ci.yml'];
    const { stdout: usage } = await glossary('--help');
    for (const file of files) {
      const jobs = parse(await readFile(path.join(team, file), 'utf8')) as Record<string, unknown>;
      const lines = JSON.stringify(jobs).match(/run -s glossary -- .*?(?=["\\])/gu)!;
      const commands = [...JSON.stringify(jobs).matchAll(/run -s glossary -- (\w+)/gu)].map(([, name]) => name);
      expect(commands).toEqual(['check', 'cards', 'build']);
      for (const name of commands) expect(usage).toContain(`glossary ${name}`);
      for (const [option] of lines.join(' ').matchAll(/--[a-z]+/gu)) expect(usage).toContain(option);
    }
  });

  it('gives the card of each changed entry, and says what else has changed', async () => {
    const out = path.join(work, 'cards');
    await git('switch', '--quiet', '--create', 'proposal');
    const file = path.join(team, 'customers/bank-branch.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('le samedi', 'le <b>dimanche</b>'));
    await writeFile(path.join(team, 'overrides/crm.yaml'), 'en:\n  example: Our CRM is called Lighthouse.\n');
    await git('rm', '--quiet', 'customers/welcome-letter.yaml');
    const { code, stderr } = await glossary('cards', '--since', 'main', '--out', out, team);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((await readdir(out)).sort()).toEqual([
      'bank-branch.html',
      'bank-branch.png',
      'cards.md',
      'crm.html',
      'crm.png',
    ]);
    const html = await readFile(path.join(out, 'bank-branch.html'), 'utf8');
    expect(html).toContain('le &lt;b&gt;dimanche&lt;/b&gt;');
    expect(html).toContain('The place where a customer meets their adviser.');
    expect(html).not.toMatch(/<(?:link|script)\b/u);
    // What is said otherwise stands in the card of the base glossary’s own entry.
    expect(await readFile(path.join(out, 'crm.html'), 'utf8')).toContain('Our CRM is called Lighthouse.');
    const summary = await readFile(path.join(out, 'cards.md'), 'utf8');
    expect(summary).toContain('| `bank-branch` | point de vente bancaire – branch | marketing |');
    expect(summary).toContain('| `welcome-letter` | retirée');
    const picture = await readFile(path.join(out, 'bank-branch.png'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(await glossary('cards', '--since', 'nowhere', '--out', out, team)).toMatchObject({ code: 2 });
  });

  it('publishes with the number of its commits', async () => {
    const out = path.join(work, 'dist');
    await git('switch', '--quiet', '--force', 'main');
    const { stdout: count } = await git('rev-list', '--count', 'HEAD');
    expect(await glossary('build', '--number', count.trim(), '--out', out, team)).toMatchObject({ code: 0 });
    const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ sequence: 1, entries: 3 });
    await access(path.join(out, 'fr/entries/welcome-kit.html'));
  });
});
