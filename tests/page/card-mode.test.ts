import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMode, type CardEvent, type CardMode } from '../../page/card/card-mode.ts';

const corner = { x: 1, y: 2 };
const HIDDEN = { mode: 'hidden' } as CardMode<string>;

const after = (...events: CardEvent<string>[]): CardMode<string> => events.reduce<CardMode<string>>(nextMode, HIDDEN);
const show = (card: string, by: 'hover' | 'touch' = 'hover'): CardEvent<string> => ({ type: 'show', card, by });
const pin: CardEvent<string> = { type: 'pin', place: corner };

describe('the life of a card', () => {
  it.each<[string, readonly CardEvent<string>[], CardMode<string>]>([
    ['is made ready unseen', [{ type: 'prepare' }], { mode: 'ghost' }],
    ['shows at its term', [{ type: 'prepare' }, show('a')], { mode: 'hover', card: 'a', place: null }],
    ['shows another term in its place', [show('a'), show('b')], { mode: 'hover', card: 'b', place: null }],
    ['is kept, unseen, when it closes', [show('a'), { type: 'close' }], { mode: 'ghost' }],
    ['stays for a finger until the next tap', [show('a', 'touch')], { mode: 'touch', card: 'a' }],
    ['is pinned where it is', [show('a'), pin], { mode: 'pinned', card: 'a', place: corner }],
    [
      'shows nothing else while it is pinned',
      [show('a'), pin, show('b')],
      { mode: 'pinned', card: 'a', place: corner },
    ],
    [
      'is moved while it is pinned',
      [show('a'), pin, { type: 'move', place: { x: 5, y: 6 } }],
      { mode: 'pinned', card: 'a', place: { x: 5, y: 6 } },
    ],
    [
      'stays in its place when it is let go',
      [show('a'), pin, { type: 'unpin' }],
      { mode: 'hover', card: 'a', place: corner },
    ],
    [
      'goes back to its next term',
      [show('a'), pin, { type: 'unpin' }, show('b')],
      { mode: 'hover', card: 'b', place: null },
    ],
    ['is gone when the page has taken it', [show('a'), pin, { type: 'remove' }], HIDDEN],
  ])('%s', (_what, events, mode) => expect(after(...events)).toEqual(mode));

  it('knows no way from unseen to pinned, and moves only what is pinned', () => {
    const events = fc.array(
      fc.constantFrom<CardEvent<string>>(
        { type: 'prepare' },
        { type: 'close' },
        { type: 'remove' },
        { type: 'unpin' },
        { type: 'move', place: { x: 9, y: 9 } },
        pin,
        show('a'),
        show('b', 'touch'),
      ),
    );
    fc.assert(
      fc.property(events, (some) => {
        let now = HIDDEN;
        for (const event of some) {
          const next = nextMode(now, event);
          if (next.mode === 'pinned' && now.mode !== 'pinned') expect(['hover', 'touch']).toContain(now.mode);
          if (event.type === 'move') expect(next.mode).toBe(now.mode);
          if (event.type === 'show') expect(['hover', 'touch', 'pinned']).toContain(next.mode);
          now = next;
        }
      }),
    );
  });
});
