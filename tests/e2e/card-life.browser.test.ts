import type { Page } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { Finger } from './pages/finger.ts';
import { openPage } from './pages/open-page.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><head><title>Page</title>${head}</head><body style="font: 18px/1.7 serif; margin: 4rem">${body}</body></html>`;
const TERM = 'dette technique';
const TERMS = [TERM, 'lac de données', 'retour sur investissement', 'architecture applicative'] as const;
const FOUR = html(TERMS.map((term) => `<p style="margin-bottom: 3rem">Voici : ${term}.</p>`).join(''));

test.beforeEach(({ page }) => page.setViewportSize({ width: 1200, height: 900 }));

test.describe('before it is wanted', () => {
  test('a tab pays nothing until a pointer moves over it, and then has a card ready that nobody sees', async ({
    page,
    writePage,
  }) => {
    const { marked, card } = await openPage(page, writePage(html(`<p>La ${TERM}.</p><button>Après</button>`)));
    expect(await marked.addedNodes()).toEqual([]);
    await page.mouse.move(600, 500, { steps: 3 });
    await expect.poll(() => marked.addedNodes()).toEqual(['passerelle-card']);
    await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('/card.html'))).toBe(true);
    await expect(card.frame.locator('#root > *')).toBeAttached();
    expect(await card.isShown()).toBe(false);
    // Not there for the keyboard either.
    await page.locator('button').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('passerelle-card');
  });

  test('a page without terms never has one', async ({ page, writePage }) => {
    const { marked } = await openPage(page, writePage(FOUR));
    await page.goto(writePage(html('<p>Rien de tel ici.</p>')));
    await page.mouse.move(300, 300, { steps: 3 });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await marked.addedNodes()).toEqual([]);
  });
});

test.describe('a pinned card', () => {
  test('outlives other cards, clicks, Esc and scrolling, three at most, until it is closed', async ({
    page,
    writePage,
  }) => {
    const { marked, card } = await openPage(page, writePage(FOUR));
    for (const [index, term] of TERMS.entries()) {
      await marked.rest(term);
      // The oldest has given way to the fourth.
      const next = new Card(page, index);
      await next.waitUntilShown();
      await expect(next.button(/^pin/iu)).toHaveAttribute('aria-pressed', 'false');
      await next.button(/^pin/iu).focus();
      await page.keyboard.press('p');
      await waitForCards(page, Math.min(3, index + 1));
      const pinned = new Card(page, Math.min(2, index));
      await expect(pinned.button(/^pin/iu)).toHaveAttribute('aria-pressed', 'true');
      // Out of the way of the next term.
      await pinned.dragTo({ x: 500 + index * 40, y: 300 });
    }
    await expect(card.dialog).toContainText('data lake');
    await page.mouse.click(5, 5);
    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 300);
    for (const index of [0, 1, 2]) expect(await new Card(page, index).isShown()).toBe(true);
    // Not waited for: the frame goes before it has answered for the press, or the key.
    void new Card(page, 2)
      .button(/^close/iu)
      .click()
      .catch(() => {});
    await waitForCards(page, 2);
    await card.button(/^close/iu).focus();
    void page.keyboard.press('Escape').catch(() => {});
    await waitForCards(page, 1);
    await expect(card.dialog).toContainText('return on investment');
  });

  test('follows the pointer that holds its head, and arrow keys, and never leaves the viewport', async ({
    page,
    writePage,
  }) => {
    const { marked, card } = await openPage(page, writePage(FOUR));
    await marked.rest(TERM);
    await card.waitUntilShown();
    const pin = card.button(/^pin/iu);
    await pin.click();
    const start = await card.box();
    await card.dragTo({ x: start.x + 210, y: start.y + 90 });
    await expect.poll(async () => (await card.box()).x - start.x).toBeCloseTo(210, 0);
    expect((await card.box()).y - start.y).toBeCloseTo(90, 0);
    await card.button(/^move/iu).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await card.box()).x - start.x).toBeCloseTo(210 - 24, 0);
    await card.dragTo({ x: 1100, y: 860 });
    await expect.poll(() => isInViewport(card)).toBe(true);
    await page.setViewportSize({ width: 700, height: 600 });
    await expect.poll(() => isInViewport(card)).toBe(true);
    // Let go, it stays there for now, and the next term has it.
    await pin.click();
    await expect(pin).toHaveAttribute('aria-pressed', 'false');
    await marked.rest('lac de données');
    await expect(card.dialog).toContainText('data lake');
    await expect(page.locator('passerelle-card')).toHaveCount(1);
  });

  test('goes by itself once it is let go', async ({ page, writePage }) => {
    const { marked, card } = await openPage(page, writePage(FOUR));
    await marked.rest(TERM);
    await card.waitUntilShown();
    const pin = card.button(/^pin/iu);
    for (const isPinned of ['true', 'false']) {
      await pin.click();
      await expect(pin).toHaveAttribute('aria-pressed', isPinned);
    }
    await page.mouse.move(1100, 800, { steps: 8 });
    await card.waitUntilHidden();
  });

  test('comes above the others when it is held', async ({ page, writePage }) => {
    const { marked, card } = await openPage(page, writePage(FOUR));
    const second = new Card(page, 1);
    for (const [pinned, term] of [
      [card, TERM],
      [second, 'retour sur investissement'],
    ] as const) {
      await marked.rest(term);
      await pinned.waitUntilShown();
      await pinned.button(/^pin/iu).click();
      await expect(pinned.button(/^move/iu)).toBeVisible();
      await pinned.dragTo({ x: 500, y: pinned === card ? 100 : 200 });
    }
    const onTop = () =>
      page.evaluate(() => {
        const cards = [...document.querySelectorAll('passerelle-card')];
        return cards.indexOf(document.elementFromPoint(700, 400)!);
      });
    expect(await onTop()).toBe(1);
    await card.dragTo({ x: 500, y: 150 });
    expect(await onTop()).toBe(0);
    // And keeps the focus meanwhile.
    await second.button(/^move/iu).focus();
    const before = await second.box();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await second.box()).y).toBe(before.y - 48);
    expect(await onTop()).toBe(1);
  });

  test('follows the pointer on a page that the reader has enlarged', async ({ page, writePage, serviceWorker }) => {
    const zoom = async (factor: number) => (await serviceWorker()).evaluate(`chrome.tabs.setZoom(${factor})`);
    const { marked, card } = await openPage(page, writePage(FOUR));
    await zoom(1.5);
    try {
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(1.5);
      await marked.rest(TERM);
      await card.waitUntilShown();
      await card.button(/^pin/iu).click();
      await expect(card.button(/^move/iu)).toBeVisible();
      const start = await card.box();
      await card.dragTo({ x: start.x + 120, y: start.y });
      await expect.poll(async () => (await card.box()).x - start.x).toBeCloseTo(120, 0);
    } finally {
      await zoom(1);
    }
  });
});

