import { describe, expect, it } from 'vitest';
import { ChangePace } from '../../page/scanner/change-pace.ts';

const node = (): Node => ({}) as Node;

/** Reads a block as a page does that looks once a frame. Returns the times at which it was read, in milliseconds. */
function readTimes({ changeEvery, until }: { changeEvery: number; until: number }): number[] {
  const pace = new ChangePace();
  const [text, block] = [node(), node()];
  const times: number[] = [];
  for (let now = 0; now < until; now += 16) {
    if (now % changeEvery < 16) pace.note(text, block, now);
    if (pace.takeDue(now).size > 0) times.push(now);
  }
  return times;
}

describe('text that changes', () => {
  it('is read at once in a block that was calm', () => {
    const pace = new ChangePace();
    const text = node();
    expect(pace.note(text, node(), 1000)).toBe(false);
    expect([...pace.takeDue(1000)]).toEqual([text]);
    expect(pace.next).toBeNull();
  });

  it.each([
    ['once a second', 1000, 10],
    ['sixty times a second', 16, 2],
    ['ten times a second', 100, 4],
  ])('%s in ten seconds is read no more than it can be followed', (_often, changeEvery, most) => {
    expect(readTimes({ changeEvery, until: 10_000 }).length).toBeLessThanOrEqual(most);
  });

  it('is read when it stands still, two seconds later at the latest', () => {
    const pace = new ChangePace();
    const [text, block] = [node(), node()];
    for (let now = 0; now <= 60_000; now += 16) pace.note(text, block, now);
    expect(pace.next! - 60_000).toBeLessThanOrEqual(2000);
    expect(pace.takeDue(62_000).size).toBe(1);
  });

  it('waits in its own block only', () => {
    const pace = new ChangePace();
    const restless = node();
    for (let now = 0; now <= 1000; now += 16) pace.note(node(), restless, now);
    expect(pace.note(node(), restless, 1010)).toBe(true);
    expect(pace.note(node(), node(), 1010)).toBe(false);
  });

  it('is forgotten when it goes', () => {
    const pace = new ChangePace();
    const text = node();
    pace.note(text, node(), 0);
    pace.forget(text);
    expect(pace.next).toBeNull();
  });
});
