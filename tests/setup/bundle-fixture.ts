import path from 'node:path';
import { build, type Rolldown } from 'vite';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

/** A file of tests/fixtures with all that it imports, as one script that defines `name`. */
export async function bundleFixture(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: path.join(FIXTURES, file), formats: ['iife'], name, fileName: name } },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`Vite built nothing of ${file}`);
  return chunk.code;
}