test.describe('a card goes with its term', () => {
  for (const [what, act] of [
    ['scrolls out of the viewport', () => scrollTo(0, 2000)],
    ['scrolls out of its part of the page', () => document.querySelector('#part')!.scrollTo(0, 400)],
    ['is removed', () => document.querySelector('#term')!.remove()],
    ['is hidden', () => document.querySelector('#term')!.setAttribute('hidden', '')],
  ] as const)
    test(`when that ${what}`, async ({ page, writePage }) => {
      const body = `<div id="part" style="height: 300px; overflow: auto"><p id="term">La ${TERM}.</p><p style="height: 900px"></p></div><p style="height: 4000px"></p>`;
      const { marked, card } = await openPage(page, writePage(html(body)));
      await marked.rest(TERM);
      await card.waitUntilShown();
      await page.evaluate(act);
      await card.waitUntilHidden();
    });
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
] as const)
  test(`for a finger on ${viewport.width} px it lies at the bottom of the screen, from side to side`, async ({
    page,
    writePage,
  }) => {
    await page.setViewportSize(viewport);
    const { marked, card } = await openPage(
      page,
      writePage(
        html(
          `<p>La ${TERM} et un lac de données.</p><p style="height: 3000px"></p>`,
          '<meta name="viewport" content="width=device-width">',
        ),
      ),
    );
    const finger = await Finger.over(page);
    await finger.tap(await marked.middleOf(TERM));
    await card.waitUntilShown();
    const box = await card.box();
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, width, viewport.height]);
    expect(box.height - 8).toBeLessThanOrEqual(0.6 * viewport.height);
    expect(await card.frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expect(card.button(/^pin/iu)).toHaveCount(0);
    await finger.swipeUp({ x: 100, y: 180 });
    expect(await card.isShown()).toBe(true);
    await finger.tap({ x: 20, y: 20 });
    await card.waitUntilHidden();
  });

/** The browser tells of a frame that has gone a little later than of its node. */
async function waitForCards(page: Page, count: number): Promise<void> {
  await expect(page.locator('passerelle-card')).toHaveCount(count);
  await expect.poll(() => page.frames().length).toBe(1 + count);
}

async function isInViewport(card: Card): Promise<boolean> {
  const { x, y, width, height } = await card.box();
  const view = card.page.viewportSize()!;
  return x + 8 >= 0 && y + 8 >= 0 && x + width - 8 <= view.width && y + height - 8 <= view.height;
}
