import { useEffect, useEffectEvent, useState } from 'react';
import type { MineData, OwnEntry } from '../../components/contribute/mine-data.ts';
import type { EntryContent } from '../../core/entry/draft.ts';
import { isSame } from '../../core/entry/same-value.ts';
import { askNow } from '../../platform/contributing/ask-now.ts';
import { drafts } from '../../platform/contributing/drafts-item.ts';
import { personalEntries } from '../../platform/contributing/personal-item.ts';
import { proposals } from '../../platform/contributing/proposals-item.ts';
import { sendMessage } from '../../platform/messages.ts';

/** All that somebody has written, as it is now; null while it is on its way. */
export function useMine(hasRelay: boolean): MineData | null {
  const [data, setData] = useState<MineData | null>(null);
  const load = useEffectEvent(async () => {
    const [written, proposed, own] = await Promise.all([
      drafts.loadAll(),
      proposals.loadAll(),
      personalEntries.loadAll(),
    ]);
    setData({ drafts: written, proposals: proposed, entries: await Promise.all(own.map(withState)), hasRelay });
  });
  useEffect(() => {
    const reload = () => void load();
    reload();
    // Who opens the list wants to know how things stand.
    askNow().catch(() => {});
    const stops = [drafts, proposals, personalEntries].map((list) => list.watch(reload));
    return () => stops.forEach((stop) => stop());
  }, []);
  return data;
}

async function withState(own: Omit<OwnEntry, 'isBehind'>): Promise<OwnEntry> {
  const { value } = own;
  if (!value?.base) return { ...own, isBehind: false };
  const now = await sendMessage('background:entryToImprove', value.id).catch(() => null);
  return { ...own, isBehind: Boolean(now?.base && !isSame(said(now.base), said(value.base))) };
}

/** Relations come and go with other entries. */
const said = (content: EntryContent) => ({ ...content, relations: undefined, updated: undefined });
