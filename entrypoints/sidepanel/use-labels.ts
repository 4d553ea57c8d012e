import { useEffect, useEffectEvent, useState } from 'react';
import type { EntryLabel } from '../../core/entry/entry-card.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { sendMessage } from '../../platform/messages.ts';

export type Labels = ReadonlyMap<EntryId, EntryLabel>;

/** The names of entries, which only the background knows. Each is asked for once; null until the first have come. */
export function useLabels(ids: readonly EntryId[]): Labels | null {
  const [labels, setLabels] = useState<Labels | null>(null);
  const missing = ids.filter((id) => !labels?.has(id));
  const ask = useEffectEvent(() => {
    const keep = (found: readonly EntryLabel[]) =>
      setLabels((now) => new Map([...(now ?? []), ...found.map((label) => [label.id, label] as const)]));
    sendMessage('background:label', missing).then(keep, () => keep([]));
  });
  const wanted = missing.join(' ');
  useEffect(() => {
    if (wanted !== '') ask();
  }, [wanted]);
  return labels;
}

/** In the order of the ids; those that the glossary no longer has are left out. */
export const labelled = (ids: readonly EntryId[], labels: Labels | null): EntryLabel[] =>
  ids.flatMap((id) => labels?.get(id) ?? []);
