import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DWELL, HoverIntent } from '../../page/hover/hover-intent.ts';
import type { Point } from '../../page/hover/term-at-point.ts';

/** Terms are 100 px wide with 100 px between them; the card lies below y = 50. */
const termAt = ({ x, y }: Point): string | null => (y < 20 && x % 200 < 100 ? `term ${Math.floor(x / 200)}` : null);

type Event = { readonly type: 'open'; readonly term: string } | { readonly type: 'close' };

function createHand(trigger: 'rest' | 'modifier' = 'rest') {
  const events: Event[] = [];
  const intent = new HoverIntent<string>({
    targetAt: termAt,
    isSame: (a, b) => a === b,
    opensAtRest: () => trigger === 'rest',
    prepare: () => {},
    open: (term) => events.push({ type: 'open', term }),
    close: () => events.push({ type: 'close' }) > 0,
    isHeadingForCard: (from, to) => to.y > from.y,
  });
  return { intent, opened: () => events.map((event) => (event.type === 'open' ? event.term : 'closed')), events };
}

/** Moves in a straight line, one step each 16 ms. `speed`: pixels a millisecond. */
function travel(intent: HoverIntent<string>, way: { from: Point; to: Point; speed: number }): void {
  const { from, to, speed } = way;
  const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / (speed * 16)));
  for (let step = 0; step <= steps; step++) {
    intent.move({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps });
    vi.advanceTimersByTime(16);
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the pointer shows that a term is meant', () => {
  it.each([DWELL.rest, 150, 600])('by resting on it for %i ms, as the reader wants it, and not before', (delay) => {
    const { intent, opened } = createHand();
    intent.delay = delay;
    intent.move({ x: 10, y: 10 });
    vi.advanceTimersByTime(delay - 1);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['term 0']);
  });

  it('by flying fast over others and coming to rest on it', () => {
    const { intent, opened } = createHand();
    travel(intent, { from: { x: 0, y: 10 }, to: { x: 850, y: 10 }, speed: 3 });
    vi.advanceTimersByTime(DWELL.rest);
    expect(opened()).toEqual(['term 4']);
  });

  it('though the hand trembles', () => {
    const { intent, opened } = createHand();
    for (let time = 0; time < 400; time += 16) {
      intent.move({ x: 10 + (time % 3), y: 10 - (time % 2) });
      vi.advanceTimersByTime(16);
    }
    expect(opened()).toEqual(['term 0']);
  });

  it.each([0.5, 0.1, 0.03, 0.012])('never by travelling, however slowly: %f px a millisecond', (speed) => {
    const { intent, opened } = createHand();
    travel(intent, { from: { x: 0, y: 10 }, to: { x: 60, y: 10 }, speed });
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(DWELL.rest);
    expect(opened()).toEqual(['term 0']);
  });

  it.each([
    ['scrolls, types or drags before its time is over', (intent: HoverIntent<string>) => intent.interrupt()],
    ['leaves the window', (intent: HoverIntent<string>) => intent.leavePage()],
  ])('not when it %s', (_what, interrupt) => {
    const { intent, opened } = createHand();
    intent.move({ x: 10, y: 10 });
    vi.advanceTimersByTime(200);
    interrupt(intent);
    vi.advanceTimersByTime(1000);
    expect(opened()).toEqual([]);
  });

  it('not when the page moves below a pointer that stands still', () => {
    const { intent, opened } = createHand();
    intent.move({ x: 10, y: 10 });
    intent.interrupt();
    intent.move({ x: 10, y: 10 });
    vi.advanceTimersByTime(1000);
    expect(opened()).toEqual([]);
  });
});

