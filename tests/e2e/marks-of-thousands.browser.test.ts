import type { Page } from '@playwright/test';
import { expect, test } from '../setup/bare-fixture.ts';
import { inventWords, OwnSession } from './pages/own-session.ts';

const UNKNOWN = 'passerelle-term';

test.describe('on a page of thousands one element tells of many, and what is in view is marked', () => {
  const COUNT = 2000;

  const open = async (page: Page, style: string) => {
    const terms = inventWords(COUNT);
    const session = new OwnSession(page);
    const blocks = terms.map((term) => `<p>Here is ${term}.</p>`).join('');
    await session.open(`<style>p { margin: 0 0 40px } ${style}</style><main>${blocks}</main>`);
    await page.evaluate(() => {
      const observed = new Set<Element>();
      Object.assign(globalThis, { observed });
      // oxlint-disable-next-line typescript/unbound-method -- Called with the observer that they are called on.
      const { observe, unobserve } = IntersectionObserver.prototype;
      IntersectionObserver.prototype.observe = function noted(element) {
        observed.add(element);
        return observe.call(this, element);
      };
      IntersectionObserver.prototype.unobserve = function noted(element) {
        observed.delete(element);
        return unobserve.call(this, element);
      };
    });
    await session.start(terms);
    return session;
  };

  const observedIn = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { observed: Set<Element> }).observed.size);

  /** Terms that stand in the viewport, and of them those without a mark. */
  const lookAt = (page: Page) =>
    page.evaluate((name) => {
      const marked = new Set([...(CSS.highlights.get(name) ?? [])].map(({ startContainer }) => startContainer));
      const inView = [...document.querySelectorAll('p')].filter((paragraph) => {
        const { top, bottom, height } = paragraph.getBoundingClientRect();
        return height > 0 && top > 0 && bottom < innerHeight;
      });
      const bare = inView.filter(({ firstChild }) => !marked.has(firstChild!)).map(({ textContent }) => textContent);
      return { inView: inView.length, bare };
    }, UNKNOWN);

  const expectMarks = async (page: Page, least: number) =>
    expect(async () => {
      const { inView, bare } = await lookAt(page);
      expect(bare).toEqual([]);
      expect(inView).toBeGreaterThanOrEqual(least);
    }).toPass({ timeout: 5000 });

  const goTo = (page: Page, share: number) =>
    page.evaluate((part) => {
      const scroller = document.querySelector('main')!;
      scroller.scrollTo(0, part * scroller.scrollHeight);
      scrollTo(0, part * document.documentElement.scrollHeight);
    }, share);

  for (const [name, style, least] of [
    ['one below the other', '', 8],
    ['in columns', 'main { columns: 3 }', 24],
    ['in a grid', 'main { display: grid; grid-template-columns: repeat(4, 1fr) }', 32],
    ['from the bottom to the top', 'main { display: flex; flex-direction: column-reverse }', 8],
    ['in a small pane', 'main { height: 200px; overflow: auto }', 1],
    ['one beside the other', 'main { display: flex; flex-wrap: wrap } p { width: 90px }', 40],
  ] as const)
    test(`where they stand ${name}`, async ({ page }) => {
      await open(page, style);
      for (const share of [0, 0.31, 0.9, 0.52, 1]) {
        await goTo(page, share);
        await expectMarks(page, least);
      }
      expect(await observedIn(page)).toBeLessThan(COUNT / 2);
    });

  test('where text has come between them while they were away', async ({ page }) => {
    await open(page, '');
    // Only when each leader has found out what is too far from it are there any runs across what comes now.
    await expect.poll(() => observedIn(page)).toBeGreaterThan(200);
    await page.addStyleTag({ content: 'p:nth-child(7n) { margin-bottom: 3000px }' });
    for (let step = 0; step < 8; step++) {
      await page.evaluate(
        (at) => document.querySelectorAll('p')[at]!.scrollIntoView(),
        7 * (100 + (step % 4) * 30 + step),
      );
      await expectMarks(page, 5);
    }
  });

  test('where a narrower window has put them one below the other', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await open(
      page,
      '@media (min-width: 700px) { main { display: grid; grid-template-columns: repeat(4, 1fr) } } p { height: 90px }',
    );
    await goTo(page, 0.9);
    await expectMarks(page, 12);
    await page.setViewportSize({ width: 500, height: 700 });
    await expectMarks(page, 4);
  });

  test('where the page hides most of them, as a list that is filtered does', async ({ page }) => {
    await open(page, '');
    await expectMarks(page, 8);
    await page.addStyleTag({ content: 'p:not(:nth-child(40n + 23)) { display: none }' });
    await expectMarks(page, 8);
  });

  test('where the page takes most of them away', async ({ page }) => {
    await open(page, '');
    await expectMarks(page, 8);
    await page.evaluate(() => {
      for (const [at, paragraph] of document.querySelectorAll('p').entries()) if (at % 40 !== 23) paragraph.remove();
    });
    await expectMarks(page, 8);
  });

  test('where text is put in the place of other text', async ({ page }) => {
    await open(page, '');
    await goTo(page, 0.5);
    await expectMarks(page, 8);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.textContent = `Once more: ${paragraph.textContent}`;
    });
    await expectMarks(page, 8);
    await goTo(page, 0.2);
    await expectMarks(page, 8);
  });
});
