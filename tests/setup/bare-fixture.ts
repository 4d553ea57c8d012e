import { chromium, test as base } from '@playwright/test';
import { QUIET_BROWSER } from '../../scripts/setup/launch-with-extension.ts';

export { expect } from '@playwright/test';

/** A browser without the extension, for tests that put parts of it into a page themselves. */
export const test = base.extend({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const executablePath = process.env['CHROME_PATH']!;
      const browser = await chromium.launch({ executablePath, args: [...QUIET_BROWSER] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});
