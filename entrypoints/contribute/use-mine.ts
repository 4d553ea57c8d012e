import { useEffect, useEffectEvent, useState } from 'react';
import type { MineData, OwnEntry, OwnProposal, Stored } from '../../components/contribute/mine-data.ts';
import type { EntryContent } from '../../core/entry/draft.ts';
import { isSame } from '../../core/entry/same-value.ts';
import type { ProposalRecord } from '../../core/team-glossary/proposal-state.ts';
import { conflictFields } from '../../core/team-glossary/resolve-conflicts.ts';
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
    const [contested, entries] = await Promise.all([
      Promise.all(proposed.map(withContest)),
      Promise.all(own.map(withState)),
    ]);
    setData({ drafts: written, proposals: contested, entries, hasRelay });
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

/** The relay tells what was contested when it took a proposal in; what has been published since is seen here. */
async function withContest(stored: Stored<ProposalRecord>): Promise<OwnProposal> {
  const { value } = stored;
  if (value?.state.at !== 'sent' || value.state.relay.state !== 'open' || !value.proposal.base)
    return { ...stored, contested: null };
  const { base, entry: proposed, entryId } = value.proposal;
  const now = await sendMessage('background:entryToImprove', entryId).catch(() => null);
  if (now?.base && conflictFields({ base: base.entry, current: now.base, proposed }).length > 0)
    return { ...stored, contested: 'seen' };
  return { ...stored, contested: value.state.relay.conflicts.length > 0 ? 'unseen' : null };
}

/** Relations come and go with other entries. */
const said = (content: EntryContent) => ({ ...content, relations: undefined, updated: undefined });
