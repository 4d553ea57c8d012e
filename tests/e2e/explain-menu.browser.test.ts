import { expect, test } from '../setup/extension-fixture.ts';
import { clickMarkItem, MarkItem } from './pages/mark-item.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { openPage } from './pages/open-page.ts';
import { PopupWindow } from './pages/popup-window.ts';
import { openStopper } from './pages/worker-stopper.ts';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.7 serif; margin: 4rem">${body}`;
const PAGE = html('<p>On en parle.</p>');
const MARKED = html(
  `<p id="text">La dette technique du site.</p><p>Un <a href="#lake">lac de données</a> et du texte.</p>`,
);

test.describe('the menu of selected text', () => {
  test('has it explained in the popup, once', async ({ context, page, writePage, extensionId, serviceWorker }) => {
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

  test('has an item', async ({ serviceWorker }) => {
    const worker = await serviceWorker();
    const update = `chrome.contextMenus.update('explain', { visible: true }).then(() => 'there', () => 'missing')`;
    await expect.poll(() => worker.evaluate(update)).toBe('there');
  });
});

test.describe('the menu over a mark', () => {
  test('names its term after a short rest, as long as the pointer is on it', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const { marked } = await openPage(page, writePage(MARKED));
    const item = await MarkItem.watch(await serviceWorker());
    expect(await item.title()).toBeNull();
    await marked.rest('dette technique');
    await expect.poll(() => item.title()).toBe('Explain “technical debt”');
    await marked.rest('lac de données');
    await expect.poll(() => item.title()).toBe('Explain “data lake”');
    await marked.rest('du texte');
    await expect.poll(() => item.title()).toBeNull();
  });

  test('offers it to a press without any rest, and no more when the page has gone from under the pointer', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const { marked } = await openPage(page, writePage(MARKED));
    const item = await MarkItem.watch(await serviceWorker());
    const { x, y } = await marked.middleOf('dette technique');
    await page.mouse.click(x, y, { button: 'right' });
    await expect.poll(() => item.title()).toBe('Explain “technical debt”');
    await page.goto(writePage(PAGE));
    await expect.poll(() => item.title()).toBeNull();
  });

  test('names it in the demo page of the first run too', async ({ page, extensionId, serviceWorker }) => {
    const item = await MarkItem.watch(await serviceWorker());
    await page.goto(`chrome-extension://${extensionId}/welcome.html#try`);
    const marked = new MarkedPage(page);
    await expect.poll(() => marked.marks()).toContain('technical debt');
    await marked.rest('technical debt');
    await expect.poll(() => item.title()).toBe('Explain “technical debt”');
  });

  test('opens its entry in the popup, once, though the worker was killed meanwhile', async ({
    context,
    page,
    writePage,
    extensionId,
    serviceWorker,
  }) => {
    const { marked } = await openPage(page, writePage(MARKED));
    const item = await MarkItem.watch(await serviceWorker());
    await marked.rest('lac de données');
    await expect.poll(() => item.title()).not.toBeNull();
    // As it does on its way into the menu.
    await page.mouse.move(900, 600);
    await expect.poll(() => item.title()).toBeNull();
    const { stop, wake } = await openStopper(context, extensionId);
    await stop();
    await wake();
    await page.bringToFront();
    await clickMarkItem(await serviceWorker());
    const popup = await PopupWindow.opened(context);
    await expect.poll(() => popup.texts('.entry-view h1')).toEqual([expect.stringContaining('data lake')]);
    await popup.press('Escape');
    await expect.poll(() => popup.texts('.entry-view h1')).toEqual([]);
    expect(await popup.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
    await popup.close();
    const again = await PopupWindow.open(context, page, extensionId);
    await expect.poll(() => again.texts('[role=combobox]')).toHaveLength(1);
    expect(await again.texts('.entry-view h1')).toEqual([]);
    await again.close();
  });

  test('is that of the selection where text is selected', async ({ page, writePage, serviceWorker }) => {
    const { marked } = await openPage(page, writePage(MARKED));
    const item = await MarkItem.watch(await serviceWorker());
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#text')!));
    // A press leaves a selection where it is on the selected text itself, and on a link.
    for (const text of ['dette technique', 'lac de données']) {
      const { x, y } = await marked.middleOf(text);
      await page.mouse.click(x, y, { button: 'right' });
      expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    }
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await marked.rest('dette technique');
    await expect.poll(() => item.title()).toBe('Explain “technical debt”');
    expect(new Set(await item.titles())).toEqual(new Set(['Explain the marked term', 'Explain “technical debt”']));
  });

  test('is nothing that a script of the page can ask for', async ({ page, writePage, serviceWorker }) => {
    const { marked } = await openPage(page, writePage(MARKED));
    const item = await MarkItem.watch(await serviceWorker());
    const said = (await item.titles()).length;
    await page.evaluate(
      ({ x, y }) => {
        const target = document.elementFromPoint(x, y)!;
        const init = { bubbles: true, clientX: x, clientY: y, pointerType: 'mouse', button: 2 };
        for (const type of ['pointermove', 'pointerdown']) target.dispatchEvent(new PointerEvent(type, init));
        target.dispatchEvent(new MouseEvent('contextmenu', init));
      },
      await marked.middleOf('lac de données'),
    );
    // What has been asked for by the reader comes after it.
    await marked.rest('dette technique');
    await expect.poll(() => item.title()).toBe('Explain “technical debt”');
    expect((await item.titles()).slice(said).join()).not.toContain('data lake');
  });

  test('speaks the language of the interface', async ({ context, page, writePage, extensionId, serviceWorker }) => {
    const { marked } = await openPage(page, writePage(MARKED));
    const item = await MarkItem.watch(await serviceWorker());
    const settings = await context.newPage();
    await settings.goto(`chrome-extension://${extensionId}/options.html`);
    await settings.evaluate(`chrome.storage.local.set({ interfaceLanguage: 'fr' })`);
    await expect.poll(() => item.titleForSelection()).toBe('Expliquer «\u00a0%s\u00a0»');
    await page.bringToFront();
    await marked.rest('dette technique');
    await expect.poll(() => item.title()).toBe('Expliquer «\u00a0technical debt\u00a0»');
    await settings.evaluate(`chrome.storage.local.remove('interfaceLanguage')`);
    await expect.poll(() => item.titleForSelection()).toBe('Explain “%s”');
  });
});
