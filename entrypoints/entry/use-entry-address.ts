import { useEffect, useEffectEvent, useState } from 'react';
import { useEntryTrail } from '../../components/card/use-entry-trail.ts';
import type { CardState, CardStep } from '../../components/card/entry-card.ts';
import { EntryId } from '../../core/entry/ids.ts';
import { sendMessage } from '../../platform/messages.ts';

type AddressedEntry = {
  readonly asked: string;
  readonly open: { readonly card: CardState; readonly history: readonly CardStep[] } | null;
  readonly follow: (id: EntryId) => void;
  readonly retry: () => void;
};

/** What we keep in the history of the tab: how many entries have been followed up to here. */
type Step = { readonly depth: number } | null;

const UNKNOWN = { card: { status: 'missing' }, history: [] } as const;

/** No message is sent for what cannot be the id of an entry. */
const lookUp = (id: EntryId) => sendMessage('background:lookUp', id);

/** Goes from entry to entry by the address, so that the browser’s own ways back and forward, and a reload, work. */
export function useEntryAddress(): AddressedEntry {
  const trail = useEntryTrail(lookUp);
  const [{ asked, depth }, setPlace] = useState(readPlace);
  const id = EntryId.safeParse(asked);
  const start = useEffectEvent(() => id.success && trail.start(id.data));
  useEffect(() => void start(), []);
  const onMoved = useEffectEvent(() => {
    const next = readPlace();
    const entry = EntryId.safeParse(next.asked);
    const isBack = next.depth < depth && trail.open?.history.at(-1)?.id === next.asked;
    setPlace(next);
    if (isBack) trail.back();
    else if (entry.success && next.depth > depth) trail.follow(entry.data);
    else if (entry.success) trail.start(entry.data);
  });
  useEffect(() => {
    const listen = () => onMoved();
    addEventListener('popstate', listen);
    return () => removeEventListener('popstate', listen);
  }, []);
  return {
    asked,
    open: id.success ? trail.open : UNKNOWN,
    follow: (next) => {
      history.pushState({ depth: depth + 1 } satisfies Step, '', `?id=${next}`);
      setPlace(readPlace());
      trail.follow(next);
    },
    retry: trail.retry,
  };
}

function readPlace(): { readonly asked: string; readonly depth: number } {
  const asked = new URLSearchParams(location.search).get('id')?.trim() ?? '';
  return { asked, depth: (history.state as Step)?.depth ?? 0 };
}
