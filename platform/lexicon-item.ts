import { browser } from '#imports';
import type { Lexicon } from '../core/matching/lexicon.ts';
import { packLexicon, unpackLexicon } from '../core/matching/pack-lexicon.ts';
import { readStored, type StoredForPages } from './page-storage.ts';

/** The compiled lexicon, packed, in base64: the fastest way into a page, and no worker to wake. A cache. */
export async function storeLexicon(lexicon: Lexicon): Promise<void> {
  const stored: Pick<StoredForPages, 'lexicon'> = { lexicon: new Uint8Array(packLexicon(lexicon)).toBase64() };
  await browser.storage.local.set(stored);
}

/** Null where there is none yet, or one that is damaged or of another version. */
export async function loadLexicon(): Promise<Lexicon | null> {
  const packed = await readStored('lexicon');
  return packed ? unpackLexicon(Uint8Array.fromBase64(packed).buffer) : null;
}
