import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { marksIn } from './pages/marks-in.ts';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 serif">${body}</body></html>`;

test.describe('documents of every kind', () => {
  test('plain text is read, and has its cards', async ({ page, writePage }) => {
    await page.goto(writePage({ body: 'Le lac de données.\n\nUn mot.\n', type: 'text/plain; charset=utf-8' }));
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
    await page.mouse.move(10, 100);
    await page.locator('pre').hover({ position: { x: 60, y: 6 } });
    await new Card(page).waitUntilShown();
  });

  test('XHTML is read, and has its cards', async ({ page, writePage }) => {
    const body =
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head><body><p>Le lac de données.</p></body></html>';
    await page.goto(writePage({ body, type: 'application/xhtml+xml; charset=utf-8' }));
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
    await page.locator('p').hover({ position: { x: 60, y: 8 } });
    await new Card(page).waitUntilShown();
  });

  test('a document that is written anew is read anew, and its terms have their cards', async ({ page, writePage }) => {
    await page.goto(writePage(html('<p>La dette technique.</p>')));
    await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
    for (const [text, mark] of [
      ['Le lac de données.', 'lac de données'],
      ['Notre CRM à nous.', 'CRM'],
    ] as const) {
      await page.evaluate(
        (body) => {
          document.open();
          document.write(body);
          document.close();
        },
        html(`<p>${text}</p>`),
      );
      await expect.poll(() => marksIn(page)).toEqual([mark]);
    }
    await page.locator('p').hover({ position: { x: 60, y: 14 } });
    await new Card(page).waitUntilShown();
  });

  test('a document that writes itself anew for ever stays usable', async ({ page, writePage }) => {
    await page.goto(writePage(html('<p>La dette technique.</p>')));
    await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
    await page.evaluate(async (body) => {
      for (let round = 0; round < 100; round++) {
        document.open();
        document.write(body);
        document.close();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }, html('<p>Le lac de données.</p>'));
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
  });

  test('a page that is left while it is read leaves nothing behind', async ({ page, writePage }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const long = writePage(html('<p>La dette technique.</p>'.repeat(50_000)));
    const next = writePage(html('<p>Le lac de données.</p>'));
    await page.goto(long, { waitUntil: 'commit' });
    await page.waitForFunction(() => CSS.highlights.has('passerelle-term'));
    await page.goto(next);
    await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
    expect(errors).toEqual([]);
  });
});
