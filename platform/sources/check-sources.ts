import { browser } from '#imports';
import { isDue } from '../../core/team-glossary/check-pace.ts';
import { PERSONAL_SOURCE } from '../../core/team-glossary/personal-entry.ts';
import { personalEntries } from '../contributing/personal-item.ts';
import { forgetGlossary } from '../glossary.ts';
import { prepareLexicon } from '../prepare-lexicon.ts';
import { readStored } from '../page-storage.ts';
import { namePublications } from './load-layers.ts';
import { loadCached } from './source-cache.ts';
import { loadSubscriptions } from './subscriptions-item.ts';
import { updateSource } from './update-source.ts';

const ALARM = 'sources';
/** Between two alarms at least, in milliseconds: that is what browsers grant. */
const SHORTEST = 30_000;

/** Asks each source when its time has come, as long as there is one. */
export function keepSourcesCurrent(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void checkDueSources();
  });
  browser.runtime.onStartup.addListener(() => void checkDueSources());
  browser.runtime.onInstalled.addListener(() => void checkDueSources());
  // Their own entries, whichever page writes them.
  personalEntries.watch(() => void showChange());
  void finishChange();
}

/** A worker that was stopped after a publication was put in use, and before pages had its terms, goes on with that. */
async function finishChange(): Promise<void> {
  const stored = await loadSubscriptions();
  const kept = await Promise.all(stored.map(async ({ id }) => ({ id, sequence: await wholeSequence(id) })));
  kept.push({ id: PERSONAL_SOURCE.id, sequence: await personalEntries.loadRevision() });
  const publications = namePublications(kept.flatMap(({ id, sequence }) => (sequence ? { id, sequence } : [])));
  if (publications !== ((await readStored('lexiconOf')) ?? '')) await showChange();
  if (stored.length > 0) await checkDueSources();
}

export async function checkDueSources(): Promise<void> {
  let hasChanged = false;
  for (const { id, subscription } of await loadSubscriptions()) {
    if (!subscription) continue;
    const { nextCheck, failures } = subscription;
    // What is lost comes back at once; where that fails, in its turn.
    const isWanted = isDue(nextCheck, Date.now()) || (failures === 0 && (await wholeSequence(id)) === null);
    if (isWanted) hasChanged = (await updateSource(id)) || hasChanged;
  }
  if (hasChanged) await showChange();
  await scheduleCheck();
}

/** Of the publication in use; null where there is none, or the browser has cleared a part of it, which it may. */
async function wholeSequence(id: string): Promise<number | null> {
  const { current, shards } = await loadCached(id);
  return current?.manifest.shards.every(({ sha256 }) => shards.has(sha256)) ? current.sequence : null;
}

/** To be called whenever a source was asked, or has come or gone. */
export async function scheduleCheck(): Promise<void> {
  const stored = await loadSubscriptions();
  const times = stored.flatMap(({ subscription }) => subscription?.nextCheck ?? []);
  if (times.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(Math.min(...times), Date.now() + SHORTEST) });
}

/** Open pages go on with what is in use now. */
export async function showChange(): Promise<void> {
  forgetGlossary();
  await prepareLexicon();
}
