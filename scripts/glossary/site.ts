import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
// Types only: the pages themselves are loaded through Vite, which reads TSX and CSS.
import type { SiteFile, SiteSource } from '../../site/site-source.ts';
import { readPublished } from './build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What this command wrote the last time and may clear away. Whatever else is in the folder stays. */
const OWN = ['index.html', 'fr', 'en', 'assets'];

const SHARED: InlineConfig = { root: ROOT, configFile: false, publicDir: false, logLevel: 'error' };

/** `glossary site [DIR] --out DIR`: writes the glossary as static pages; returns how many. Throws `InvalidGlossary`. */
export async function buildSite(folder: string, out: string): Promise<number> {
  const { config, entries } = await readPublished(folder);
  for (const name of OWN) await rm(path.join(out, name), { recursive: true, force: true });
  // Before the server is made: it turns the whole process to development.
  await buildAssets(path.join(out, 'assets'));
  const files = await renderPages({ ...config, entries });
  for (const file of files) {
    const target = path.join(out, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return files.filter((file) => file.path.endsWith('.html')).length;
}

async function renderPages(source: SiteSource): Promise<readonly SiteFile[]> {
  const server = await createServer({
    ...SHARED,
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const site = (await server.ssrLoadModule('/site/render-site.tsx')) as RenderSite;
    return site.renderSite(source);
  } finally {
    await server.close();
  }
}

type RenderSite = { readonly renderSite: (source: SiteSource) => readonly SiteFile[] };

/** One classic script and one style sheet: a page that is opened from a disk may load no module. */
async function buildAssets(out: string): Promise<void> {
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
