import type { Entry } from '../core/entry/entry.ts';
import { compileLexicon } from '../core/matching/compile-lexicon.ts';
import { loadGlossary, type Glossary } from './glossary.ts';
import { loadLexicon, storeLexicon, storePrivateLexicon } from './lexicon-item.ts';
import { readStored } from './page-storage.ts';

/**
 * Compiles the lexicon of the present glossaries, without the domains that the reader has switched off, and hands it to the
 * pages. One after the other: what is stored last is of the domains that were stored last.
 */
export const prepareLexicon = (): Promise<void> => navigator.locks.request('lexicon', compile);

/** For a page that has found none: it may be on its way. */
export const provideLexicon = (privateSources: readonly string[]): Promise<void> =>
  navigator.locks.request('lexicon', async () => {
    if (await loadLexicon(privateSources)) return;
    const glossary = await loadGlossary();
    const known = privateSources.filter((asked) => glossary.privateSources.some(({ source }) => source === asked));
    if (known.length === 0) return compile();
    const { entries, own } = glossary.entriesFor(known);
    const marked = await withoutDomainsOff(entries, glossary);
    await storePrivateLexicon(privateSources, { lexicon: compileLexicon(marked), own });
  });

async function compile(): Promise<void> {
  const glossary = await loadGlossary();
  const { entries, own } = glossary.entriesFor([]);
  await storeLexicon({ lexicon: compileLexicon(await withoutDomainsOff(entries, glossary)), own }, glossary);
}

/** What the reader has written themselves is marked wherever it belongs. */
async function withoutDomainsOff(
  entries: readonly Entry[],
  { isPersonal }: Pick<Glossary, 'isPersonal'>,
): Promise<readonly Entry[]> {
  // What is stored may be damaged.
  const off = new Set([(await readStored('domainsOff')) ?? []].flat());
  return off.size === 0 ? entries : entries.filter(({ id, domain }) => !off.has(domain) || isPersonal(id));
}
