import { ensureRealPages, REAL_PAGES, type RealPages } from '../../scripts/setup/real-pages.ts';
import { servePages, type PageServer } from '../../scripts/setup/serve-pages.ts';
import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';

/** What the page looks like without us: its elements, and every text, in document order. */
const PICTURE = `JSON.stringify([...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name !== 'passerelle-card')) + document.body.textContent`;

test.describe('pages that nobody here wrote', () => {
  let folders: RealPages | null;
  let server: PageServer;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    folders = await ensureRealPages();
    server = await servePages(
      {},
      { folders: Object.fromEntries(Object.entries(folders ?? {}).map(([name, folder]) => [`/${name}/`, folder])) },
    );
  });
  test.afterAll(() => server.close());

  for (const { kind, language, source, file } of REAL_PAGES)
    test(`${source}/${file} (${kind}, ${language})`, async ({ page }) => {
      test.skip(folders === null && !process.env['CI'], 'Debian packages cannot be had here');
      // Errors of the page's own scripts, which miss their libraries here, are not ours.
      const errors: string[] = [];
      page.on('pageerror', ({ stack = '' }) => stack.includes('chrome-extension:') && errors.push(stack));
      const marked = new MarkedPage(page);
      await page.setViewportSize({ width: 1200, height: 900 });
      await page.route(/^https?:/u, (route) =>
        route.request().url().startsWith(server.origin) ? route.continue() : route.abort(),
      );
      await marked.open(`${server.origin}/${source}/${file}`);
      const before = await page.evaluate<string>(PICTURE);
      await scrollUntilMarked(marked);
      const [first] = await marked.marksInView();
      await marked.restAt(first!);
      const card = new Card(page);
      await card.waitUntilShown();
      await expect(card.frame.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate<string>(PICTURE)).toBe(before);
      expect(await page.locator('passerelle-card').count()).toBe(1);
      expect(errors).toEqual([]);
    });
});

/** Goes down the page by screens until a mark is in view. */
async function scrollUntilMarked(marked: MarkedPage): Promise<void> {
  await expect
    .poll(
      async () => {
        const inView = await marked.marksInView();
        if (inView.length === 0) await marked.page.evaluate(() => scrollBy(0, innerHeight * 0.8));
        return inView.length;
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);
}
