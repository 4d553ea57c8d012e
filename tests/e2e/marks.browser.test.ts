import type { Page } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { inkUnder } from './pages/ink.ts';
import { openPage } from './pages/open-page.ts';
import { MarkedPage } from './pages/marked-page.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><title>Page</title>${head}<body>${body}</body></html>`;

/** A word with a mark and one like it without, in the same place. Neither has a letter that goes below the line. */
const PAIR = '<b class="marked">churn</b> et <b class="unmarked">churm</b>';

const PLACES = [
  ['body text', `<p>Le ${PAIR}.</p>`],
  ['a dark panel on a light page', `<p style="background: #111; color: #eee">Le ${PAIR}.</p>`],
  ['a dark page', `<style>body { background: #16181d; color: #e6e6e6 }</style><p>Le ${PAIR}.</p>`],
  ['a link that is underlined itself', `<p><a href="#x">Le ${PAIR}.</a></p>`],
  ['a link on a dark panel', `<p style="background: #111"><a href="#x" style="color: #8ab4f8">Le ${PAIR}.</a></p>`],
  ['a heading', `<h1>Le ${PAIR}.</h1>`],
  ['small text in a table', `<table><tr><td style="font-size: 11px">Le ${PAIR}.</table>`],
] as const;

const inkOfPair = async (page: Page) => ({
  marked: await inkUnder(page, page.locator('.marked')),
  unmarked: await inkUnder(page, page.locator('.unmarked')),
});

test.describe('a mark is seen', () => {
  for (const [place, body] of PLACES)
    for (const forcedColors of ['none', 'active'] as const)
      test(`in ${place}${forcedColors === 'active' ? ', with forced colours' : ''}`, async ({ page, writePage }) => {
        await page.emulateMedia({ forcedColors });
        await page.goto(writePage(html(body, '<style>body { line-height: 2 } b { font-weight: inherit }</style>')));
        const difference = async () => {
          const { marked, unmarked } = await inkOfPair(page);
          return marked - unmarked;
        };
        // A dotted line: some pixels a letter, and no fill.
        await expect.poll(difference).toBeGreaterThan(10);
        const { width } = (await page.locator('.marked').boundingBox())!;
        expect(await difference()).toBeLessThan(3 * width);
      });

  test('on each line of a term that wraps', async ({ page, writePage }) => {
    await page.goto(writePage(html('<p style="width: 6em">Le <b>retour sur investissement</b>.</p>')));
    await expect.poll(() => inkUnder(page, page.locator('b'))).toBeGreaterThan(10);
  });
});

test.describe('marks', () => {
  test('are not printed', async ({ page, writePage }) => {
    await page.goto(writePage(html(`<p>Le ${PAIR}.</p>`)));
    await expect.poll(async () => (await inkOfPair(page)).marked).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => inkOfPair(page)).toEqual({ marked: 0, unmarked: 0 });
  });

  test('nor is a card that is pinned', async ({ page, writePage }) => {
    const { marked, card } = await openPage(page, writePage(html('<p>Le retour sur investissement.</p>')));
    await marked.rest('retour sur investissement');
    await card.waitUntilShown();
    await card.button(/^pin/iu).click();
    await page.emulateMedia({ media: 'print' });
    await card.waitUntilHidden();
    await page.emulateMedia({ media: null });
    await card.waitUntilShown();
  });

  test('move nothing in the page', async ({ page, writePage }) => {
    const body = PLACES.map(([, text]) => text).join('');
    const measure = () =>
      JSON.stringify(Array.from(document.querySelectorAll('body *'), (element) => element.getBoundingClientRect()));
    const before = `<script>globalThis.before = (${measure.toString()})()</script>`;
    const marked = new MarkedPage(page);
    await marked.open(writePage(html(`${body}${before}`)));
    await expect.poll(() => marked.marks()).not.toEqual([]);
    expect(await page.evaluate(measure)).toBe(
      await page.evaluate(() => (globalThis as unknown as { before: string }).before),
    );
  });

  test('come again in a page that replaces its style sheets and clears its highlights', async ({ page, writePage }) => {
    await page.goto(writePage(html(`<p>Le ${PAIR}.</p>`)));
    const isMarked = async () => (await inkOfPair(page)).marked > 0;
    await expect.poll(isMarked).toBe(true);
    const left = await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      CSS.highlights.clear();
      return document.adoptedStyleSheets.length + CSS.highlights.size;
    });
    expect(left).toBe(0);
    await page.mouse.move(200, 200);
    await expect.poll(isMarked).toBe(true);
  });
});
