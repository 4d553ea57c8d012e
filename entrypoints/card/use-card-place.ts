import { useEffect, useEffectEvent, useState } from 'react';
import type { EntryTrail } from '../../components/card/use-entry-trail.ts';
import type { HoverCardMode } from '../../components/card/hover-card-props.ts';
import type { Heard } from '../../core/team-glossary/contribution-start.ts';
import type { ToCard } from '../../page/card/card-channel.ts';
import { readTabZoom } from '../../platform/tab-zoom.ts';
import type { CardPort } from './receive-port.ts';

type CardPlace = {
  readonly mode: HoverCardMode;
  /** CSS pixels. */
  readonly maxHeight: number;
  readonly visits: number;
  readonly zoom: number;
  /** Where the term stands that the card is shown for. */
  readonly heard: Heard | undefined;
};

/** Does what the page asks for, and keeps what it said about the card's place. */
export function useCardPlace(port: CardPort, trail: EntryTrail): CardPlace {
  const [place, setPlace] = useState<CardPlace>({ mode: 'hover', maxHeight: 0, visits: 0, zoom: 1, heard: undefined });
  const change = (changed: Partial<CardPlace>) => setPlace((now) => ({ ...now, ...changed }));
  const onMessage = useEffectEvent((message: ToCard) => {
    switch (message.kind) {
      case 'show':
        change({
          mode: message.isSheet ? 'sheet' : 'hover',
          maxHeight: message.maxHeight,
          visits: 0,
          heard: message.heard,
        });
        // Known before the card can be pinned and held.
        void readTabZoom().then((zoom) => change({ zoom }));
        return trail.start(message.entry);
      case 'pinned':
        return change({ mode: message.isPinned ? 'pinned' : 'hover' });
      case 'focus':
        return setPlace((now) => ({ ...now, visits: now.visits + 1 }));
      case 'hide':
        return trail.close();
    }
  });
  useEffect(() => {
    port.receive((message) => onMessage(message));
    port.send({ kind: 'ready' });
  }, [port]);
  useEffect(() => tellOfPointer(port), [port]);
  return place;
}

/** Whether the mouse is on the card. A finger comes and goes with each tap. Returns how to stop. */
function tellOfPointer(port: CardPort): () => void {
  const ending = new AbortController();
  for (const [type, kind] of [
    ['pointerenter', 'enter'],
    ['pointerleave', 'leave'],
  ] as const)
    document.documentElement.addEventListener(
      type,
      ({ pointerType, isTrusted }) => isTrusted && pointerType === 'mouse' && port.send({ kind }),
      { signal: ending.signal },
    );
  return () => ending.abort();
}
