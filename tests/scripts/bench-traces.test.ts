import { describe, expect, it } from 'vitest';
import { findOwnTasks, longestOf } from '../../scripts/bench/browser/own-tasks.ts';
import { sumPrivateMemory } from '../../scripts/bench/browser/process-memory.ts';
import { groupByProcess, type TraceEvent } from '../../scripts/bench/browser/trace.ts';

const OURS = 'chrome-extension://id/content-scripts/page.js';
const SCRIPTS = [OURS];
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** From `ts` on, in microseconds, half of it on the processor. */
const event = (name: string, ts: number, dur: number, url?: string): TraceEvent => ({
  name,
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur: dur / 2,
  ...(url === undefined ? {} : { args: { data: { url } } }),
});

describe('of a task', () => {
  it.each<[string, readonly TraceEvent[], number]>([
    ['the evaluation of our script counts', [event('EvaluateScript', 10, 4000, OURS)], 4],
    ['the page’s own script does not', [event('EvaluateScript', 10, 4000, 'https://example.org/page.js')], 0],
    ['neither does layout', [event('Layout', 10, 4000)], 0],
    ['what was awaited counts', [event(MICROTASKS, 10, 3000)], 3],
    [
      'a call within what was awaited counts once',
      [event(MICROTASKS, 10, 3000), event('FunctionCall', 20, 500, OURS)],
      3,
    ],
    ['two calls count together', [event('FunctionCall', 3000, 500, OURS), event('FunctionCall', 10, 1000, OURS)], 1.5],
    ['work of another thread does not count', [{ ...event(MICROTASKS, 10, 3000), tid: 2 }], 0],
    ['work after it does not count', [event(MICROTASKS, 9000, 3000)], 0],
  ])('%s', (_what, events, milliseconds) => {
    const elsewhere = [event('RunTask', 20_000, 10), event('FunctionCall', 20_001, 1, OURS)];
    const [task] = findOwnTasks([event('RunTask', 0, 8000), ...events, ...elsewhere], SCRIPTS);
    expect(task).toEqual({ wall: milliseconds, processor: milliseconds / 2 });
  });
});

it('the longest task is the one that takes the processor longest, and none where the script never ran', () => {
  expect(
    longestOf([
      { wall: 90, processor: 2 },
      { wall: 9, processor: 8 },
    ]),
  ).toEqual({ wall: 9, processor: 8 });
  expect(longestOf(findOwnTasks([event('RunTask', 0, 8000), event(MICROTASKS, 0, 8000)], SCRIPTS)).processor).toBe(0);
});

it('events are told apart by their process', () => {
  const [first, second] = [event('RunTask', 0, 1), { ...event('RunTask', 0, 1), pid: 2 }];
  expect(groupByProcess([first, second, first])).toEqual([[first, first], [second]]);
});

it('the memory of a process is what it has written and what of that was swapped', () => {
  const rollup = [
    '55d0-7ffd ---p 00000000 00:00 0    [rollup]',
    'Rss:              140000 kB',
    'Pss:               70000 kB',
    'Private_Clean:      9000 kB',
    'Private_Dirty:     20000 kB',
    'Swap:               1000 kB',
    'SwapPss:             500 kB',
  ].join('\n');
  expect(sumPrivateMemory(rollup)).toBe(21_000 * 1024);
});