describe('the modifier key', () => {
  it('means the term under the pointer at once, moving or still', () => {
    const { intent, opened } = createHand();
    intent.move({ x: 10, y: 10 });
    intent.ask();
    intent.move({ x: 210, y: 10 }, true);
    expect(opened()).toEqual(['term 0', 'term 1']);
  });

  it('opens no other term on the way into the card', () => {
    const { intent, opened } = createHand();
    intent.move({ x: 10, y: 10 });
    intent.ask();
    intent.move({ x: 210, y: 12 }, true);
    expect(opened()).toEqual(['term 0']);
  });

  it('is the only way where the reader wants it so', () => {
    const { intent, opened } = createHand('modifier');
    intent.move({ x: 10, y: 10 });
    vi.advanceTimersByTime(1000);
    expect(opened()).toEqual([]);
    intent.ask();
    expect(opened()).toEqual(['term 0']);
  });

  it('says nothing of a pointer that has left', () => {
    const { intent, opened } = createHand();
    intent.move({ x: 10, y: 10 });
    intent.leavePage();
    intent.ask();
    expect(opened()).toEqual([]);
  });
});

describe('an open card', () => {
  const openCard = () => {
    const hand = createHand();
    hand.intent.move({ x: 10, y: 10 });
    vi.advanceTimersByTime(DWELL.rest);
    return hand;
  };

  it('goes 300 ms after the pointer has left its term', () => {
    const { intent, opened } = openCard();
    intent.move({ x: 150, y: 10 });
    vi.advanceTimersByTime(DWELL.grace - 1);
    expect(opened()).toEqual(['term 0']);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['term 0', 'closed']);
  });

  it('waits for a pointer on its way to it, and stays as long as that is on it', () => {
    const { intent, opened } = openCard();
    travel(intent, { from: { x: 10, y: 10 }, to: { x: 150, y: 50 }, speed: 0.2 });
    intent.enterCard();
    vi.advanceTimersByTime(10_000);
    expect(opened()).toEqual(['term 0']);
    intent.leaveCard();
    vi.advanceTimersByTime(DWELL.grace);
    expect(opened()).toEqual(['term 0', 'closed']);
  });

  it('hears late from its frame that the pointer has left, and stays where that is on its term again', () => {
    const { intent, opened } = openCard();
    intent.enterCard();
    intent.leaveCard();
    intent.move({ x: 10, y: 10 });
    vi.advanceTimersByTime(DWELL.prepare);
    intent.leaveCard();
    vi.advanceTimersByTime(10_000);
    expect(opened()).toEqual(['term 0']);
  });

  it('does not wait for ever for one that gives up halfway', () => {
    const { intent, opened } = openCard();
    travel(intent, { from: { x: 10, y: 10 }, to: { x: 10, y: 40 }, speed: 0.2 });
    vi.advanceTimersByTime(DWELL.grace);
    expect(opened()).toEqual(['term 0', 'closed']);
  });

  it('stays while the pointer wanders along a long term', () => {
    const { intent, opened } = openCard();
    travel(intent, { from: { x: 10, y: 10 }, to: { x: 95, y: 10 }, speed: 0.05 });
    expect(opened()).toEqual(['term 0']);
  });
});

describe('whatever the pointer does', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 60 }) });
  const act = fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant('move' as const), point, isAsking: fc.boolean() }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('wait' as const), time: fc.integer({ min: 1, max: 700 }) }) },
    fc.record({ type: fc.constantFrom('ask', 'enterCard', 'leaveCard', 'leavePage', 'interrupt') }),
  );

  it('a term is opened once, a card is closed that was open, and nothing stays open behind it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const { intent, events } = createHand();
        for (const one of acts)
          if (one.type === 'move') intent.move(one.point, one.isAsking);
          else if (one.type === 'wait') vi.advanceTimersByTime(one.time);
          else intent[one.type]();
        let open: string | null = null;
        for (const event of events) {
          if (event.type === 'open') expect(event.term).not.toBe(open);
          else expect(open).not.toBeNull();
          open = event.type === 'open' ? event.term : null;
        }
        intent.leavePage();
        vi.advanceTimersByTime(DWELL.rest + DWELL.grace);
        const opens = events.filter(({ type }) => type === 'open').length;
        if (opens > 0) expect(events.at(-1)).toEqual({ type: 'close' });
        expect(vi.getTimerCount()).toBe(0);
      }),
    );
  });
});
