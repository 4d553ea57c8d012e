import { useEffect, useState } from 'react';
import { createDraftReader, type DraftReader } from '../../core/briefing/read-draft.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { loadOwnLexicon, watchOwnLexicon } from '../../platform/own-lexicon.ts';

type OwnLexicon = { readonly readDraft: DraftReader; readonly privateEntries: ReadonlySet<EntryId> };

const NONE: ReadonlySet<EntryId> = new Set();

/** What drafts are read by, as the glossaries are now. */
export function useOwnLexicon() {
  const [loaded, setLoaded] = useState<OwnLexicon | 'failed' | null>(null);
  const load = () => void loadReader().then(setLoaded, () => setLoaded('failed'));
  useEffect(() => {
    load();
    return watchOwnLexicon(load);
  }, []);
  return {
    readDraft: loaded === 'failed' ? loaded : (loaded?.readDraft ?? null),
    privateEntries: typeof loaded === 'object' ? (loaded?.privateEntries ?? NONE) : NONE,
    retry: load,
  };
}

async function loadReader(): Promise<OwnLexicon> {
  const found = await loadOwnLexicon();
  if (!found) throw new Error('There is no lexicon.');
  return { readDraft: createDraftReader(found.lexicon), privateEntries: new Set(found.own) };
}
