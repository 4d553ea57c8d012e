import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type BrowserContext, type Worker } from '@playwright/test';
import { BUILT_EXTENSION, launchWithExtension } from '../../scripts/setup/launch-with-extension.ts';
import { servePages, type PageServer, type ServedPage } from '../../scripts/setup/serve-pages.ts';

export { expect } from '@playwright/test';

type WorkerFixtures = {
  /** The build under test; set another one with `test.use({ extensionFolder })`. */
  readonly extensionFolder: string;
  /** One browser a worker, with the extension loaded. What the extension stores outlives a test. */
  readonly extensionContext: BrowserContext;
  readonly extensionId: string;
  /** A server on 127.0.0.1, empty until a test writes a page. */
  readonly pages: PageServer;
};

type TestFixtures = {
  /** Serves HTML (or a body with its type and headers) until the test ends; returns its address. */
  readonly writePage: (page: ServedPage, name?: string) => string;
  /** The running service worker: ask each time, the browser may have started another one. */
  readonly serviceWorker: () => Promise<Worker>;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extensionFolder: [BUILT_EXTENSION, { option: true, scope: 'worker' }],

  extensionContext: [
    async ({ extensionFolder }, use) => {
      const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-profile-'));
      const context = await launchWithExtension({ extension: extensionFolder, profile, headless: true });
      await use(context);
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],

  extensionId: [
    async ({ extensionContext }, use) => {
      await use(new URL((await findServiceWorker(extensionContext)).url()).host);
    },
    { scope: 'worker' },
  ],

  pages: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const server = await servePages({});
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  // Not a context of its own for each test: an extension lives in the persistent one only.
  context: async ({ extensionContext, extensionId: _ready }, use) => {
    // A tab that the extension opened for the test before may have come after its end.
    await closeTabs(extensionContext);
    await use(extensionContext);
    await closeTabs(extensionContext);
  },

  writePage: async ({ pages }, use, { testId }) => {
    const written: string[] = [];
    await use((page, name = `/${testId}/${written.length}.html`) => {
      written.push(name);
      return pages.add(name, page);
    });
    written.forEach(pages.remove);
  },

  serviceWorker: async ({ extensionContext }, use) => {
    await use(() => findServiceWorker(extensionContext));
  },
});

/** The first tab stays: a browser without a tab closes. */
async function closeTabs(context: BrowserContext): Promise<void> {
  for (const page of context.pages().slice(1)) await page.close();
}

const findServiceWorker = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
