import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EntryId } from '../../core/entry/ids.ts';
import { watchMet } from '../../page/met-terms.ts';

const ids = (...names: string[]) => names.map((name) => EntryId.parse(name));
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 4, 4, 12) }));
afterEach(() => void vi.useRealTimers());

function read() {
  const document = Object.assign(new EventTarget(), { hidden: false });
  const [stop, told] = [new AbortController(), [] as (readonly EntryId[])[]];
  const page = { inView: ids() };
  const onMet = (entries: readonly EntryId[]) => void told.push(entries);
  watchMet({ document, inView: () => page.inView, onMet, signal: stop.signal });
  const setHidden = (hidden: boolean) => {
    document.hidden = hidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { page, told, stop, setHidden };
}

test('what stays in view is told once a day, all of a batch together', () => {
  const { page, told } = read();
  page.inView = ids('crm', 'api');
  vi.advanceTimersByTime(10 * MINUTE);
  expect(told).toEqual([ids('crm', 'api')]);
  vi.setSystemTime(new Date(2026, 4, 5, 12));
  vi.advanceTimersByTime(MINUTE);
  expect(told).toEqual([ids('crm', 'api'), ids('crm', 'api')]);
});

test('what is scrolled past is not met', () => {
  const { page, told } = read();
  for (const name of ['crm', 'api', 'lead', 'kpi', 'cloud', 'churn', 'sprint']) {
    page.inView = ids(name);
    vi.advanceTimersByTime(3000);
  }
  vi.advanceTimersByTime(MINUTE);
  expect(told).toEqual([ids('sprint')]);
});

test('a hidden page is not read, and tells what was met before it was hidden', () => {
  const { page, told, setHidden } = read();
  page.inView = ids('crm');
  vi.advanceTimersByTime(7000);
  setHidden(true);
  expect(told).toEqual([ids('crm')]);
  page.inView = ids('api');
  vi.advanceTimersByTime(MINUTE);
  setHidden(false);
  vi.advanceTimersByTime(3000);
  setHidden(true);
  expect(told).toEqual([ids('crm')]);
});

test('nothing is told after the end', () => {
  const { page, told, stop } = read();
  page.inView = ids('crm');
  vi.advanceTimersByTime(7000);
  stop.abort();
  vi.advanceTimersByTime(MINUTE);
  expect(told).toEqual([]);
});
