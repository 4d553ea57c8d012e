import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PATIENT, ROOT } from '../scripts/run-script.ts';

vi.setConfig(PATIENT);

const IMPORTS = 'no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const fromPlace = (specifier: string) => `import { a } from '${specifier}';\nexport const b = a;\n`;

/** What must not pass: the file that is planted, its text, and the rule that names it. */
const FORBIDDEN: readonly (readonly [string, string, string, string])[] = [
  ['core → page', 'core/entry/x.ts', fromPlace('../../page/text/read-blocks.ts'), IMPORTS],
  ['core → components', 'core/entry/x.ts', fromPlace('../../components/card/entry-card.ts'), IMPORTS],
  ['core → platform', 'core/matching/x.ts', fromPlace('../../platform/messages.ts'), IMPORTS],
  ['core → scripts', 'core/matching/x.ts', fromPlace('../../scripts/scan/scan-file.ts'), IMPORTS],
  ['site → platform', 'site/x.ts', fromPlace('../platform/messages.ts'), IMPORTS],
  ['site → node:fs', 'site/x.ts', fromPlace('node:fs'), IMPORTS],
  ['core → react', 'core/entry/x.ts', fromPlace('react'), IMPORTS],
  ['core → react-dom/client', 'core/entry/x.ts', fromPlace('react-dom/client'), IMPORTS],
  ['core → wxt', 'core/entry/x.ts', fromPlace('wxt/browser'), IMPORTS],
  ['core → #imports', 'core/entry/x.ts', fromPlace('#imports'), IMPORTS],
  ['core → node:fs', 'core/entry/x.ts', fromPlace('node:fs'), IMPORTS],
  ['core → fuse.js', 'core/search/x.ts', fromPlace('fuse.js'), IMPORTS],
  ['core/search → page', 'core/search/x.ts', fromPlace('../../page/text/read-blocks.ts'), IMPORTS],
  ['core, re-exporting page', 'core/entry/x.ts', `export { a } from '../../page/text/read-blocks.ts';\n`, IMPORTS],
  ['core, types of react', 'core/entry/x.ts', `import type { A } from 'react';\nexport type B = A;\n`, IMPORTS],
  [
    'core, at run time, page',
    'core/entry/x.ts',
    `export const a = () => import('../../page/text/read-blocks.ts');\n`,
    IMPORTS,
  ],
  ['the clock in core', 'core/entry/x.ts', 'export const now = () => new Date();\n', GLOBALS],
  ['the clock in core/search', 'core/search/x.ts', 'export const now = () => Date.now();\n', GLOBALS],
  ['chance in core', 'core/entry/x.ts', 'export const chance = () => Math.random();\n', 'no-restricted-properties'],
  ['the network in core', 'core/entry/x.ts', `export const load = () => fetch('https://a.org');\n`, GLOBALS],
  ['a timer in core', 'core/entry/x.ts', 'export const wait = (act: () => void) => setTimeout(act, 1);\n', GLOBALS],
  ['the DOM in core', 'core/entry/x.ts', 'export const title = () => document.title;\n', GLOBALS],
  ['the browser in core', 'core/entry/x.ts', 'export const id = () => browser.runtime.id;\n', GLOBALS],
  ['page → platform', 'page/text/x.ts', fromPlace('../../platform/messages.ts'), IMPORTS],
  ['page → components', 'page/text/x.ts', fromPlace('../../components/card/entry-card.ts'), IMPORTS],
  ['page → react', 'page/text/x.ts', fromPlace('react'), IMPORTS],
  ['the browser in page', 'page/text/x.ts', 'export const id = () => browser.runtime.id;\n', GLOBALS],
  ['chrome in page', 'page/text/x.ts', 'export const id = () => chrome.runtime.id;\n', GLOBALS],
  ['components → platform', 'components/card/X.tsx', fromPlace('../../platform/messages.ts'), IMPORTS],
  ['components → page', 'components/card/X.tsx', fromPlace('../../page/text/read-blocks.ts'), IMPORTS],
  ['the browser in components', 'components/card/X.tsx', 'export const id = () => browser.runtime.id;\n', GLOBALS],
  ['platform → components', 'platform/x.ts', fromPlace('../components/card/entry-card.ts'), IMPORTS],
  ['platform → page', 'platform/x.ts', fromPlace('../page/text/read-blocks.ts'), IMPORTS],
  ['platform → react', 'platform/x.ts', fromPlace('react'), IMPORTS],
  ['scripts → page', 'scripts/scan/x.ts', fromPlace('../../page/text/read-blocks.ts'), IMPORTS],
  ['scripts → platform', 'scripts/scan/x.ts', fromPlace('../../platform/messages.ts'), IMPORTS],
  ...['core/entry', 'core/search', 'page/text', 'components/card', 'scripts/scan'].map(
    (folder) =>
      [`${folder} → entrypoints`, `${folder}/x.ts`, fromPlace('../../entrypoints/background/x.ts'), IMPORTS] as const,
  ),
  ['platform → entrypoints', 'platform/x.ts', fromPlace('../entrypoints/background/x.ts'), IMPORTS],
  ['relay → platform', 'relay/x.ts', fromPlace('../platform/messages.ts'), IMPORTS],
  ['relay → page', 'relay/x.ts', fromPlace('../page/text/read-blocks.ts'), IMPORTS],
  ['relay → components', 'relay/x.ts', fromPlace('../components/card/entry-card.ts'), IMPORTS],
  ['relay → scripts', 'relay/hosts/x.ts', fromPlace('../../scripts/scan/scan-file.ts'), IMPORTS],
  ['relay → react', 'relay/x.ts', fromPlace('react'), IMPORTS],
  ['relay → entrypoints', 'relay/x.ts', fromPlace('../entrypoints/background/x.ts'), IMPORTS],
  ['core → node:fs/promises', 'core/search/x.ts', fromPlace('node:fs/promises'), IMPORTS],
  ['core → wxt/utils/storage', 'core/entry/x.ts', fromPlace('wxt/utils/storage'), IMPORTS],
  ['core → pdf.js', 'core/documents/x.ts', fromPlace('pdfjs-dist/legacy/build/pdf.mjs'), IMPORTS],
  ['core → ts-fsrs', 'core/entry/x.ts', fromPlace('ts-fsrs'), IMPORTS],
  ['core/coach → platform', 'core/coach/x.ts', fromPlace('../../platform/messages.ts'), IMPORTS],
  ['the clock in core/coach', 'core/coach/x.ts', 'export const now = () => Date.now();\n', GLOBALS],
  [
    'chance in core/coach',
    'core/coach/x.ts',
    'export const chance = () => Math.random();\n',
    'no-restricted-properties',
  ],
  ['core → fuse.js/basic', 'core/entry/x.ts', fromPlace('fuse.js/basic'), IMPORTS],
];

