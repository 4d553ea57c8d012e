import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
// Types only: the pages themselves are loaded through Vite, which reads TSX and CSS.
import type { SiteFile, SiteSource } from '../../site/site-source.ts';
import { readPublished } from './build.ts';
import { buildAssets, withSiteModule } from './site-server.ts';

/** What this command wrote the last time and may clear away. Whatever else is in the folder stays. */
const OWN = ['index.html', 'fr', 'en', 'assets'];

/** `glossary site [DIR] --out DIR`: writes the glossary as static pages; returns how many. Throws `InvalidGlossary`. */
export async function buildSite(folder: string, out: string): Promise<number> {
  const { config, entries } = await readPublished(folder);
  for (const name of OWN) await rm(path.join(out, name), { recursive: true, force: true });
  // Before the server is made: it turns the whole process to development.
  await buildAssets(path.join(out, 'assets'));
  const files = await withSiteModule('render-site.tsx', ({ renderSite }: RenderSite) =>
    renderSite({ ...config, entries }),
  );
  for (const file of files) {
    const target = path.join(out, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return files.filter((file) => file.path.endsWith('.html')).length;
}

type RenderSite = { readonly renderSite: (source: SiteSource) => readonly SiteFile[] };
