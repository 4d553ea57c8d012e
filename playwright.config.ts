import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.browser.test.ts',
  outputDir: 'test-results',
  globalSetup: './tests/setup/global-setup.ts',
  // Each worker drives a whole browser of its own.
  workers: process.env['CI'] ? 1 : 2,
  // A busy machine may take its time: nothing waits longer than the fact that it waits for.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
});
