import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../setup/settings-fixture.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';
import { ReaderPage, textPdf } from './pages/reader-page.ts';

const PDF = Buffer.from(textPdf([['Nobody has paid back our technical debt.']]));

test.beforeEach(async ({ store }) => {
  await store({ interfaceLanguage: 'en', reader: { role: 'both', language: 'en' } });
});

test('a PDF in a tab is opened from the popup, with the right that the click gives', async ({
  context,
  page,
  extensionId,
  writePage,
}) => {
  const address = writePage({ body: PDF, type: 'application/pdf' });
  await page.goto(address);
  const popup = await PopupWindow.open(context, page, extensionId);
  await expect.poll(() => popup.texts('main .text-button')).toEqual(['Open in Passerelle']);
  const opening = context.waitForEvent('page', (tab) => tab.url().includes('/reader.html'));
  await popup.click('main .text-button');
  const reader = await opening;
  await expect.poll(() => new MarkedPage(reader).marks()).toEqual(['technical debt']);
});

test('a file of this computer opens by its address where the browser lets it', async ({ page, extensionId }) => {
  const file = test.info().outputPath('spec.pdf');
  await writeFile(file, PDF);
  const reader = new ReaderPage(page);
  await reader.open(extensionId, `?address=${encodeURIComponent(pathToFileURL(file).href)}`);
  await expect.poll(() => new MarkedPage(page).marks()).toEqual(['technical debt']);
});

test('text that is dropped or pasted is read', async ({ page, extensionId }) => {
  const [reader, marked] = [new ReaderPage(page), new MarkedPage(page)];
  await reader.open(extensionId);
  await page.getByRole('textbox', { name: 'Or paste some text' }).fill('We owe a technical debt.\n\nSo be it.');
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect.poll(() => marked.marks()).toEqual(['technical debt']);
  await page.evaluate(() => {
    const given = new DataTransfer();
    given.items.add(new File(['# A **data lake**'], 'notes.md'));
    dispatchEvent(new DragEvent('drop', { dataTransfer: given }));
  });
  await expect.poll(() => marked.marks()).toEqual(['data lake']);
  await page.evaluate(() => {
    const given = new DataTransfer();
    given.setData('text/html', '<p>No <b>customer journey</b></p><img src=x onerror="document.title = 1">');
    dispatchEvent(new ClipboardEvent('paste', { clipboardData: given, bubbles: true }));
  });
  await expect.poll(() => marked.marks()).toEqual(['customer journey']);
  await expect(page).toHaveTitle('Pasted text.html – Passerelle');
});

test('a menu offers it on PDFs, and opens what was pointed at', async ({ context, serviceWorker, writePage }) => {
  const address = writePage({ body: PDF, type: 'application/pdf' });
  const worker = await serviceWorker();
  const update = (id: string) =>
    worker.evaluate<string>(
      `chrome.contextMenus.update('${id}', { visible: true }).then(() => 'there', () => 'missing')`,
    );
  expect([await update('read-page'), await update('read-link')]).toEqual(['there', 'there']);
  const opening = context.waitForEvent('page');
  await worker.evaluate(
    `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'read-link', linkUrl: '${address}' }, {})`,
  );
  const reader = await opening;
  await expect.poll(() => new MarkedPage(reader).marks()).toEqual(['technical debt']);
});
