import { defineConfig } from '@playwright/test';

/** Playwright runs and counts these tests; Puppeteer drives the browser. */
export default defineConfig({
  testDir: 'tests/firefox',
  testMatch: '**/*.firefox.test.ts',
  outputDir: 'test-results/firefox',
  globalSetup: './tests/firefox/global-setup.ts',
  // One browser for all.
  workers: 1,
  // A busy machine may take its time: nothing waits longer than the fact that it waits for.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
});
