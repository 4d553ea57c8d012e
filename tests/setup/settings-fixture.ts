import type { Settings } from '../../core/settings/settings.ts';
import { test as base } from './extension-fixture.ts';

export { expect } from '@playwright/test';

/** As another window of the extension would write them. */
export const test = base.extend<{ store: (settings: Partial<Settings>) => Promise<void> }>({
  store: async ({ serviceWorker }, use) => {
    const evaluate = async (script: string) => (await serviceWorker()).evaluate<void>(script);
    await use((settings) => evaluate(`chrome.storage.local.set(${JSON.stringify(settings)})`));
    const keys = [
      'reader',
      'interfaceLanguage',
      'marking',
      'hover',
      'speech',
      'sites',
      'domainsOff',
      'pausing',
      'documents',
    ];
    await evaluate(`chrome.storage.session.clear().then(() => chrome.storage.local.remove(${JSON.stringify(keys)}))`);
  },
});
