import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('../../../tests/bench/scan-bench.ts', import.meta.url));

/** The scanner of page/ as one script that defines `scanBench`, built as the extension is. */
export async function bundleScanBench(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: ENTRY, formats: ['iife'], name: 'scanBench', fileName: 'scan-bench' },
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
