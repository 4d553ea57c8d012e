import { test as base } from './sources-fixture.ts';

export { expect } from '@playwright/test';

/** What people write is gone after each test, and from the lexicon. */
export const test = base.extend<{ nothingWritten: void }>({
  nothingWritten: [
    async ({ serviceWorker }, use) => {
      await use();
      const worker = await serviceWorker();
      await worker.evaluate(`(async () => {
        const keys = Object.keys(await chrome.storage.local.get(null));
        const written = /^(?:personal|drafts|proposals)(?::|$)|^(?:relay|teamPlaces|proposer)$/u;
        await chrome.storage.local.remove(keys.filter((key) => written.test(key)));
        const isStale = async () => String((await chrome.storage.local.get('lexiconOf')).lexiconOf).includes('personal');
        while (await isStale()) await new Promise((resolve) => setTimeout(resolve, 20));
      })()`);
    },
    { auto: true },
  ],
});
