import { useEffect, useRef, useState } from 'react';
import type { PanelPage, PanelProps } from '../../components/panel/panel-state.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { followActiveTab, type FollowedTab } from '../../platform/follow-active-tab.ts';
import type { FollowedPage } from '../../platform/tab-line.ts';
import { useLabels, type Labels } from './use-labels.ts';

type Followed = Pick<PanelProps, 'page' | 'shown'> & {
  /** Entries of the page: what they are called comes first in a search. */
  readonly favoured: EntryId[];
  readonly showTerm: (id: EntryId) => void;
  readonly reload: () => void;
  readonly brief: () => void;
};

/** The page of the active tab as it is read. */
export function useFollowedTab(windowId: number | null): Followed {
  const [page, setPage] = useState<FollowedPage>({ status: 'loading' });
  const [shown, setShown] = useState<PanelProps['shown']>(null);
  const followed = useRef<FollowedTab>(null);
  useEffect(() => {
    if (windowId === null) return;
    const onShown = (_entry: EntryId, isShown: boolean) =>
      setShown((before) => ({ isShown, times: (before?.times ?? 0) + 1 }));
    followed.current = followActiveTab(windowId, { onPage: setPage, onShown });
    return () => followed.current?.stop();
  }, [windowId]);
  const favoured = page.status === 'ready' ? page.terms.map(({ entry }) => entry) : [];
  const labels = useLabels(favoured);
  return {
    page: nameTerms(page, labels),
    shown,
    favoured,
    showTerm: (id) => followed.current?.showTerm(id),
    reload: () => followed.current?.reload(),
    brief: () => followed.current?.brief(),
  };
}

function nameTerms(page: FollowedPage, labels: Labels | null): PanelPage {
  if (page.status !== 'ready') return page;
  if (!labels && page.terms.length > 0) return { status: 'loading' };
  const terms = page.terms.flatMap(({ entry, count }) => {
    const label = labels?.get(entry);
    return label ? [{ ...label, count, isInView: page.inView.has(entry) }] : [];
  });
  return { status: 'ready', host: page.host, terms };
}
