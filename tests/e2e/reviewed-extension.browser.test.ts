import { expect, test } from '../setup/extension-fixture.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';

const PAGE = '<!doctype html><html lang="fr"><title>Page</title><body><p>La dette technique.</p></body></html>';

test.describe('the popup over difficult pages', () => {
  for (const [name, body, type] of [
    ['drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>La dette technique</text></svg>', 'image/svg+xml'],
    ['paper', '%PDF-1.4\ntrailer<</Root 1 0 R>>', 'application/pdf'],
  ] as const)
    test(`says that a ${type} is out of reach, whatever its address`, async ({
      context,
      page,
      writePage,
      extensionId,
    }) => {
      await page.goto(writePage({ body, type }, `/${name}`));
      const popup = await PopupWindow.open(context, page, extensionId);
      await expect.poll(async () => (await popup.texts('main'))[0]).toMatch(/text is out of reach/u);
      await popup.close();
    });

  test('does not wait for a page that is busy', async ({ context, page, writePage, extensionId }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(1);
    await page.evaluate(() =>
      setTimeout(() => {
        const until = performance.now() + 5000;
        while (performance.now() < until);
        document.title = 'done';
      }, 200),
    );
    await page.waitForTimeout(250);
    const popup = await PopupWindow.open(context, page, extensionId);
    await expect.poll(() => popup.texts('[role=combobox]'), { timeout: 3000 }).toHaveLength(1);
    await expect
      .poll(() => popup.texts('main'), { timeout: 8000 })
      .toEqual([expect.stringContaining('technical debt')]);
    await popup.close();
  });
});