const ALLOWED: readonly (readonly [string, string, string])[] = [
  ['core → core', 'core/matching/x.ts', fromPlace('../entry/entry.ts')],
  ['core/coach → ts-fsrs', 'core/coach/x.ts', fromPlace('ts-fsrs')],
  ['core → zod', 'core/entry/x.ts', fromPlace('zod/mini')],
  ['page → core', 'page/text/x.ts', fromPlace('../../core/entry/entry.ts')],
  ['the DOM in page', 'page/text/x.ts', 'export const title = () => document.title;\n'],
  ['components → core', 'components/card/x.ts', fromPlace('../../core/entry/entry.ts')],
  ['components → react', 'components/card/x.ts', fromPlace('react')],
  ['platform → #imports', 'platform/x.ts', fromPlace('#imports')],
  ['relay → core', 'relay/x.ts', fromPlace('../core/entry/entry.ts')],
  ['relay → fastify', 'relay/x.ts', fromPlace('fastify')],
  ['scripts → node:fs', 'scripts/scan/x.ts', fromPlace('node:fs')],
  [
    'entrypoints → all',
    'entrypoints/background/x.ts',
    ['core/a', 'page/a', 'platform/a'].map((to) => `export * from '../../${to}.ts';\n`).join(''),
  ],
];

type Diagnostic = { readonly code: string; readonly severity: string; readonly filename: string };

/** What oxlint says of one project that holds only the given file, under the rules of this repository. */
async function lint(place: string, text: string): Promise<Diagnostic[]> {
  const folder = await mkdtemp(path.join(house, 'case-'));
  await mkdir(path.dirname(path.join(folder, place)), { recursive: true });
  await cp(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  await writeFile(path.join(folder, place), text);
  const args = [path.join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format=json', '.'];
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (_error, printed) => resolve(printed));
  });
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

let house = '';
beforeAll(async () => {
  house = await mkdtemp(path.join(os.tmpdir(), 'passerelle-house-'));
  await symlink(path.join(ROOT, 'node_modules'), path.join(house, 'node_modules'), 'junction');
});
afterAll(() => rm(house, { recursive: true, force: true }));

async function expectRefusal(place: string, text: string, rule: string): Promise<void> {
  const errors = (await lint(place, text)).filter(({ severity }) => severity === 'error');
  const named = expect.stringMatching(`^${place} .*\\(${rule}\\)$`) as string;
  expect(errors.map(({ code, filename }) => `${filename} ${code}`)).toEqual([named]);
}

describe('the linter', () => {
  it.each(FORBIDDEN)('refuses %s', async (_case, place, text, rule) => {
    await expectRefusal(place, text, rule);
  });

  it.each(ALLOWED)('accepts %s', async (_case, place, text) => {
    expect(await lint(place, text)).toEqual([]);
  });
});
