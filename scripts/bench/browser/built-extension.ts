import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runProgram } from '../../setup/run-program.ts';
import { createFigure, type Figure } from '../figure.ts';
import { tell } from '../tell.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BUILT = path.join(ROOT, '.output/chrome-mv3');
const MANIFEST = path.join(BUILT, 'manifest.json');
const WXT = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
const ATTEMPTS = 3;

/** Of the built extension, what runs in pages. */
export const OWN_SCRIPTS = ['content-scripts/page.js', 'page-parts.js', 'late-parts.js'] as const;

/** The folder of the Chromium build, which is made where it is missing. Throws where the build fails. */
export async function ensureBuilt(): Promise<string> {
  const isBuilt = () => existsSync(MANIFEST);
  for (let attempt = 0; attempt < ATTEMPTS && !isBuilt(); attempt++) {
    tell({ fr: 'Construction de l’extension', en: 'Building the extension' });
    await runProgram(process.execPath, [WXT, 'build'], { cwd: ROOT, isShown: true });
  }
  if (!isBuilt()) throw new Error(`fr  La construction de ${BUILT} a échoué.\nen  Building ${BUILT} failed.`);
  const { mtime } = await stat(MANIFEST);
  tell({ fr: `Extension construite le ${mtime.toISOString()}`, en: `Extension built at ${mtime.toISOString()}` });
  return BUILT;
}

/** What every page and frame evaluates, what those that are read load after they have been painted, and what a reader who points at a term has loaded; thousands of bytes. */
export async function measureContentScript(extension: string): Promise<Figure[]> {
  const [script, parts, late] = await Promise.all(OWN_SCRIPTS.map((file) => readFile(path.join(extension, file))));
  const gzipped = (file: Buffer) => gzipSync(file, { level: 9 }).length / 1000;
  return [
    createFigure('page/content script', script!.length / 1000, 'kB'),
    createFigure('page/content script gzip', gzipped(script!), 'kB', { must: 22, aim: 14 }),
    createFigure('page/parts of a page that is read, gzip', gzipped(parts!), 'kB'),
    createFigure('page/parts for cards and panels, gzip', gzipped(late!), 'kB'),
  ];
}
