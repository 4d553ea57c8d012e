import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { expect, test } from '../setup/settings-fixture.ts';
import { MarkedPage } from './pages/marked-page.ts';

const HEIGHT = 720;
const TERMS = ['API', 'CRM', 'data lake', 'taux de conversion', 'dette technique'];
const PARAGRAPHS = Array.from({ length: 60 }, (_, at) => `<h2>${at}</h2><p>${TERMS.join(', ')}.</p>`).join('');
const PAGE = `<!doctype html><html lang="fr"><title>Page</title><body style="font: 16px/1.5 sans-serif">${PARAGRAPHS}</body></html>`;

const { marking } = DEFAULT_SETTINGS;

/** The heights in the page at which marks are painted now, near the viewport and in it. */
const heights = ({ page }: MarkedPage): Promise<number[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('passerelle-term') ?? [])]
      .map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return Math.round(live.getBoundingClientRect().top + scrollY);
      })
      .toSorted((a, b) => a - b),
  );

const fullest = (tops: readonly number[]) =>
  Math.max(0, ...tops.map((top) => tops.filter((other) => other >= top && other < top + HEIGHT).length));

test('a screenful has no more marks than are wanted, wherever one scrolls; a change acts at once, and nothing moves', async ({
  page,
  writePage,
  store,
}) => {
  await page.setViewportSize({ width: 1000, height: HEIGHT });
  const marked = new MarkedPage(page);
  await marked.open(writePage(PAGE));
  await expect.poll(async () => fullest(await heights(marked))).toBe(12);
  await store({ marking: { ...marking, perScreen: 6 } });
  await expect.poll(async () => fullest(await heights(marked))).toBe(6);
  const atTop = await heights(marked);
  for (let screen = 1; screen < 6; screen++) {
    const from = screen * HEIGHT;
    await page.evaluate((top) => scrollTo(0, top), from);
    await expect.poll(async () => (await heights(marked)).some((top) => top > from + HEIGHT)).toBe(true);
    expect(fullest(await heights(marked))).toBe(6);
  }
  await page.evaluate(() => scrollTo(0, 0));
  await expect
    .poll(async () => (await heights(marked)).filter((top) => top < 2 * HEIGHT))
    .toEqual(atTop.filter((top) => top < 2 * HEIGHT));
  await store({ marking: { ...marking, perScreen: 'none' } });
  await expect.poll(async () => fullest(await heights(marked))).toBeGreaterThan(30);
});

test('what has no mark is explained with Shift', async ({ page, writePage, store }) => {
  await store({ reader: { language: 'fr', role: 'marketing' }, marking: { ...marking, perScreen: 6, density: 'all' } });
  const marked = new MarkedPage(page);
  await marked.open(writePage(`<p>${'API, dette technique. '.repeat(4)}data lake.</p>`));
  await expect.poll(async () => (await marked.marks()).length).toBe(6);
  expect(await marked.marks()).not.toContain('data lake');
  await page.keyboard.down('Shift');
  await marked.rest('data lake');
  await expect(page.locator('passerelle-card')).toHaveCSS('visibility', 'visible');
  await page.keyboard.up('Shift');
});
