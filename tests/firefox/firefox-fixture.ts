import type { Page } from 'puppeteer-core';
import { BUILT_FOR_FIREFOX, launchFirefox, type Firefox } from '../../scripts/setup/launch-firefox.ts';
import { test as base } from '../setup/extension-fixture.ts';
import { BrowserWindow } from './pages/browser-window.ts';

export { expect } from '@playwright/test';

type WorkerFixtures = {
  /** One browser for all tests, with the extension loaded. What the extension stores outlives a test. */
  readonly firefox: Firefox;
};

type TestFixtures = {
  /** A tab of the test's own, in front. */
  readonly tab: Page;
  readonly browserWindow: BrowserWindow;
};

/** Pages are written as in the tests in Chromium; no Chromium is launched. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  firefox: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const firefox = await launchFirefox({ extension: BUILT_FOR_FIREFOX, headless: true });
      await use(firefox);
      await firefox.browser.close();
    },
    { scope: 'worker' },
  ],

  tab: async ({ firefox }, use) => {
    const tab = await firefox.browser.newPage();
    await use(tab);
    await tab.close();
  },

  browserWindow: async ({ firefox }, use) => {
    await use(await BrowserWindow.find(firefox));
  },
});
