import type { Place } from './place-card.ts';

/**
 * The life of a card. `hidden`: it is not in the page. `ghost`: in the page and loaded, but unseen. `hover`: seen, by
 * its term or, once it was pinned elsewhere and let go, where it was left; goes by itself. `touch`: seen, until the next
 * tap. `pinned`: seen in its place until it is closed.
 */
export type CardMode<Card> =
  | { readonly mode: 'hidden' }
  | { readonly mode: 'ghost' }
  | { readonly mode: 'hover'; readonly card: Card; readonly place: Place | null }
  | { readonly mode: 'touch'; readonly card: Card }
  | { readonly mode: 'pinned'; readonly card: Card; readonly place: Place };

export type CardEvent<Card> =
  | { readonly type: 'prepare' | 'unpin' | 'close' | 'remove' }
  | { readonly type: 'show'; readonly card: Card; readonly by: 'hover' | 'touch' }
  /** `move` means something to a pinned card only. */
  | { readonly type: 'pin' | 'move'; readonly place: Place };

/** What a card becomes. An event that means nothing to it leaves it as it is. */
export function nextMode<Card>(now: CardMode<Card>, event: CardEvent<Card>): CardMode<Card> {
  switch (event.type) {
    case 'remove':
      return { mode: 'hidden' };
    case 'prepare':
      return now.mode === 'hidden' ? { mode: 'ghost' } : now;
    case 'close':
      return now.mode === 'hidden' ? now : { mode: 'ghost' };
    case 'show':
      if (now.mode === 'pinned') return now;
      return event.by === 'touch'
        ? { mode: 'touch', card: event.card }
        : { mode: 'hover', card: event.card, place: null };
    case 'pin':
      return now.mode === 'hover' || now.mode === 'touch'
        ? { mode: 'pinned', card: now.card, place: event.place }
        : now;
    case 'unpin':
      return now.mode === 'pinned' ? { ...now, mode: 'hover' } : now;
    case 'move':
      return now.mode === 'pinned' ? { ...now, place: event.place } : now;
  }
}
