import { useEffect, useState } from 'react';
import { useWatched } from '../../components/settings/use-watched.ts';
import type { PanelProps } from '../../components/panel/panel-state.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { watchHistory, type LookUpHistory } from '../../platform/look-up-history.ts';
import { watchPinned } from '../../platform/pinned-item.ts';
import { labelled, useLabels } from './use-labels.ts';

/** What was looked up and what is pinned, by name, as it changes in any window. */
export function useKeptEntries(
  initialHistory: LookUpHistory,
  initialPinned: readonly EntryId[],
): Pick<PanelProps, 'history' | 'pinned'> {
  const [{ session, all }] = useWatched(initialHistory, watchHistory);
  const [pinned, setPinned] = useState(initialPinned);
  useEffect(() => watchPinned(setPinned), []);
  const labels = useLabels([...new Set([...all, ...session, ...pinned])]);
  const before = all.filter((id) => !session.includes(id));
  return {
    history: { session: labelled(session, labels), before: labelled(before, labels) },
    pinned: labelled(pinned, labels),
  };
}
