import { useEffect, useState } from 'react';
import type { CoachData } from '../../components/coach/coach-data.ts';
import type { Reader } from '../../core/entry/reader.ts';
import { COACH_MODEL } from '../../platform/coach-store.ts';
import { sendMessage } from '../../platform/messages.ts';

type Loaded = Omit<CoachData, 'reader'>;

/** All that the page shows, as it is at each visit. In a private window nothing is even asked for. */
export function useCoachData(
  reader: Reader,
  { visit, isPrivate }: { readonly visit: number; readonly isPrivate: boolean },
) {
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null);
  const load = (): Promise<void> => loadCoachData().then(setLoaded, () => setLoaded('failed'));
  useEffect(() => {
    if (!isPrivate) void load();
  }, [visit, isPrivate]);
  if (isPrivate) return { data: 'private', load } as const;
  return { data: loaded === null || loaded === 'failed' ? loaded : { ...loaded, reader }, load } as const;
}

async function loadCoachData(): Promise<Loaded> {
  const [report, paths, domains] = await Promise.all([
    sendMessage('coach:progress', undefined),
    sendMessage('coach:paths', undefined),
    sendMessage('background:domains', undefined),
  ]);
  const { records } = report.progress;
  const wanted = [
    ...records.map(({ entry }) => entry),
    ...paths.flatMap((path) => [...path.entries, ...path.prerequisites]),
  ];
  const entries = await sendMessage('background:entries', [...new Set(wanted)]);
  return {
    report,
    paths,
    domains,
    records: new Map(records.map((record) => [record.entry, record])),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    model: COACH_MODEL,
  };
}
