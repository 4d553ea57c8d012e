import { browser } from '#imports';
import { isDue } from '../../core/team-glossary/check-pace.ts';
import { forgetGlossary } from '../glossary.ts';
import { prepareLexicon } from '../prepare-lexicon.ts';
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
}

async function checkDueSources(): Promise<void> {
  let hasChanged = false;
  for (const { id, subscription } of await loadSubscriptions())
    if (subscription && (isDue(subscription.nextCheck, Date.now()) || (await isLost(id))))
      hasChanged = (await updateSource(id)) || hasChanged;
  if (hasChanged) await showChange();
  await scheduleCheck();
}

/** The browser may clear what can be downloaded again. */
async function isLost(id: string): Promise<boolean> {
  const { current, shards } = await loadCached(id);
  return !current?.manifest.shards.every(({ sha256 }) => shards.has(sha256));
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
