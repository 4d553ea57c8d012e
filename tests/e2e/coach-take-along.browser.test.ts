import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '../setup/extension-fixture.ts';
import { CoachPage } from './pages/coach-page.ts';
import { createProgress } from './pages/learner.ts';

const LEARNT = createProgress({ crm: { knownFor: 5 }, lead: { knownFor: null, stability: 0.5 } });
const LARGE = 100_000_000;

const test = base.extend<{ coach: CoachPage }>({
  coach: async ({ page, extensionId, serviceWorker }, use) => {
    const coach = new CoachPage(page);
    await coach.open(extensionId);
    await coach.send('coach:restore', LEARNT);
    await use(coach);
    await (await serviceWorker()).evaluate('chrome.storage.local.clear()');
  },
});

test('ten words are copied and printed, of all that was met or of a path', async ({ page, coach, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await coach.show('words');
  const sheet = page.getByRole('region', { name: 'Ten words for the meeting' }).getByRole('list');
  await expect(sheet.getByRole('listitem')).toHaveText([/^lead/u, /^customer relationship management/u]);
  await page.getByLabel('Out of').selectOption('Rolling out a CRM');
  await expect(sheet.getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('main')).toContainText('Copied');
  const copied = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n');
  expect(copied).toHaveLength(10);
  expect(copied[0]).toMatch(/^contact record \(fiche contact\) – \S/u);
  await page.evaluate('window.print = () => { document.body.dataset.printed = "yes" }');
  await page.getByRole('button', { name: 'Print' }).press('Enter');
  expect(await page.evaluate('document.body.dataset.printed')).toBe('yes');
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('words gained are told by discipline and by domain, this week and in twelve', async ({ page, coach }) => {
  await coach.send('coach:restore', createProgress({ api: { knownFor: 0 }, sprint: { knownFor: 20 } }));
  await coach.show('progress');
  const domains = page.getByRole('region', { name: 'Words gained by domain' });
  await expect(domains.getByRole('row', { name: 'Integration and APIs 1 1' })).toBeVisible();
  await expect(domains.getByRole('row', { name: 'Projects and agile 0 1' })).toBeVisible();
  await page.getByText('The same as a table').click();
  const weeks = page.getByRole('region', { name: 'Words gained a week' }).getByRole('row');
  await expect(weeks).toHaveCount(13);
  // Marketing, IT, both, all.
  await expect(weeks.nth(1).getByRole('cell')).toHaveText([/\d/u, /[1-9]/u, /\d/u, /[1-9]/u]);
});

test('the words that were begun go to Anki as a file', async ({ page, coach }) => {
  await coach.show('settings', 'fr');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter les mots pour Anki' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/-anki\.csv$/u);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('"passerelle-fr-lead","Passerelle","passerelle::leads-sales","lead"');
  expect(text.split('\n').filter((line) => line.startsWith('"'))).toHaveLength(2);
});

for (const [language, sentences] of [
  ['en', ['You grade yourself', 'is asked about again when', 'grows lighter once']],
  ['fr', ['Vous vous notez', 'revient sur un mot quand', 'pâlit quand']],
] as const)
  test(`grades, intervals and fading are explained in a sentence each: ${language}`, async ({ page, coach }) => {
    for (const place of ['progress', 'settings']) {
      await coach.show(place, language);
      const told = await page.locator('.how-it-reckons dd').allInnerTexts();
      for (const [at, sentence] of sentences.entries()) expect(told[at]).toContain(sentence);
      expect(told.map((text) => text.match(/\.(?:\s|$)/gu)?.length)).toEqual([1, 1, 1]);
    }
  });

test('a progress file of 100 MB is refused unread, and nothing changes', async ({ page, coach }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'passerelle-large-'));
  const file = path.join(folder, 'progress.json');
  const handle = await open(file, 'w');
  await handle.truncate(LARGE);
  await handle.close();
  const before = await coach.stored();
  await coach.show('settings', 'fr');
  await page.getByLabel('Ouvrir un fichier de progrès…').and(page.locator('input')).setInputFiles(file);
  await expect(page.getByRole('alert').filter({ hasText: '10 millions de caractères' })).toBeVisible();
  expect(await coach.stored()).toEqual(before);
  await rm(folder, { recursive: true });
});
