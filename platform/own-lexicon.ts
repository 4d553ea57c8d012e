import type { EntryId } from '../core/entry/ids.ts';
import { loadLexicon, type PageLexicon } from './lexicon-item.ts';
import { sendMessage } from './messages.ts';
import { readStored, watchStored } from './page-storage.ts';

/** Entries of private glossaries, which their owners want few people to know of. */
export async function loadPrivateEntries(): Promise<ReadonlySet<EntryId>> {
  if ((await privateSources()).length === 0) return new Set();
  return new Set((await loadOwnLexicon())?.own);
}

/** For a page of our own, which no site can look into: with the terms of all private sources. Null where there is none. */
export async function loadOwnLexicon(): Promise<PageLexicon | null> {
  const sources = await privateSources();
  const found = await loadLexicon(sources);
  if (found) return found;
  await sendMessage('background:prepareLexicon', sources);
  return loadLexicon(sources);
}

async function privateSources(): Promise<string[]> {
  const stored = await readStored('privateSources');
  // What is stored may be damaged.
  return Array.isArray(stored) ? stored.map(({ source }) => source) : [];
}

/** Tells when there is another one. Returns how to stop. */
export const watchOwnLexicon = (onChange: () => void): (() => void) => watchStored({ lexicon: onChange });
