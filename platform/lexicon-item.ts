import { browser } from '#imports';
import type { EntryId } from '../core/entry/ids.ts';
import type { Lexicon } from '../core/matching/lexicon.ts';
import { packLexicon, unpackLexicon } from '../core/matching/pack-lexicon.ts';
import type { Glossary } from './glossary.ts';
import { readStored, type StoredForPages } from './page-storage.ts';

/** `own`: entries that the page must not learn of. */
export type PageLexicon = { readonly lexicon: Lexicon; readonly own: readonly EntryId[] };

/**
 * The compiled lexicon, packed, in base64: the fastest way into a page, and no worker to wake. A cache. Those with terms of
 * private sources are made again when a page of theirs asks.
 */
export async function storeLexicon(
  { lexicon, own }: PageLexicon,
  { privateSources, publications }: Pick<Glossary, 'privateSources' | 'publications'>,
): Promise<void> {
  const stored: Pick<StoredForPages, 'lexicon' | 'ownEntries' | 'lexiconOf' | 'privateSources' | 'privateLexicons'> = {
    lexicon: pack(lexicon),
    ownEntries: own,
    lexiconOf: publications,
    privateSources,
    privateLexicons: {},
  };
  await browser.storage.local.set(stored);
}

/** The lexicon for the sites of some private sources. */
export async function storePrivateLexicon(sources: readonly string[], { lexicon, own }: PageLexicon): Promise<void> {
  const others = await readStored('privateLexicons');
  const stored: Pick<StoredForPages, 'privateLexicons'> = {
    privateLexicons: { ...others, [keyOf(sources)]: { lexicon: pack(lexicon), own } },
  };
  await browser.storage.local.set(stored);
}

/** Null where there is none yet, or one that is damaged or of another version. */
export async function loadLexicon(privateSources: readonly string[]): Promise<PageLexicon | null> {
  if (privateSources.length === 0) {
    const [packed, own] = await Promise.all([readStored('lexicon'), readStored('ownEntries')]);
    const lexicon = unpack(packed);
    return lexicon && { lexicon, own: own ?? [] };
  }
  const stored = (await readStored('privateLexicons'))?.[keyOf(privateSources)];
  const lexicon = unpack(stored?.lexicon);
  return stored && lexicon ? { lexicon, own: stored.own } : null;
}

const keyOf = (sources: readonly string[]): string => sources.toSorted().join('+');

const pack = (lexicon: Lexicon): string => new Uint8Array(packLexicon(lexicon)).toBase64();

const unpack = (packed: string | undefined): Lexicon | null =>
  packed ? unpackLexicon(Uint8Array.fromBase64(packed).buffer) : null;
