import path from 'node:path';
import { build, type Rolldown } from 'vite';

const BENCHES = path.resolve(import.meta.dirname, '../../../tests/bench');

/** A file of tests/bench, with what it takes from page/, as one script that defines `name`, built as the extension is. */
export async function bundleBench(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      lib: { entry: path.join(BENCHES, file), formats: ['iife'], name, fileName: name },
      write: false,
      minify: true,
      target: 'chrome140',
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('The bench was not bundled.');
  return chunk.code;
}
