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

/** What every page has to load, in thousands of bytes. */
export async function measureContentScript(extension: string): Promise<Figure[]> {
  const script = await readFile(path.join(extension, 'content-scripts/page.js'));
  return [
    createFigure('page/content script', script.length / 1000, 'kB'),
    createFigure('page/content script gzip', gzipSync(script, { level: 9 }).length / 1000, 'kB', { must: 22, aim: 14 }),
  ];
}
