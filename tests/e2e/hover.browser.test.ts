import type { Page } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { Finger, type Point } from './pages/finger.ts';
import { openPage } from './pages/open-page.ts';
import { PopupWindow } from './pages/popup-window.ts';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Page</title><meta name="viewport" content="width=device-width"></head>
  <body style="font: 18px/1.7 serif; margin: 4rem">${body}<p style="height: 2000px"></p></body></html>`;
const TERM = 'dette technique';
const PAGE = html(`<p id="text">La ${TERM} du site, et le reste de la phrase.</p><input>`);

/** Longer than any card takes to come. */
const ENOUGH = 700;

test.describe('a card does not come', () => {
  for (const [what, act] of [
    ['scrolls', (page: Page) => page.mouse.wheel(0, 5)],
    ['types', (page: Page) => page.keyboard.press('a')],
    ['holds a button down', (page: Page) => page.mouse.down()],
  ] as const)
    test(`while the reader ${what}`, async ({ page, writePage }) => {
      const { marked, card } = await openPage(page, writePage(PAGE));
      await marked.rest(TERM);
      await act(page);
      await page.waitForTimeout(ENOUGH);
      expect(await card.isShown()).toBe(false);
    });

  test('for a pointer that only travels across', async ({ page, writePage }) => {
    const { marked, card } = await openPage(page, writePage(PAGE));
    await page.evaluate(() => {
      const times: number[] = [];
      addEventListener('pointermove', ({ timeStamp }) => times.push(timeStamp));
      Object.assign(globalThis, { times });
    });
    const longestPause = () =>
      page.evaluate(() => {
        const { times } = globalThis as unknown as { times: number[] };
        return Math.max(...times.splice(0).map((time, at, all) => time - (all[at - 1] ?? time)));
      });
    const { x, y } = await marked.middleOf(TERM);
    // A machine that is busy makes pauses that are a rest: then the way is gone again.
    await expect(async () => {
      await page.mouse.move(x, y + 300);
      // Half a second over the term without rest: 25 moves, one each 20 ms.
      for (let step = 0; step < 25; step++) {
        await page.mouse.move(x - 60 + step * 5, y);
        await page.waitForTimeout(20);
      }
      const isShown = await card.isShown();
      await page.mouse.move(x, y + 300);
      expect(await longestPause()).toBeLessThan(250);
      expect(isShown).toBe(false);
    }).toPass();
  });

  test('over text that is selected, but does elsewhere while the selection stays', async ({ page, writePage }) => {
    const { marked, card } = await openPage(page, writePage(html(`<p>La ${TERM}.</p><p>Un lac de données.</p>`)));
    const { x, y } = await marked.middleOf(TERM);
    await page.mouse.move(x - 20, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(x + 10, y, { steps: 3 });
    await page.waitForTimeout(ENOUGH);
    expect(await card.isShown()).toBe(false);
    await marked.rest('lac de données');
    await card.waitUntilShown();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  });

  test('for a hundred events that a script has made', async ({ page, writePage }) => {
    const { marked } = await openPage(page, writePage(PAGE));
    const at = await marked.middleOf(TERM);
    await page.evaluate(({ x, y }) => {
      const target = document.elementFromPoint(x, y)!;
      const init = { bubbles: true, clientX: x, clientY: y, pointerType: 'mouse' };
      for (let turn = 0; turn < 20; turn++) {
        for (const type of ['pointermove', 'pointerdown']) target.dispatchEvent(new PointerEvent(type, init));
        target.dispatchEvent(new PointerEvent('click', { ...init, pointerType: 'touch' }));
        target.dispatchEvent(new MouseEvent('mousemove', init));
        target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Shift', shiftKey: true }));
      }
    }, at);
    await page.waitForTimeout(ENOUGH);
    expect(await marked.addedNodes()).toEqual([]);
  });
});

test.describe('the modifier key', () => {
  test('brings the card of the term under the pointer, and as the only way when the reader wants it so', async ({
    context,
    page,
    writePage,
    extensionId,
  }) => {
    const { marked, card } = await openPage(page, writePage(PAGE));
    await choose(await PopupWindow.open(context, page, extensionId), 'modifier');
    await marked.rest(TERM);
    await page.waitForTimeout(ENOUGH);
    expect(await card.isShown()).toBe(false);
    await page.keyboard.down('Shift');
    await card.waitUntilShown();
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();

    await choose(await PopupWindow.open(context, page, extensionId), 'rest');
    await page.mouse.move(5, 5);
    await marked.rest(TERM);
    await card.waitUntilShown();
  });

  test('is for capital letters in a field, and for selecting where text is selected', async ({ page, writePage }) => {
    const { marked, card } = await openPage(page, writePage(PAGE));
    await page.locator('input').focus();
    await marked.rest(TERM);
    await page.keyboard.press('Shift+A');
    await page.waitForTimeout(ENOUGH);
    expect(await card.isShown()).toBe(false);
    await expect(page.locator('input')).toHaveValue('A');
    await page.evaluate(() => {
      document.querySelector('input')!.blur();
      getSelection()!.selectAllChildren(document.querySelector('#text')!);
    });
    await page.keyboard.press('Shift+ArrowLeft');
    await page.waitForTimeout(ENOUGH);
    expect(await card.isShown()).toBe(false);
  });
});

test.describe('a finger', () => {
  test('taps on a term for its card, and anywhere else to close it', async ({ page, writePage }) => {
    const { marked, card } = await openPage(page, writePage(PAGE));
    const finger = await Finger.over(page);
    await finger.tap(await marked.middleOf(TERM));
    await card.waitUntilShown();
    await expect(card.dialog).toContainText('technical debt');
    await finger.tap({ x: 20, y: 20 });
    await card.waitUntilHidden();
  });

  for (const [what, act] of [
    ['stays long on it', (finger: Finger, at: Point) => finger.pressLong(at)],
    ['scrolls', (finger: Finger, at: Point) => finger.swipeUp(at)],
    ['zooms', (finger: Finger, at: Point) => finger.pinch(at)],
  ] as const)
    test(`brings no card when it ${what}`, async ({ page, writePage }) => {
      const { marked, card } = await openPage(page, writePage(PAGE));
      const finger = await Finger.over(page);
      await act(finger, await marked.middleOf(TERM));
      await page.waitForTimeout(ENOUGH);
      expect(await card.isShown()).toBe(false);
    });

  for (const [what, body] of [
    ['link', `<p><a href="#there">La ${TERM}</a></p>`],
    ['button', `<p role="button" onclick="location.hash = 'there'">La ${TERM}</p>`],
    ['text that looks like a button', `<p style="cursor: pointer" onclick="location.hash = 'there'">La ${TERM}</p>`],
  ] as const)
    test(`that taps a term in a ${what} gets what the page has for it`, async ({ page, writePage }) => {
      const { marked, card } = await openPage(page, writePage(html(body)));
      await (await Finger.over(page)).tap(await marked.middleOf(TERM));
      await expect.poll(() => page.url()).toContain('#there');
      await page.waitForTimeout(ENOUGH);
      expect(await card.isShown()).toBe(false);
    });
});

test('a pen hovers like a mouse and taps like a finger', async ({ page, writePage }) => {
  const { marked, card } = await openPage(page, writePage(PAGE));
  const pen = await Finger.over(page);
  const at = await marked.middleOf(TERM);
  await pen.hoverWithPen(at);
  await card.waitUntilShown();
  await pen.tapWithPen({ x: 20, y: 20 });
  await card.waitUntilHidden();
  await pen.tapWithPen(at);
  await card.waitUntilShown();
});

async function choose(popup: PopupWindow, trigger: 'rest' | 'modifier'): Promise<void> {
  const radio = `input[type=radio][value=${trigger}]`;
  await expect.poll(() => popup.texts(radio)).toHaveLength(1);
  await popup.click(radio);
  await expect.poll(() => popup.evaluate('chrome.storage.local.get("hover")')).toMatchObject({ hover: { trigger } });
  await popup.close();
}
