import { ensureBuilt } from '../browser/built-extension.ts';
import { createFigure, type Figure } from '../figure.ts';
import { generateEntries } from '../matching/generate-entries.ts';
import { median } from '../ratios.ts';
import { readBuiltInEntries, readSourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import type { Entry } from '../../../core/entry/entry.ts';
import { measureLarge } from './measure-large.ts';
import { measureSteps } from './measure-steps.ts';
import { Subscriber, type TimeToMark } from './subscriber.ts';

const SIZE = 10_000;
const ROUNDS = 3;

/** A team’s glossary of 10,000 entries from a host on this computer: until it is marked, and what a change costs; then one of 100,000. */
export async function measureSources(): Promise<Figure[]> {
  tell({ fr: `Abonnement, ${SIZE} fiches`, en: `Subscription, ${SIZE} entries` });
  const extension = await ensureBuilt();
  const source = await readSourceText();
  const entries = generateEntries(SIZE - 1, source);
  const steps = measureSteps(entries, await readBuiltInEntries());
  const subscription = await Subscriber.run(extension, (subscriber) => measureSubscription(subscriber, entries));
  return [...steps, ...subscription, ...(await measureLarge(extension, source))];
}

async function measureSubscription(subscriber: Subscriber, entries: readonly Entry[]): Promise<Figure[]> {
  const bytes = await subscriber.publish(entries, 'first');
  const marked: TimeToMark[] = [];
  for (let round = 0; round < ROUNDS; round++) marked.push(await subscriber.timeToMark());
  const unchanged: number[] = [];
  for (let round = 0; round < ROUNDS; round++) unchanged.push(await subscriber.update());
  subscriber.host.takeSent();
  await subscriber.publish(entries, 'second');
  const changed = await subscriber.update();
  const shards = subscriber.host.takeSent().filter((name) => name.startsWith('/shards/')).length;
  const [walls, processor] = [marked.map(({ wall }) => wall), marked.map((time) => time.processor)];
  tell({
    fr: `  souligné après ${walls.map(Math.round).join(' ')} ms · 304 en ${unchanged.map(Math.round).join(' ')} ms · une fiche changée en ${Math.round(changed)} ms`,
    en: `  marked after ${walls.map(Math.round).join(' ')} ms · 304 in ${unchanged.map(Math.round).join(' ')} ms · one changed entry in ${Math.round(changed)} ms`,
  });
  return [
    createFigure('sources/download', bytes / 1e6, 'MB'),
    createFigure('sources/download to marked', median(walls) / 1000, 's', { must: 3, aim: 2 }),
    createFigure('sources/download to marked, processor time', median(processor) / 1000, 's'),
    createFigure('sources/check with 304', median(unchanged), 'ms', { must: 50, aim: 25 }),
    createFigure('sources/shards for one changed entry', shards, 'shards', { must: 1, aim: 1 }),
  ];
}
