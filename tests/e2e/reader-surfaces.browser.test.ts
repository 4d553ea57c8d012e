import type { Page } from '@playwright/test';
import { expect, test } from '../setup/settings-fixture.ts';
import { Card } from './pages/card.ts';
import { findFaults } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { ReaderPage, textPdf } from './pages/reader-page.ts';
import { scannedPdf } from './pages/scanned-pdf.ts';

const PDF = textPdf([
  ['The technical debt of the platform.'],
  ['A data lake.'],
  ['Nothing.'],
  ['A data lake again, and DONNÉES.'],
]);
const HTML = `<!doctype html><html lang="en"><main><h1>Minutes</h1><nav><a href="#end">To the end</a></nav>
<p>The technical debt.</p><img src="https://example.org/a.png" alt="a chart"><table><tr><th>KPI</th></tr></table>
<ul><li>Churn</li></ul><h2 id="end">End</h2><blockquote>Bounce rate</blockquote></main></html>`;

/** Each state of the page, and how it comes about. */
const STATES: Readonly<Record<string, (reader: ReaderPage) => Promise<void>>> = {
  start: async () => {},
  pdf: async (reader) => {
    await reader.give({ name: 'a-specification-with-a-long-name-of-one-word.pdf', bytes: PDF });
    await expect.poll(() => new MarkedPage(reader.page).marks()).toContain('technical debt');
    await reader.page.keyboard.press('Control+f');
    await expect(reader.page.getByRole('search')).toBeVisible();
  },
  html: async (reader) => {
    await reader.give({ name: 'minutes.html', bytes: HTML });
    await expect.poll(() => new MarkedPage(reader.page).marks()).toContain('technical debt');
  },
  scanned: async (reader) => {
    await reader.give({ name: 'scan.pdf', bytes: scannedPdf(['picture']) });
    await expect(reader.page.getByRole('status').filter({ hasText: 'OCR' })).toBeVisible();
  },
  locked: async (reader) => {
    await reader.give({ name: 'locked.pdf', bytes: textPdf([['a']], { password: 'b' }) });
    await expect(reader.page.locator('input[type=password]')).toBeFocused();
  },
  failed: async (reader) => {
    await reader.give({ name: 'empty.pdf', bytes: '' });
    await expect(reader.page.getByRole('alert')).toHaveText(/./u);
  },
};

for (const colorScheme of ['light', 'dark'] as const)
  for (const language of ['en', 'fr'] as const)
    for (const [state, reach] of Object.entries(STATES))
      test(`no fault that axe finds, nothing wider than 320 px: ${state}, ${language}, ${colorScheme}`, async ({
        page,
        extensionId,
        store,
      }) => {
        await store({ interfaceLanguage: language, reader: { role: 'both', language } });
        await page.emulateMedia({ colorScheme });
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          const reader = new ReaderPage(page);
          await reader.open(extensionId);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await reach(reader);
          if (state === 'pdf' || state === 'html') await openSide(page, width);
          expect(await findFaults(page.mainFrame())).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });

/** The list of terms is open where there is room beside the document. */
async function openSide(page: Page, width: number): Promise<void> {
  if (width < 1000) await page.getByRole('button', { name: /^Term/u }).click();
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
}

test.describe('a document in pages', () => {
  test.beforeEach(async ({ page, store, extensionId }) => {
    await store({ interfaceLanguage: 'en', reader: { role: 'both', language: 'en' } });
    await new ReaderPage(page).open(extensionId);
  });

  test('words are found on pages that are not drawn, whatever case and accents, by keyboard', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.give({ name: 'spec.pdf', bytes: PDF });
    await expect(page.getByText('of 4')).toBeVisible();
    await page.keyboard.press('Control+f');
    await expect(page.getByRole('search').getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Data Lake');
    await expect(page.getByText('1 of 2')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 of 2')).toBeVisible();
    const shown = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('reader-found-shown') ?? [])].map((range) => (range as Range).toString()),
      );
    await expect.poll(shown).toEqual(['data lake']);
    await expect(reader.sheet(4)).toBeInViewport();
    await page.keyboard.press('Shift+Enter');
    await expect(page.getByText('1 of 2')).toBeVisible();
    await page.getByRole('search').getByRole('textbox').fill('donnees');
    await expect.poll(shown).toEqual(['DONNÉES']);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('search')).toBeHidden();
    expect(await page.evaluate(() => CSS.highlights.has('reader-found'))).toBe(false);
  });

  test('its contents lead to their pages', async ({ page }) => {
    const outline = {
      catalog: '/Outlines << /First 10 0 R >>',
      objects: ['<< /Title (Part one) /Dest [6 0 R /Fit] >>'],
    };
    const reader = new ReaderPage(page);
    await reader.give({ name: 'spec.pdf', bytes: textPdf([['a'], ['b'], ['c']], outline) });
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('complementary', { name: 'Contents' }).getByRole('button', { name: 'Part one' }).click();
    await expect(page.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('2');
  });

  test('it is made bigger and smaller, and its marks stay on their words', async ({ page }) => {
    const [reader, marked, card] = [new ReaderPage(page), new MarkedPage(page), new Card(page)];
    await reader.give({ name: 'spec.pdf', bytes: PDF });
    await expect.poll(() => marked.marks()).toContain('technical debt');
    const widthOf = () => reader.sheet(1).evaluate((sheet) => sheet.getBoundingClientRect().width);
    const before = await widthOf();
    await page.getByRole('button', { name: 'Bigger' }).click();
    await expect.poll(widthOf).toBeGreaterThan(before);
    await expect(page.getByText('125%')).toBeVisible();
    await marked.rest('technical debt');
    await card.waitUntilShown();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Fit the width' }).click();
    await expect.poll(widthOf).toBe(before);
  });

  test('every page is drawn for the printer, and none of ours', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.give({ name: 'spec.pdf', bytes: PDF });
    await expect(page.getByText('of 4')).toBeVisible();
    // The dialog of the browser would wait for somebody.
    await page.evaluate(() => {
      Object.assign(globalThis, {
        print: () => {
          const pictures = [...document.querySelectorAll<HTMLImageElement>('.pdf-print img')];
          document.title = pictures.map(({ naturalWidth }) => naturalWidth > 1000).join();
        },
      });
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await expect.poll(() => page.title()).toBe('true,true,true,true');
    await expect(page.locator('.pdf-print')).toHaveCount(0);
  });

  test('an entry of the list opens over the document', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.give({ name: 'spec.pdf', bytes: PDF });
    const list = page.getByRole('complementary', { name: 'Terms of the document' });
    await list
      .getByRole('button', { name: /technical debt/u })
      .last()
      .press('Enter');
    await expect(page.getByRole('dialog')).toContainText('technical debt');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('a link inside a document leads to its place, and stays in the reader', async ({ page }) => {
    const reader = new ReaderPage(page);
    await reader.give({ name: 'minutes.html', bytes: HTML });
    await page.getByRole('link', { name: 'To the end' }).click();
    await expect(reader.content.getByRole('heading', { name: 'End' })).toBeFocused();
    expect(page.url()).toMatch(/\/reader\.html$/u);
  });
});
