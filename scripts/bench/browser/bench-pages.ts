import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ensureRealPages, REAL_PAGES } from '../../setup/real-pages.ts';
import type { PageServer } from '../../setup/serve-pages.ts';
import { generateSourceText, readBuiltInEntries } from '../source-text.ts';
import { tell } from '../tell.ts';

export type BenchPage = { readonly name: string; readonly address: string };

type Served = { readonly pages: readonly BenchPage[]; readonly folders: Readonly<Record<string, string>> };

const KINDS = ['small', 'large', 'huge'] as const;
/** Characters of a generated page. */
const LENGTHS = { small: 50_000, large: 750_000, huge: 2_500_000 } as const;

/** The largest real page of each kind, as paths on a server with these folders; null where there are none. */
export async function findBenchPages(): Promise<Served | null> {
  const real = await ensureRealPages();
  if (!real) return null;
  const pages: BenchPage[] = [];
  for (const kind of KINDS) {
    let largest = { size: 0, address: '' };
    for (const { kind: itsKind, source, file } of REAL_PAGES) {
      if (itsKind !== kind) continue;
      const { size } = await stat(path.join(real[source], file));
      if (size > largest.size) largest = { size, address: `/${source}/${file}` };
    }
    pages.push({ name: kind, address: largest.address });
  }
  const folders = Object.fromEntries(Object.entries(real).map(([source, folder]) => [`/${source}/`, folder]));
  return { pages, folders };
}

/** Pages made of the glossary's sentences, put on the server, for machines without the real ones. */
export async function addGeneratedPages(server: PageServer): Promise<BenchPage[]> {
  tell({
    fr: 'Pages faites des phrases du glossaire, faute de pages réelles.',
    en: 'Pages made of the glossary’s sentences, for want of real ones.',
  });
  const entries = await readBuiltInEntries();
  return KINDS.map((name) => {
    const { fr, en } = generateSourceText(entries, LENGTHS[name] / 2);
    const body = [...fr, ...en]
      .map(({ text }) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('\n');
    server.add(`/generated/${name}.html`, `<!doctype html><title>${name}</title>${body}`);
    return { name, address: `/generated/${name}.html` };
  });
}
