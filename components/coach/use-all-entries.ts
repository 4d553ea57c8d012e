import { useEffect, useEffectEvent, useState } from 'react';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { CoachViewProps } from './coach-data.ts';

/** The page’s data with the entries of these words too, as soon as they are there; what others have begun is not among one’s own. */
export function useAllEntries(
  { data, onLoadEntries }: CoachViewProps,
  words: readonly EntryId[],
): CoachViewProps['data'] {
  const [loaded, setLoaded] = useState<readonly Entry[]>([]);
  const missing = words.filter((id) => !data.entries.has(id)).join(' ');
  const load = useEffectEvent((ids: readonly EntryId[]) => {
    onLoadEntries(ids).then(setLoaded, () => setLoaded([]));
  });
  useEffect(() => {
    if (missing !== '') load(missing.split(' ') as EntryId[]);
  }, [missing]);
  if (loaded.length === 0) return data;
  return { ...data, entries: new Map([...data.entries, ...loaded.map((entry) => [entry.id, entry] as const)]) };
}
