import type { Page } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { findFaults } from './pages/find-faults.ts';

type World = { readonly chrome: { readonly storage: { readonly local: { set(records: object): Promise<void> } } } };

const LONG = 'anticonstitutionnellement'.repeat(6);
const CSV = [
  `Mot;Explication;Une colonne dont l’intitulé est bien plus long que les autres, ${LONG};Traduction`,
  `zorgal;Ce que personne ne connaît, ${LONG}.;rien;zorgle`,
  'taux de rebond;Une autre définition.;rien;bounce rate',
  'de;Un mot-outil.;rien;of',
  `<img src=x>${LONG};;https://example.org/${LONG};`,
].join('\r\n');

test.afterEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(`chrome.storage.local.get(null).then((all) => chrome.storage.local.remove(
    Object.keys(all).filter((key) => /^(?:personal|interfaceLanguage|reader$)/u.test(key))))`);
});

/** At the width of a phone nothing sticks out, and axe finds nothing at that width nor at a desk’s. */
async function look(page: Page): Promise<void> {
  for (const width of [320, 1100]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await findFaults(page.mainFrame())).toEqual([]);
  }
}

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every step has no fault that axe finds and fits 320 px, in ${language} and ${colorScheme}`, async ({
      page,
      extensionId,
      serviceWorker,
    }) => {
      const worker = await serviceWorker();
      await worker.evaluate((records) => (globalThis as unknown as World).chrome.storage.local.set(records), {
        interfaceLanguage: language,
        reader: { language, role: 'it' },
      });
      await page.emulateMedia({ colorScheme });
      await page.goto(`chrome-extension://${extensionId}/import.html`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await look(page);

      const file = { name: `mots-${LONG}.csv`, mimeType: 'text/csv', buffer: Buffer.from(CSV) };
      await page.locator('input[type=file]').setInputFiles(file);
      const columns = page.locator('.import__column select');
      await expect(columns).toHaveCount(4);
      for (const [column, field] of [
        [0, 'fr.term'],
        [1, 'fr.definition'],
        [3, 'en.term'],
      ] as const)
        await columns.nth(column).selectOption(field);
      await look(page);

      await page.locator('.import__ways .text-button').first().click();
      await expect(page.locator('.import__counts')).toBeVisible();
      for (const problems of await page.locator('.import__problems').all())
        await problems.evaluate((details) => details.setAttribute('open', ''));
      await look(page);

      await page.locator('.import__ways .text-button').first().click();
      await expect(page.getByRole('status')).not.toBeEmpty();
      await look(page);
    });
