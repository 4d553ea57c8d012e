import path from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

const SHARED: InlineConfig = { root: ROOT, configFile: false, publicDir: false, logLevel: 'error' };

/** What a module of `site/`, which only Vite can read, does in Node; `act` gets what it exports, whose type it knows. */
export async function withSiteModule<T>(file: string, act: (module: never) => T): Promise<T> {
  const server = await createServer({
    ...SHARED,
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return act((await server.ssrLoadModule(`/site/${file}`)) as never);
  } finally {
    await server.close();
  }
}

/** One classic script and one style sheet: a page that is opened from a disk may load no module. */
export async function buildAssets(out: string): Promise<void> {
  await build({
    ...SHARED,
    build: {
      outDir: out,
      emptyOutDir: true,
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(ROOT, 'site/start-search.tsx'),
        output: { format: 'iife', entryFileNames: 'site.js', assetFileNames: 'site[extname]' },
      },
    },
  });
}
