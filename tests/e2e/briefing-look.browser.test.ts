import { expect, test } from '../setup/settings-fixture.ts';
import { BRIEFED_PAGE, BriefingTab, MARKETER, openRead } from './pages/briefing-page.ts';
import { findFaults } from './pages/find-faults.ts';

test.beforeEach(({ store }) => store(MARKETER));

test('it is used from the keyboard alone, and printed without what is only for the screen', async ({
  context,
  page,
  writePage,
  extensionId,
}) => {
  await openRead(page, writePage(BRIEFED_PAGE));
  const { page: briefing } = await BriefingTab.openOver(context, page, extensionId);
  await expect(briefing.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  await briefing.evaluate('window.print = () => { document.body.dataset.printed = "yes" }');
  await briefing.keyboard.press('Tab');
  await expect(briefing.getByRole('radio', { name: 'Most important first' })).toBeFocused();
  await briefing.keyboard.press('ArrowRight');
  await expect(briefing.getByRole('radio', { name: 'As they come' })).toBeChecked();
  for (const name of ['Copy as text', 'Copy as Markdown', 'Print']) {
    await briefing.keyboard.press('Tab');
    await expect(briefing.getByRole('button', { name, exact: true })).toBeFocused();
  }
  await briefing.keyboard.press('Enter');
  expect(await briefing.evaluate('document.body.dataset.printed')).toBe('yes');
  await briefing.keyboard.press('Tab');
  await expect(briefing.getByRole('link', { name: 'dashboard' })).toBeFocused();
  await briefing.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const hidden of [
    briefing.getByRole('button', { name: 'Print', exact: true }),
    briefing.getByRole('button', { name: /^Show/u }),
    briefing.getByText('The other side’s word'),
  ])
    await expect(hidden.first()).toBeHidden();
  const ink = await briefing.getByRole('heading', { level: 1 }).evaluate((title) => getComputedStyle(title).color);
  expect(ink).toBe('rgb(33, 31, 28)');
});

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds no fault in it, and it fits 320 px: ${language}, ${colorScheme}`, async ({
      context,
      page,
      writePage,
      extensionId,
      store,
    }) => {
      await openRead(page, writePage(BRIEFED_PAGE));
      const { page: briefing } = await BriefingTab.openOver(context, page, extensionId);
      await briefing.emulateMedia({ colorScheme });
      for (const role of ['it', 'both'] as const) {
        await store({ interfaceLanguage: language, reader: { language, role } });
        await expect(briefing.locator('html')).toHaveAttribute('lang', language);
        await expect(briefing.getByRole('heading', { level: 3 }).first()).toBeVisible();
        expect(await findFaults(briefing.mainFrame())).toEqual([]);
        await briefing.setViewportSize({ width: 320, height: 640 });
        expect(await briefing.evaluate('document.documentElement.scrollWidth')).toBe(320);
        await briefing.setViewportSize({ width: 1000, height: 800 });
      }
    });
