import { browser } from '#imports';
import { loadPolicy, watchPolicy } from './policy.ts';
import { storeManagedSettings } from './managed-settings-item.ts';
import { takeManagedSources } from './sources/managed-sources.ts';

/** Has what the organisation sets act: whenever the background starts, and whenever it changes. */
export function keepPolicy(): void {
  watchPolicy(() => void applyPolicy());
  // A worker that has nothing else to do would not start with the browser.
  browser.runtime.onStartup.addListener(() => {});
  void applyPolicy();
}

/** One after the other: what acts in the end is what was set last. */
export const applyPolicy = (): Promise<void> =>
  navigator.locks.request('policy', async () => {
    const { policy, problems } = await loadPolicy();
    for (const { key, reason, remedy } of problems) console.warn(`Policy: ${key}: ${reason.en} ${remedy.en}`);
    await storeManagedSettings(policy);
    await takeManagedSources(policy.sources);
  });
