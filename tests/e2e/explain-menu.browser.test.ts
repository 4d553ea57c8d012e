import { expect, test } from '../setup/extension-fixture.ts';
import { PopupWindow } from './pages/popup-window.ts';

const PAGE = '<!doctype html><html lang="fr"><title>Page</title><p>On en parle.</p></html>';

test('what is asked for in the menu of a selection is explained in the popup, once', async ({
  context,
  page,
  writePage,
  extensionId,
  serviceWorker,
}) => {
  await page.goto(writePage(PAGE));
  const worker = await serviceWorker();
  // No driver opens the browser's own menus; the worker's own event does what a click on the item does.
  await worker.evaluate(`chrome.contextMenus.onClicked.dispatch(
    { menuItemId: 'explain', selectionText: '  dette technique ', editable: false, pageUrl: '' })`);
  const popup = await PopupWindow.opened(context);
  await expect.poll(() => popup.texts('.entry-view h1')).toEqual([expect.stringContaining('dette technique')]);
  await popup.close();
  const again = await PopupWindow.open(context, page, extensionId);
  await expect.poll(() => again.evaluate('document.querySelector("input[role=combobox]")?.value')).toBe('');
  await again.close();
});

test('the menu has an item for selected text', async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  const update = `chrome.contextMenus.update('explain', { visible: true }).then(() => 'there', () => 'missing')`;
  await expect.poll(() => worker.evaluate(update)).toBe('there');
});
