import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import type { EntryId } from '../../core/entry/ids.ts';
import { mergeLayers, type Layer } from '../../core/team-glossary/layers.ts';
import { mergeDomains } from '../../core/team-glossary/merged-domains.ts';
// Types only: the cards themselves are loaded through Vite, which reads TSX and CSS.
import type { SiteFile, SiteSource } from '../../site/site-source.ts';
import { findChromium } from '../setup/find-chromium.ts';
import { QUIET_BROWSER } from '../setup/launch-with-extension.ts';
import { readPublished } from './build.ts';
import { changedEntries } from './changed-entries.ts';
import { BUILT_IN_GLOSSARY } from './glossary-folder.ts';
import { buildAssets, withSiteModule } from './site-server.ts';
import { summariseCards } from './summarise-cards.ts';

export type CardsOptions = { readonly out: string; readonly since?: string | undefined };

type RenderCards = {
  readonly renderCards: (source: SiteSource, ids: readonly EntryId[], css: string) => readonly SiteFile[];
};

/**
 * `glossary cards [--since REF] --out DIR DIR`: the card of each entry, or of each that has changed since a commit, as a
 * document and as a picture, and `cards.md` that names them. What was in the folder goes. Returns how many cards there
 * are. Throws `InvalidGlossary` or a `Refusal`.
 */
export async function writeCards(folder: string, { out, since }: CardsOptions): Promise<number> {
  const { source, own } = await readMerged(folder);
  const asked = since === undefined ? own : await changedEntries(folder, since);
  const files = await render(source, asked);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const file of files) await writeFile(path.join(out, file.path), file.content);
  await takePictures(out, files);
  await writeFile(path.join(out, 'cards.md'), summariseCards(source, asked));
  return files.length;
}

/** A team’s glossary over the built-in one, as its readers have it. `own`: what it has entries or changes of. */
async function readMerged(folder: string): Promise<{ source: SiteSource; own: readonly EntryId[] }> {
  const team = await readPublished(folder);
  const { config, entries } = team;
  if (folder === BUILT_IN_GLOSSARY) return { source: { ...config, entries }, own: entries.map(({ id }) => id) };
  const builtIn = await readPublished(BUILT_IN_GLOSSARY);
  const layers: Layer[] = [
    { ...builtIn, source: { id: 'built-in', kind: 'built-in', name: builtIn.config.name } },
    { ...team, source: { id: 'team', kind: 'team', name: config.name } },
  ];
  const domains = mergeDomains([builtIn.config.domains, config.domains]);
  const own = [...entries, ...team.overrides].map(({ id }) => id);
  return { source: { ...config, domains, entries: mergeLayers(layers).entries }, own };
}

async function render(source: SiteSource, ids: readonly EntryId[]): Promise<readonly SiteFile[]> {
  if (ids.length === 0) return [];
  const folder = await mkdtemp(path.join(tmpdir(), 'passerelle-cards-'));
  try {
    await buildAssets(folder);
    const css = await readFile(path.join(folder, 'site.css'), 'utf8');
    return await withSiteModule('render-cards.tsx', ({ renderCards }: RenderCards) => renderCards(source, ids, css));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function takePictures(out: string, files: readonly SiteFile[]): Promise<void> {
  if (files.length === 0) return;
  const executablePath = process.env['CHROME_PATH'] ?? (await findChromium());
  const browser = await chromium.launch({ executablePath, args: [...QUIET_BROWSER] });
  try {
    // Twice as fine, so that a reviewer can read it on any screen.
    const page = await browser.newPage({ viewport: { width: 840, height: 600 }, deviceScaleFactor: 2 });
    for (const file of files) {
      await page.goto(pathToFileURL(path.join(out, file.path)).href);
      await page.locator('main').screenshot({ path: path.join(out, file.path.replace(/\.html$/u, '.png')) });
    }
  } finally {
    await browser.close();
  }
}
