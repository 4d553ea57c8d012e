import type { BrowserContext } from '@playwright/test';
import type { LearningPath } from '../../../core/coach/learning-path.ts';
import { unpackRecord } from '../../../core/coach/pack-record.ts';
import type { SavedProgress } from '../../../core/coach/progress/progress-file.ts';
import type { EntryId } from '../../../core/entry/ids.ts';
import { ensureBuilt } from '../browser/built-extension.ts';
import { withExtension } from '../browser/browser.ts';
import { createFigure, type Figure } from '../figure.ts';
import { median } from '../ratios.ts';
import { manyRecords } from './many-records.ts';

const ROUNDS = 15;

/** What a page asks the background for when a session of choice begins, as the messaging library writes it. */
const ASK = `chrome.runtime.sendMessage({
  id: 1, type: 'coach:question', timestamp: 0,
  data: { entry: null, session: { path: null, asked: [] }, isPrivate: false },
})`;

/** A loop whose cost is known, in the same process just before: what a busy machine does to one it does to the other. */
const ROUND = `(async () => {
  const begin = performance.now();
  let sum = 0;
  for (let step = 0; step < 1e7; step++) sum = (sum * 31 + step) | 0;
  const asked = performance.now();
  const { res } = await ${ASK};
  if (!res) throw new Error('no question: ' + sum);
  return [asked - begin, performance.now() - asked];
})()`;

/**
 * From the moment at which a session of choice asks until its first question is there, with 10,000 records stored, in
 * Chromium itself: disk, message and background included.
 */
export async function measureSessionInChromium(): Promise<Figure[]> {
  const rounds = await withExtension(await ensureBuilt(), measureRounds);
  const [loops, sessions] = [rounds.map(([loop]) => loop), rounds.map(([, session]) => session)];
  const name = 'coach/session start with 10,000 records, in Chromium';
  return [
    createFigure(name, Math.min(...sessions), 'ms', { must: 100, aim: 50 }),
    createFigure(`${name}, to a loop of ten million steps`, median(sessions) / median(loops), '×'),
  ];
}

async function measureRounds(context: BrowserContext): Promise<[loop: number, session: number][]> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('coach.html#settings', worker.url()).href);
  const send = <T>(type: string, data?: unknown): Promise<T> =>
    page.evaluate<T>(`chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 0 })})
      .then(({ res, err }) => { if (err) throw new Error(JSON.stringify(err)); return res; })`);
  const paths = await send<readonly LearningPath[]>('coach:paths');
  await send('coach:restore', learntBy(Date.now(), [...new Set(paths.flatMap(({ entries }) => entries))]));
  const rounds: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await page.evaluate<[number, number]>(ROUND));
  return rounds;
}

/** First of entries that there are, so that there is something to ask about. */
const learntBy = (now: number, ids: readonly EntryId[]): SavedProgress => ({
  owner: { id: 'somebody-who-never-stopped', name: '' },
  savedAt: now,
  pace: 0,
  passed: {},
  records: manyRecords(now, ids).flatMap((packed) => unpackRecord(packed) ?? []),
});
