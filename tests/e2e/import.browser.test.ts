import type { Page } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { findFaults } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { Overlay } from './pages/overlay.ts';

const CSV = [
  'Mot;Explication;Remarque;Traduction',
  'zorgal;Ce que personne ne connaît.;rien;zorgle',
  'taux de rebond;Une autre définition.;rien;bounce rate',
  'blork;Sans traduction.;rien;',
  'de;Un mot-outil.;rien;of',
].join('\r\n');

const choose = (page: Page, name: string, content: string | Buffer) =>
  page.getByLabel('Choose a file…').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

const open = async (page: Page, extensionId: string) => {
  await page.goto(`chrome-extension://${extensionId}/import.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import a glossary');
};

test.afterEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(`chrome.storage.local.get(null).then((all) =>
    chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('personal'))))`);
});

test('a table is explained, looked at line by line, imported and taken back', async ({
  context,
  page,
  extensionId,
  writePage,
}) => {
  const read = await context.newPage();
  const [marked, overlay] = [new MarkedPage(read), new Overlay(read)];
  await marked.open(
    writePage('<!doctype html><html lang="fr"><title>P</title><p>Le zorgal et la dette technique.</p></html>'),
  );
  await expect.poll(() => marked.marks()).toEqual(['dette technique']);
  await page.bringToFront();
  await open(page, extensionId);
  await choose(page, 'words.csv', CSV);
  await expect(page.getByText('It is read as: CSV (Passerelle).')).toBeVisible();
  await expect(page.getByLabel('Column 1: Mot')).toHaveValue('en.term');
  await page.getByLabel('Column 1: Mot').selectOption('Term (French)');
  await page.getByLabel('Column 2: Explication').selectOption('Definition (French)');
  await expect(page.getByLabel('Column 3: Remarque')).toHaveValue('');
  await page.getByLabel('Column 4: Traduction').selectOption('Term (English)');
  expect(await findFaults(page.mainFrame())).toEqual([]);
  await page.getByRole('button', { name: 'See what would come of it' }).click();

  await expect(page.getByRole('heading', { name: 'What “words.csv” would do' })).toBeFocused();
  const counts = page.locator('.import__counts');
  await expect(counts).toContainText(/2\s+new entries/u);
  await expect(counts).toContainText(/1\s+entry may be here already/u);
  await expect(counts).toContainText(/1\s+entry is refused/u);
  await expect(page.locator('.import__problems').first()).toContainText('Line 5 · Term (French)');
  await expect(page.locator('.import__problems').first()).toContainText('function word');
  const duplicate = page.getByLabel(/^bounce rate – here: bounce rate$/u);
  await expect(duplicate).toHaveValue('skip');
  await duplicate.selectOption('Fill the gaps of mine');
  expect(await findFaults(page.mainFrame())).toEqual([]);
  // Nothing is changed before it is asked for.
  expect(await marked.marks()).toEqual(['dette technique']);
  await page.getByRole('button', { name: /^Import 2\s+entries$|^Import 3\s+entries$/u }).click();
  await expect(page.getByRole('status')).toContainText('marked in the pages that are open', { timeout: 20_000 });

  await read.bringToFront();
  // Private, as all that is one’s own: a box, which the page cannot read.
  await expect.poll(() => overlay.boxes(), { timeout: 20_000 }).toHaveLength(1);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status')).toHaveText('Taken back: all is as it was.', { timeout: 20_000 });
  await read.bringToFront();
  await expect.poll(() => overlay.boxes(), { timeout: 20_000 }).toHaveLength(0);
});

test('a long file shows how far it is and can be stopped; what is no glossary is said', async ({
  page,
  extensionId,
}) => {
  await open(page, extensionId);
  const rows = Array.from({ length: 30_000 }, (_, at) => `terme ${at} alpha;meaning ${at};term ${at} alpha`);
  await choose(page, 'long.csv', ['fr.term;fr.definition;en.term', ...rows].join('\n'));
  await page.getByRole('button', { name: 'See what would come of it' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('status')).toHaveText('Stopped. Nothing was changed.');
  await choose(page, 'picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  await page.getByRole('button', { name: 'See what would come of it' }).click();
  await expect(page.locator('.import__problems')).toContainText('Line 1');
  await expect(page.getByRole('button', { name: /^Import \d/u })).toHaveCount(0);
});
