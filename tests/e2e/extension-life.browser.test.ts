import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchWithExtension } from '../../scripts/setup/launch-with-extension.ts';
import { expect, test as base } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';

/** A browser of its own for each test: the others need their extension. */
const test = base.extend<{ ownContext: BrowserContext; openKept: (text: string) => Promise<MarkedPage> }>({
  ownContext: async ({ extensionFolder }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-life-'));
    const context = await launchWithExtension({
      extension: extensionFolder,
      profile,
      headless: true,
      keepsPages: true,
    });
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  openKept: async ({ ownContext, pages }, use) => {
    let count = 0;
    const page = await ownContext.newPage();
    const marked = new MarkedPage(page);
    await use(async (text) => {
      const body = `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 serif; margin: 4rem"><p>${text}</p></body></html>`;
      await marked.open(pages.add(`/life/${++count}`, { body, headers: { 'cache-control': 'max-age=60' } }));
      return marked;
    });
  },
});

async function reload(context: BrowserContext): Promise<void> {
  // Its own end ends the call too.
  await context
    .serviceWorkers()[0]!
    .evaluate('chrome.runtime.reload()')
    .catch(() => {});
}

async function switchOff(context: BrowserContext, extensionId: string): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(`chrome.management.setEnabled('${extensionId}', false)`);
  await settings.close();
}

/** What is said in a status now, to those who hear the page too. */
async function statuses(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const inStatus = nodes.filter(({ role }) => role?.value === 'status').flatMap(({ childIds }) => childIds ?? []);
  return nodes.filter(({ nodeId }) => inStatus.includes(nodeId)).map(({ name }) => String(name?.value));
}

test.describe('an extension that goes while pages are open', () => {
  for (const [name, end, leave] of [
    ['reloaded', reload, (page: Page) => page.keyboard.press('Escape')],
    // It is not printed.
    ['switched off', switchOff, (page: Page) => page.pdf()],
  ] as const)
    test(`${name}: marks and card go, and the page says once what to do`, async ({
      ownContext,
      openKept,
      extensionId,
    }) => {
      const marked = await openKept('La dette technique.');
      const { page } = marked;
      await expect.poll(() => marked.marks()).toEqual(['dette technique']);
      await marked.rest('dette technique');
      await new Card(page).waitUntilShown();
      await end(ownContext, extensionId);
      await expect.poll(() => statuses(page)).toEqual([expect.stringMatching(/reload this page/iu)]);
      expect(await marked.marks()).toEqual([]);
      expect(await marked.addedNodes()).toEqual(['passerelle-note']);
      await page.screenshot({ path: test.info().outputPath('note.png') });
      await leave(page);
      await expect.poll(() => marked.addedNodes()).toEqual([]);
      // Longer than it takes to look again whether the extension is there.
      await page.waitForTimeout(2500);
      expect(await marked.addedNodes()).toEqual([]);
    });

  test('a page without a mark says nothing', async ({ ownContext, openKept }) => {
    const marked = await openKept('Rien à expliquer.');
    await marked.page.waitForFunction(() => CSS.highlights.has('passerelle-term'));
    await reload(ownContext);
    await marked.page.waitForFunction(() => !CSS.highlights.has('passerelle-term'));
    expect(await marked.addedNodes()).toEqual([]);
  });

  test('a page that was left has nothing of it when the reader comes back', async ({
    ownContext,
    openKept,
    extensionId,
  }) => {
    const marked = await openKept('La dette technique.');
    await expect.poll(() => marked.marks()).toEqual(['dette technique']);
    await marked.rest('dette technique');
    await new Card(marked.page).waitUntilShown();
    await openKept('Le lac de données.');
    await expect.poll(() => marked.marks()).toEqual(['lac de données']);
    await switchOff(ownContext, extensionId);
    await expect.poll(() => marked.marks()).toEqual([]);
    await goBack(marked.page);
    await expect.poll(() => marked.page.evaluate(() => document.body?.innerText)).toBe('La dette technique.');
    await expect.poll(() => marked.marks()).toEqual([]);
    expect(await marked.page.locator('passerelle-card').count()).toBe(0);
  });
});

test('a page that was left and kept has its marks and its cards when the reader comes back', async ({ openKept }) => {
  const marked = await openKept('La dette technique.');
  await expect.poll(() => marked.marks()).toEqual(['dette technique']);
  await marked.page.evaluate(() => Object.assign(globalThis, { isKept: true }));
  await openKept('Le lac de données.');
  await expect.poll(() => marked.marks()).toEqual(['lac de données']);
  await goBack(marked.page);
  await expect.poll(() => marked.page.evaluate('globalThis.isKept')).toBe(true);
  await expect.poll(() => marked.marks()).toEqual(['dette technique']);
  await marked.rest('dette technique');
  await new Card(marked.page).waitUntilShown();
});

/** A page that was kept is not loaded again, so that no load can be waited for. */
const goBack = (page: Page) => page.goBack({ waitUntil: 'commit' });
