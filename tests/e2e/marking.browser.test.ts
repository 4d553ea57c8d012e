import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';

const PAGE =
  '<!doctype html><html lang="fr"><title>Page</title><body><p>La dette technique freine le taux de conversion.</p></body></html>';

test.afterEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(`chrome.storage.local.remove(['marking', 'reader'])`);
});

test('a term that is silenced loses its mark in every open tab, is explained with Shift, and can be marked again', async ({
  context,
  page,
  writePage,
}) => {
  const other = await context.newPage();
  const [marked, elsewhere] = [new MarkedPage(page), new MarkedPage(other)];
  const card = new Card(page);
  await elsewhere.open(writePage(PAGE));
  await expect.poll(() => elsewhere.marks()).toHaveLength(2);
  await page.bringToFront();
  await marked.open(writePage(PAGE));
  await expect.poll(() => marked.marks()).toHaveLength(2);
  await marked.rest('dette technique');
  await card.waitUntilShown();
  await card.frame.getByRole('button', { name: /^Stop marking|^Ne plus souligner/u }).click();
  await expect.poll(() => marked.marks()).toEqual(['taux de conversion']);
  await expect.poll(() => elsewhere.marks()).toEqual(['taux de conversion']);
  await page.mouse.move(5, 500);
  await card.frame.locator('body').press('Escape');
  await card.waitUntilHidden();
  await page.keyboard.down('Shift');
  await marked.rest('dette technique');
  await card.waitUntilShown();
  await page.keyboard.up('Shift');
  await card.frame.getByRole('button', { name: /^Mark this term|^Souligner de nouveau/u }).click();
  await expect.poll(() => marked.marks()).toHaveLength(2);
});

test('who works in IT has the other side’s words marked, and their own if they want', async ({
  context,
  page,
  writePage,
  extensionId,
}) => {
  const marked = new MarkedPage(page);
  await marked.open(writePage(PAGE));
  await expect.poll(() => marked.marks()).toHaveLength(2);
  const popup = await PopupWindow.open(context, page, extensionId);
  await expect.poll(() => popup.texts('summary')).toHaveLength(1);
  await popup.click('summary');
  await popup.click('input[value=it]');
  await expect.poll(() => marked.marks()).toEqual(['taux de conversion']);
  await popup.click('input[value=yes]');
  await expect.poll(() => marked.marks()).toHaveLength(2);
  await popup.close();
});
