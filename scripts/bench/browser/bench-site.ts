import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ensureRealPages, REAL_PAGES, type RealPages } from '../../setup/real-pages.ts';
import { servePages, type PageServer } from '../../setup/serve-pages.ts';
import { generateSourceText, readBuiltInEntries } from '../source-text.ts';
import { tell } from '../tell.ts';
import { DENSE_TERMS, joinPages, pageOfBlocks, withTerms } from './made-pages.ts';

/** 50 kB, 400 to 750 kB, 5 to 10 MB; and the huge page again with 10,000 terms of the built-in glossary in it. */
export type PageName = 'small' | 'large' | 'huge' | 'dense';

export type BenchSite = {
  readonly server: PageServer;
  /** Addresses on the server. */
  readonly pages: Readonly<Record<PageName, string>>;
};

/** Headers of a page that is isolated: its clock ticks every 5 µs instead of every 100. */
export const ISOLATION = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Characters of a generated page. */
const LENGTHS = { small: 50_000, large: 500_000, huge: 5_000_000 } as const;

type Made = {
  readonly folders: Readonly<Record<string, string>>;
  /** Pages on disk, by path on the server. */
  readonly paths: Readonly<Partial<Record<PageName, string>>>;
  /** Pages made here. */
  readonly bodies: Readonly<Partial<Record<PageName, string>>>;
};

let made: Promise<Made> | null = null;

/** Pages of Debian's documentation on a server of their own, until the work is done; where there are none, pages of
 *  the glossary's sentences. */
export async function withBenchSite<T>(
  headers: Readonly<Record<string, string>>,
  work: (site: BenchSite) => Promise<T>,
): Promise<T> {
  made ??= makePages();
  const { folders, paths, bodies } = await made;
  const server = await servePages({}, { folders, headers });
  try {
    const added = Object.entries(bodies).map(([name, body]) => [name, server.add(`/made/${name}.html`, body)]);
    const onDisk = Object.entries(paths).map(([name, place]) => [name, server.origin + place]);
    return await work({ server, pages: Object.fromEntries([...onDisk, ...added]) as BenchSite['pages'] });
  } finally {
    await server.close();
  }
}

async function makePages(): Promise<Made> {
  const real = await ensureRealPages();
  return real ? makeRealPages(real) : generatePages();
}

async function makeRealPages(real: RealPages): Promise<Made> {
  const huge = await joinPages([
    { folder: real.reference, pattern: '*.fr.html', language: 'fr' },
    { folder: path.join(real.handbook, 'fr-FR'), pattern: '*.html', language: 'fr' },
    { folder: path.join(real.handbook, 'en-US'), pattern: '*.html', language: 'en' },
  ]);
  const dense = withTerms(huge, DENSE_TERMS, await readBuiltInEntries());
  return {
    folders: Object.fromEntries(Object.entries(real).map(([source, folder]) => [`/${source}/`, folder])),
    paths: { small: await findLargest(real, 'small'), large: await findLargest(real, 'large') },
    bodies: { huge, dense },
  };
}

async function findLargest(real: RealPages, wanted: 'small' | 'large'): Promise<string> {
  let largest = { size: 0, place: '' };
  for (const { kind, source, file } of REAL_PAGES) {
    if (kind !== wanted) continue;
    const { size } = await stat(path.join(real[source], file));
    if (size > largest.size) largest = { size, place: `/${source}/${file}` };
  }
  return largest.place;
}

async function generatePages(): Promise<Made> {
  tell({
    fr: 'Pages faites des phrases du glossaire, faute de pages réelles.',
    en: 'Pages made of the glossary’s sentences, for want of real ones.',
  });
  const entries = await readBuiltInEntries();
  const generate = (length: number) => {
    const { fr, en } = generateSourceText(entries, length / 2);
    return pageOfBlocks([...fr, ...en]);
  };
  return {
    folders: {},
    paths: {},
    bodies: {
      small: generate(LENGTHS.small),
      large: generate(LENGTHS.large),
      huge: generate(LENGTHS.huge),
      dense: withTerms(pageOfBlocks([]), DENSE_TERMS, entries),
    },
  };
}
