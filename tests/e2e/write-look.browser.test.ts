import { findFaults } from './pages/find-faults.ts';
import { DRAFT, expect, test, WriteTab } from './pages/write-page.ts';

test('it is used from the keyboard alone', async ({ writing, page }) => {
  await expect(writing.field()).toBeFocused();
  await page.keyboard.insertText('The API is late.');
  await expect.poll(writing.open).toEqual(['API']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /API – show/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(writing.field()).toBeFocused();
  expect(await writing.selected()).toBe('API');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Insert after “API”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(writing.field()).toBeFocused();
  expect(await writing.text()).toMatch(/^The API \(.+\) is late\.$/u);
  await page.keyboard.press('Control+z');
  expect(await writing.text()).toBe('The API is late.');
});

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds no fault in it, and it fits 320 px: ${language}, ${colorScheme}`, async ({
      page,
      extensionId,
      store,
    }) => {
      await store({ interfaceLanguage: language, reader: { language, role: 'both' } });
      await page.emulateMedia({ colorScheme });
      await page.goto(`chrome-extension://${extensionId}/write.html`);
      const writing = new WriteTab(page);
      const check = async () => {
        expect(await findFaults(page.mainFrame())).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        await page.setViewportSize({ width: 1000, height: 800 });
      };
      await expect(writing.list().getByText(/Start with|Commencez par/u)).toBeVisible();
      await check();
      await writing.write(DRAFT);
      await expect.poll(writing.open).toHaveLength(3);
      await page
        .getByRole('button', { name: /^(?:Insert|Insérer) (?:after|après)/u })
        .first()
        .click();
      await expect(writing.said()).not.toBeEmpty();
      await check();
      await writing.field().fill('');
    });
