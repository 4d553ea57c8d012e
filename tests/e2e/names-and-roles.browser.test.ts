import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../setup/settings-fixture.ts';
import { findFaults } from './pages/find-faults.ts';
import { openPage } from './pages/open-page.ts';
import { EN_SNAPSHOTS } from './pages/snapshots-en.ts';
import { FR_SNAPSHOTS } from './pages/snapshots-fr.ts';
import { speakAs } from './pages/voices.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body><main><h1>Plan</h1><p>Our technical debt and the CRM.</p></main></body></html>`;
const VOICES = [
  { name: 'Hortense', lang: 'fr-FR', localService: true },
  { name: 'Hazel', lang: 'en-GB', localService: true },
];

/** What a screen reader is told, and no fault that axe finds in either theme. */
async function check(page: Page, surface: Locator, snapshot: string): Promise<void> {
  await expect(surface).toMatchAriaSnapshot(snapshot);
  const frame = page.frames().find((one) => one.url().endsWith('/card.html')) ?? page.mainFrame();
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion: a colour on its way to another one is not what is judged.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findFaults(frame)).toEqual([]);
  }
}

for (const [language, snapshots] of [
  ['en', EN_SNAPSHOTS],
  ['fr', FR_SNAPSHOTS],
] as const) {
  test.describe(`names, roles and axe, in ${language}`, () => {
    test.describe.configure({ timeout: 90_000 });

    test.beforeEach(async ({ page, store }) => {
      await store({ interfaceLanguage: language, reader: { language, role: 'both' } });
      await speakAs(page, VOICES);
      await page.setViewportSize({ width: 360, height: 600 });
    });

    test('the popup over a page that is closed, with results, and with an entry', async ({ page, extensionId }) => {
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      const body = page.locator('body');
      await check(page, body, snapshots.unreadable);
      await page.getByRole('combobox').fill('dette technique');
      await check(page, body, snapshots.results);
      await page.keyboard.press('Enter');
      await check(page, body, snapshots.entry);
    });

    test('popup and side panel beside a page with terms, and the card in it', async ({
      context,
      page,
      extensionId,
      writePage,
    }) => {
      const web = await context.newPage();
      await speakAs(web, VOICES);
      const { marked, card } = await openPage(web, writePage(PAGE));
      await page.goto(`chrome-extension://${extensionId}/popup.html`);
      await check(page, page.locator('body'), snapshots.pageTerms);
      await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
      await check(page, page.locator('body'), snapshots.panel);
      await web.bringToFront();
      await marked.rest('CRM');
      await card.waitUntilShown();
      await check(web, card.frame.locator('body'), snapshots.card);
    });

    for (const [document, snapshot] of [
      ['options.html', snapshots.settings],
      ['welcome.html', snapshots.welcome],
      ['entry.html?id=crm', snapshots.entryPage],
    ] as const)
      test(document, async ({ page, extensionId }) => {
        await page.goto(`chrome-extension://${extensionId}/${document}`);
        await check(page, page.locator('body'), snapshot);
      });
  });
}
