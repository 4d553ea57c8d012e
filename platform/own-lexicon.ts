import { loadLexicon, type PageLexicon } from './lexicon-item.ts';
import { sendMessage } from './messages.ts';
import { readStored, watchStored } from './page-storage.ts';

/** For a page of our own, which no site can look into: with the terms of all private sources. Null where there is none. */
export async function loadOwnLexicon(): Promise<PageLexicon | null> {
  const stored = await readStored('privateSources');
  // What is stored may be damaged.
  const sources = Array.isArray(stored) ? stored.map(({ source }) => source) : [];
  const found = await loadLexicon(sources);
  if (found) return found;
  await sendMessage('background:prepareLexicon', sources);
  return loadLexicon(sources);
}

/** Tells when there is another one. Returns how to stop. */
export const watchOwnLexicon = (onChange: () => void): (() => void) => watchStored({ lexicon: onChange });
