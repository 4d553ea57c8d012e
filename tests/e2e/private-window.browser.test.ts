import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { COACH_LOCK } from '../../platform/coach-keys.ts';
import { launchWithExtension } from '../../scripts/setup/launch-with-extension.ts';
import { expect, test as base } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { CoachPage } from './pages/coach-page.ts';
import { createProgress } from './pages/learner.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { marksIn } from './pages/marks-in.ts';
import { PopupWindow } from './pages/popup-window.ts';

const PAGE = `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 sans-serif; margin: 4rem">
  <p>La dette technique freine le lac de données.</p></body></html>`;
/** It is due: in an ordinary window the card would ask about it. */
const LEARNT = createProgress({ 'technical-debt': { knownFor: null, stability: 0.5 } });
const TOLD = ['coach:lookedUp', 'coach:met', 'coach:question'];

/** As the switch “Allow in Incognito” of that page does, with which the extension begins anew. */
async function allowInPrivateWindows(context: BrowserContext, extensionId: string): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const isEnded = new Promise((resolve) => worker.once('close', resolve));
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const allow = { extensionId, incognitoAccess: true };
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(allow)})`);
  await isEnded;
  const info = `chrome.developerPrivate.getExtensionInfo('${extensionId}')`;
  await expect.poll(() => page.evaluate(`${info}.then(({ state }) => state)`)).toBe('ENABLED');
}

/** A browser of its own, whose reader allows the extension in private windows and has one open. */
const test = base.extend<{ ownContext: BrowserContext; worker: Worker; coach: CoachPage; privatePage: Page }>({
  ownContext: async ({ extensionFolder, extensionId }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-private-'));
    const context = await launchWithExtension({ extension: extensionFolder, profile, headless: true });
    await allowInPrivateWindows(context, extensionId);
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  coach: async ({ ownContext, extensionId }, use) => {
    const coach = new CoachPage(await ownContext.newPage());
    await coach.open(extensionId);
    await coach.send('coach:restore', LEARNT);
    await use(coach);
  },
  worker: async ({ ownContext, coach: _awake }, use) => {
    await use(ownContext.serviceWorkers()[0] ?? (await ownContext.waitForEvent('serviceworker')));
  },
  privatePage: async ({ ownContext, worker, writePage }, use) => {
    const opening = ownContext.waitForEvent('page');
    const window = { incognito: true, url: writePage(PAGE) };
    expect(
      await worker.evaluate(`chrome.windows.create(${JSON.stringify(window)}).then((made) => made.incognito)`),
    ).toBe(true);
    await use(await opening);
  },
});

/**
 * All that is stored, once whatever was begun has been written. Without the mark that the pointer was on, for the browser’s
 * menu: that is kept in memory, and no disk sees it.
 */
const storedIn = (worker: Worker): Promise<unknown> =>
  worker.evaluate(`(async () => {
    for (const lock of ['${COACH_LOCK}', 'local:lookUps']) await navigator.locks.request(lock, () => {});
    const { pointed, ...session } = await chrome.storage.session.get();
    return { session, local: await chrome.storage.local.get(), sync: await chrome.storage.sync.get() };
  })()`);

/** Which messages of the coach tabs of private windows have sent, and popups. */
const listen = (worker: Worker): Promise<void> =>
  worker.evaluate(`globalThis.told = new Set();
    chrome.runtime.onMessage.addListener(({ type }, { tab, url }) => {
      if (!type.startsWith('coach:')) return;
      if (tab?.incognito) told.add(type);
      else if (url.endsWith('/popup.html')) told.add(type + ' in the popup');
    })`);
const told = (worker: Worker): Promise<string[]> => worker.evaluate('[...told].sort()');

test('reading, looking up and searching in a private window write nothing, and a due term is not asked about', async ({
  ownContext,
  worker,
  coach,
  privatePage,
  extensionId,
}) => {
  await listen(worker);
  await expect.poll(() => marksIn(privatePage)).toEqual(['dette technique', 'lac de données']);
  const before = await storedIn(worker);
  await new MarkedPage(privatePage).rest('dette technique');
  const card = new Card(privatePage);
  await card.waitUntilShown();
  expect(await card.text()).toContain('Travail en plus');
  expect(await card.text()).not.toMatch(/Montrer le sens|Show the meaning/u);
  // The background has heard all that it would have written of an ordinary window.
  await expect.poll(() => told(worker), { timeout: 60_000 }).toEqual(TOLD);
  expect(await storedIn(worker)).toEqual(before);

  const popup = await PopupWindow.open(ownContext, privatePage, extensionId);
  expect(await popup.evaluate('chrome.windows.getCurrent().then(({ incognito }) => incognito)')).toBe(true);
  await expect.poll(() => popup.texts('main')).toEqual([expect.stringContaining('dette technique')]);
  expect(await popup.texts('.due-question')).toEqual([]);
  await popup.type('dette technique');
  await expect.poll(async () => (await popup.texts('[role=option]'))[0]).toContain('dette technique');
  await popup.press('Enter');
  await expect.poll(() => told(worker)).toContain('coach:lookedUp in the popup');
  expect(await storedIn(worker)).toEqual(before);
  await popup.close();
  expect((await coach.progress()).progress.records).toEqual(LEARNT.records);
});

test('the same in an ordinary window is written', async ({ ownContext, worker, coach, writePage }) => {
  const page = await ownContext.newPage();
  await page.goto(writePage(PAGE));
  await expect.poll(() => marksIn(page)).toContain('lac de données');
  const before = await storedIn(worker);
  await new MarkedPage(page).rest('lac de données');
  await new Card(page).waitUntilShown();
  await expect
    .poll(async () => (await coach.progress()).progress.records.map(({ entry }) => entry))
    .toContain('data-lake');
  expect(await storedIn(worker)).not.toEqual(before);
});
