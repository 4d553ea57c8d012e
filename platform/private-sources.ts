import { isSiteOn } from '../core/settings/site-patterns.ts';
import { readStored } from './page-storage.ts';
import { addressOf, toAscii } from './site-address.ts';

/** Ids of the private sources whose terms are marked in this document. */
export async function loadPrivateSourcesHere(): Promise<string[]> {
  const sources = await readStored('privateSources');
  // A frame without an origin of its own may be anybody’s.
  if (!Array.isArray(sources) || self.origin === 'null') return [];
  const address = addressOf(location);
  return sources
    .filter(({ sites }) => isSiteOn({ mode: 'listed', on: [...sites] }, address, toAscii))
    .map(({ source }) => source);
}
