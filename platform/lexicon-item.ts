import { storage } from '#imports';
import type { Lexicon } from '../core/matching/lexicon.ts';
import { packLexicon, unpackLexicon } from '../core/matching/pack-lexicon.ts';

/** The compiled lexicon, packed, in base64: the fastest way into a page, and no worker to wake. A cache. */
const lexiconItem = storage.defineItem<string>('local:lexicon');

export async function storeLexicon(lexicon: Lexicon): Promise<void> {
  await lexiconItem.setValue(new Uint8Array(packLexicon(lexicon)).toBase64());
}

/** Null where there is none yet, or one that is damaged or of another version. */
export async function loadLexicon(): Promise<Lexicon | null> {
  const packed = await lexiconItem.getValue();
  return packed ? unpackLexicon(Uint8Array.fromBase64(packed).buffer) : null;
}

export const watchLexicon = (onChange: () => void): (() => void) => lexiconItem.watch(onChange);
