import { useEffect, useRef, useState } from 'react';
import type { BriefingState } from '../../components/briefing/briefing-state.ts';
import { briefReader, type Knowledge } from '../../core/briefing/briefing.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import { createSilence } from '../../core/entry/marking.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { briefTab, type BriefedTab } from '../../platform/brief-tab.ts';
import { sendMessage } from '../../platform/messages.ts';
import { loadPrivateEntries } from '../../platform/own-lexicon.ts';
import type { FollowedPage, PageText } from '../../platform/tab-line.ts';

type Snapshot = {
  readonly text: PageText;
  readonly host: string;
  /** When it was taken, in milliseconds since 1970. */
  readonly madeAt: number;
};
type Looked = {
  /** The address of the text. */
  readonly of: string;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly privateEntries: ReadonlySet<EntryId>;
  readonly states: ReadonlyMap<string, Knowledge>;
};

const NONE: ReadonlySet<EntryId> = new Set();

/** What a tab says, kept as it was when it was read: a sheet does not change under the one who reads it. */
export function useBriefedTab(tabId: number | null, settings: Settings) {
  const [page, setPage] = useState<FollowedPage>(tabId === null ? { status: 'closed' } : { status: 'loading' });
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const followed = useRef<BriefedTab>(null);
  useEffect(() => {
    if (tabId === null) return;
    const briefed = briefTab(tabId, (next) => {
      setPage(next);
      const taken = snapshotOf(next);
      if (taken) setSnapshot((kept) => (kept && kept.text.address !== taken.text.address ? kept : taken));
    });
    followed.current = briefed;
    return briefed.stop;
  }, [tabId]);
  const { looked, lookAgain } = useLookedUp(snapshot);
  return {
    state: stateOf(page, snapshot, looked, settings),
    madeAt: snapshot?.madeAt ?? 0,
    privateEntries: typeof looked === 'object' && looked ? looked.privateEntries : NONE,
    showTerm: (entry: EntryId) => followed.current?.showTerm(entry),
    retry: lookAgain,
    briefNew: () => setSnapshot(snapshotOf(page)),
  };
}

function snapshotOf(page: FollowedPage): Snapshot | null {
  if (page.status !== 'ready' || !page.text) return null;
  return { text: page.text, host: page.host, madeAt: Date.now() };
}

/** The entries of a text and where the reader stands with them; null until the background has answered. */
function useLookedUp(snapshot: Snapshot | null) {
  const [looked, setLooked] = useState<Looked | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!snapshot) return;
    let isCurrent = true;
    lookUp(snapshot.text).then(
      (found) => isCurrent && setLooked(found),
      () => isCurrent && setLooked('failed'),
    );
    return () => void (isCurrent = false);
  }, [snapshot, tries]);
  return { looked, lookAgain: () => (setLooked(null), setTries((before) => before + 1)) };
}

async function lookUp({ uses, address }: PageText): Promise<Looked> {
  const ids = [...new Set(uses.map(({ entry }) => entry))];
  const [entries, states, privateEntries] = await Promise.all([
    sendMessage('background:entries', ids),
    sendMessage('coach:states', ids),
    loadPrivateEntries(),
  ]);
  return {
    of: address,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    privateEntries,
    states: new Map(states),
  };
}

function stateOf(
  page: FollowedPage,
  snapshot: Snapshot | null,
  looked: Looked | 'failed' | null,
  { reader, marking }: Settings,
): BriefingState {
  if (!snapshot) return { status: page.status === 'ready' ? 'loading' : page.status };
  if (looked === 'failed') return { status: 'failed' };
  const { text, host } = snapshot;
  if (looked?.of !== text.address) return { status: 'loading' };
  const uses = text.uses.filter(({ entry }) => looked.entries.has(entry));
  const briefing = briefReader(
    { ...text, uses, entries: looked.entries },
    {
      reader,
      knowledgeOf: (id) => looked.states.get(id) ?? 'unknown',
      isSilent: createSilence(marking, reader.role),
    },
  );
  return {
    status: 'ready',
    text: { briefing, title: text.title || host || text.address, origin: host },
    page: placeOf(page, text),
  };
}

function placeOf(page: FollowedPage, { address }: PageText) {
  if (page.status !== 'ready' || !page.text) return 'gone';
  return page.text.address === address ? 'here' : { nextTitle: page.text.title || page.host };
}
