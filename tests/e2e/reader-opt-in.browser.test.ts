import { expect, test } from '../setup/settings-fixture.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';
import { ReaderPage, textPdf } from './pages/reader-page.ts';
import { SettingsTab } from './pages/settings-page.ts';

const PDF = { body: Buffer.from(textPdf([['Nobody has paid back our technical debt.']])), type: 'application/pdf' };
const READER = /\/reader\.html\?pdf=/u;

test.beforeEach(async ({ store }) => {
  await store({ interfaceLanguage: 'en', reader: { role: 'both', language: 'en' } });
});

test('a PDF stays in the browser’s own viewer, unless somebody has asked for the reader', async ({
  context,
  page,
  extensionId,
  writePage,
}) => {
  const address = writePage(PDF);
  await page.goto(address);
  // The page of the viewer has come to rest with us when it answers.
  const popup = await PopupWindow.open(context, page, extensionId);
  await expect.poll(() => popup.texts('main .text-button')).toEqual(['Open in Passerelle']);
  expect(page.url()).toBe(address);
});

test('who has asked for it is led to the reader, and from there to the browser’s own viewer and back', async ({
  page,
  extensionId,
  writePage,
}) => {
  const settings = new SettingsTab(page, extensionId);
  await settings.open();
  await settings.choose('Open PDFs here', 'Yes');
  const [first, second] = [writePage(PDF), writePage(PDF)];
  await page.goto(first).catch(() => {});
  await expect(page).toHaveURL(READER);
  await expect.poll(() => new MarkedPage(page).marks()).toEqual(['technical debt']);
  await page.getByRole('button', { name: 'Show it in the browser’s own viewer' }).click();
  await expect(page).toHaveURL(first);
  // Once more by its address: it was asked for here.
  await page.goto(first);
  await page.goto(second).catch(() => {});
  await expect(page).toHaveURL(READER);
  await expect.poll(() => new MarkedPage(page).marks()).toEqual(['technical debt']);
  await page.goBack();
  await expect(page).toHaveURL(second);
  await page.goForward();
  await expect(page).toHaveURL(READER);
  await page.goto(first);
  await expect(page).toHaveURL(first);
});

test('what the reader cannot open leads to the browser’s own viewer too', async ({ page, store, writePage }) => {
  await store({ documents: { opensPdfs: true } });
  const address = writePage({ ...PDF, body: Buffer.from('%PDF-1.7 and nothing of it') });
  await page.goto(address).catch(() => {});
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This document was not opened');
  await page.getByRole('button', { name: 'Show it in the browser’s own viewer' }).click();
  await expect(page).toHaveURL(address);
});

test('a file of somebody’s own has no other viewer', async ({ page, extensionId }) => {
  const reader = new ReaderPage(page);
  await reader.open(extensionId);
  await reader.give({ name: 'spec.pdf', bytes: PDF.body });
  await expect(reader.sheet(1)).toBeVisible();
  await expect(page.getByRole('button', { name: /own viewer/u })).toHaveCount(0);
});
