import type { Entry } from '../../../core/entry/entry.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { packLexicon } from '../../../core/matching/pack-lexicon.ts';
import type { PageServer } from '../../setup/serve-pages.ts';
import { readBuiltInEntries } from '../source-text.ts';

/** The built-in lexicon, packed, on the server; its address. */
export const addBuiltInLexicon = async (server: PageServer): Promise<string> =>
  addLexicon(server, await readBuiltInEntries());

export function addLexicon(server: PageServer, entries: readonly Entry[]): string {
  const packed = new Uint8Array(packLexicon(compileLexicon(entries)));
  return server.add('/bench/lexicon.bin', { body: packed, type: 'application/octet-stream' });
}
