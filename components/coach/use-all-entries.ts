import { useEffect, useEffectEvent, useState } from 'react';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { CoachViewProps } from './coach-data.ts';

/**
 * The page’s data with the entries of these words too, as soon as they are there; what others have begun is not among one’s
 * own. `isWhole`: nothing more is on its way, what is missing has gone from the glossary.
 */
export function useAllEntries(
  { data, onLoadEntries }: CoachViewProps,
  words: readonly EntryId[],
): { readonly data: CoachViewProps['data']; readonly isWhole: boolean } {
  const [loaded, setLoaded] = useState<{ readonly of: string; readonly entries: readonly Entry[] }>({
    of: '',
    entries: [],
  });
  const missing = words.filter((id) => !data.entries.has(id)).join(' ');
  const load = useEffectEvent((ids: readonly EntryId[]) => {
    // What could not be loaded is shown by its id.
    onLoadEntries(ids).then(
      (entries) => setLoaded({ of: ids.join(' '), entries }),
      () => {},
    );
  });
  useEffect(() => {
    if (missing !== '') load(missing.split(' ') as EntryId[]);
  }, [missing]);
  const entries = new Map([...data.entries, ...loaded.entries.map((entry) => [entry.id, entry] as const)]);
  return { data: { ...data, entries }, isWhole: missing === '' || missing === loaded.of };
}
