import path from 'node:path';
import { build, type Rolldown } from 'vite';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');

/** A file of tests/fixtures with all that it imports, as one script that defines `name`. */
export async function bundleFixture(file: string, name: string): Promise<string> {
  const { script } = await bundleExtensionFixture(file, name);
  return script;
}

/** The same with its style sheet, for a document of the extension: it may take from platform/. */
export async function bundleExtensionFixture(file: string, name: string): Promise<{ script: string; style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '#imports': path.join(import.meta.dirname, 'wxt-imports.ts') } },
    build: { write: false, lib: { entry: path.join(FIXTURES, file), formats: ['iife'], name, fileName: name } },
  });
  const [result] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const [chunk, ...assets] = result?.output ?? [];
  if (!chunk) throw new Error(`Vite built nothing of ${file}`);
  const styles = assets.flatMap((asset) => (asset.type === 'asset' ? String(asset.source) : []));
  return { script: chunk.code, style: styles.join('\n') };
}
