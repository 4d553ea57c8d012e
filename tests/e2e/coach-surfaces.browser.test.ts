import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { CoachReport } from '../../core/coach/coach-report.ts';
import { readProgressFile, writeProgressFile } from '../../core/coach/progress/progress-file.ts';
import { expect, test as base } from '../setup/extension-fixture.ts';
import { CoachPage } from './pages/coach-page.ts';
import { findFaults } from './pages/find-faults.ts';
import { createProgress } from './pages/learner.ts';

const LEARNT = createProgress({
  crm: { knownFor: 1 },
  lead: { knownFor: 8 },
  api: { knownFor: 9 },
  churn: { knownFor: 9 },
  'user-story': { knownFor: 30, stability: 3 },
  sprint: { knownFor: 50 },
  cloud: { knownFor: null, wrong: 4, stability: 1 },
  kpi: { knownFor: null, wrong: 2, stability: 0.5 },
});

const test = base.extend<{ coach: CoachPage }>({
  coach: async ({ page, extensionId, serviceWorker }, use) => {
    const coach = new CoachPage(page);
    await coach.open(extensionId);
    await use(coach);
    await (await serviceWorker()).evaluate('chrome.storage.local.clear()');
  },
});

const PLACES = ['session', 'progress', 'paths', 'paths/crm-roll-out', 'words', 'together', 'settings'];

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const isNew of [true, false])
      test(`no fault for axe, no sideways scroll at 320 px: ${language}, ${colorScheme}, ${isNew ? 'new' : 'learnt'}`, async ({
        page,
        coach,
      }) => {
        await page.emulateMedia({ colorScheme });
        if (!isNew) await coach.send('coach:restore', LEARNT);
        for (const place of PLACES) {
          await page.setViewportSize({ width: 1000, height: 800 });
          await coach.show(place, language);
          for (const details of await page.locator('details').all()) await details.locator('summary').click();
          expect(await findFaults(page.mainFrame()), place).toEqual([]);
          await page.setViewportSize({ width: 320, height: 640 });
          expect(await page.evaluate('document.documentElement.scrollWidth'), place).toBe(320);
        }
      });

test('a session goes by the keyboard alone: choose, grade, read the entry, stop', async ({ page, coach }) => {
  await coach.send('coach:restore', LEARNT);
  await coach.show('session');
  const question = page.getByRole('heading', { level: 2 });
  await expect(question).toBeFocused();
  await page.keyboard.press('0');
  await expect(page.getByRole('main')).toContainText('Good to know.');
  expect(await findFaults(page.mainFrame())).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('article')).toBeVisible();
  expect(await findFaults(page.mainFrame())).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Read the entry' })).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.getByRole('main')).toContainText('Question 2 of 3');
  await expect(question).toBeFocused();
  const before = await coach.progress();
  const right = await rightOf(coach);
  await page.keyboard.press(String(right + 1));
  await expect(page.getByRole('main')).toContainText('Right.');
  await page.keyboard.press('2');
  await expect.poll(async () => wrongIn(await coach.progress())).toBe(wrongIn(before) + 1);
  await page.keyboard.press('Tab');
  await coach.send('coach:choose', { daily: 0 });
  await coach.show('session');
  await expect(page.getByRole('main')).toContainText('Questions are off');
  await page.getByRole('button', { name: 'Two minutes of questions' }).press('Enter');
  await expect(question).toBeFocused();
  await page.getByRole('button', { name: 'Stop here' }).press('Enter');
  await expect(page.getByRole('main')).toContainText(/Questions are off|Done/u);
});

/** Of the question that would be asked now: the index of its right choice. */
const rightOf = async (coach: CoachPage): Promise<number> => {
  const question = await coach.send('coach:question', { entry: null, session: null, isPrivate: false });
  return (question as { right: number }).right;
};

const wrongIn = ({ progress }: CoachReport): number => progress.records.reduce((sum, { wrong }) => sum + wrong, 0);

test('the final check asks about what the path says, passes with four right in five, and that is remembered', async ({
  page,
  coach,
}) => {
  await coach.show('paths/crm-roll-out');
  await page.getByRole('button', { name: 'Follow this path' }).click();
  await expect(page.getByRole('main')).toContainText('You follow this path');
  await page.getByRole('link', { name: 'Take the final check' }).click();
  const path = (await coach.send('coach:paths')) as { id: string; check: string[] }[];
  const check = path.find(({ id }) => id === 'crm-roll-out')!.check;
  for (let number = 1; number <= check.length; number++) {
    await expect(page.getByRole('main')).toContainText(`Question ${number} of ${check.length}`);
    const { progress } = await coach.progress();
    const asked = progress.records.map(({ entry }) => entry);
    const question = await coach.question({ path: 'crm-roll-out', isCheck: true, asked });
    expect(check).toContain(question.entry);
    await page.keyboard.press(String(question.right + 1));
    await expect(page.getByRole('main')).toContainText('Right.');
    await page.keyboard.press('1');
  }
  await expect(page.getByRole('main')).toContainText('Passed');
  await page.getByRole('link', { name: 'Back to the path' }).click();
  await expect(page.getByRole('article')).toContainText(/Final check passed on \d+ \w+ \d{4}/u);
  await coach.show('paths', 'fr');
  await expect(page.getByRole('main')).toContainText('Bilan réussi le');
  expect(Object.keys((await coach.progress()).progress.passed)).toEqual(['crm-roll-out']);
  await coach.send('coach:passed', 'no-such-path');
  expect(Object.keys((await coach.progress()).progress.passed)).toEqual(['crm-roll-out']);
});

const chooseFile = (page: Page, name: string, files: readonly { name: string; text: string }[]) =>
  page
    .getByLabel(name)
    .and(page.locator('input'))
    .setInputFiles(
      files.map((file) => ({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })),
    );

test('a file of another person is merged only when the reader says that it is theirs; a bad one changes nothing', async ({
  page,
  coach,
}) => {
  await coach.show('settings');
  const text = writeProgressFile({ ...LEARNT, owner: { id: 'somebody-else', name: 'Zoé' } });
  await chooseFile(page, 'Open a progress file…', [{ name: 'zoe.json', text: text.slice(0, -30) }]);
  await expect(page.getByRole('alert').filter({ hasText: 'cut' })).toBeVisible();
  await chooseFile(page, 'Open a progress file…', [{ name: 'zoe.json', text }]);
  await expect(page.getByRole('group', { name: 'In “zoe.json”' })).toContainText('another person');
  expect((await coach.progress()).progress.records).toEqual([]);
  await page.getByRole('button', { name: 'It is mine: merge' }).click();
  await expect(page.getByRole('main')).toContainText('Merged.');
  expect((await coach.progress()).progress.records).toHaveLength(LEARNT.records.length);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my progress' }).click();
  const saved = readProgressFile(await readFile(await (await downloading).path(), 'utf8'));
  expect(saved.ok && saved.progress.records.length).toBe(LEARNT.records.length);
});

test('two compare what they know, and a team of three sees sums', async ({ page, coach }) => {
  await coach.send('coach:restore', LEARNT);
  await coach.show('together');
  const of = (id: string, words: Parameters<typeof createProgress>[0]) => ({
    name: `${id}.json`,
    text: writeProgressFile(createProgress(words, { id, name: id })),
  });
  const others = [
    of('colleague-a', { crm: { knownFor: 3 }, backlog: { knownFor: 3 } }),
    of('colleague-b', { cloud: { knownFor: null } }),
    of('colleague-c', { cloud: { knownFor: null } }),
  ];
  await chooseFile(page, 'Open a colleague’s file…', others.slice(0, 1));
  const duo = page.getByRole('region', { name: 'Two of you' });
  await expect(duo.getByRole('listitem').first()).toContainText('colleague-a explains');
  await expect(duo.getByRole('listitem').first()).toContainText('backlog');
  await chooseFile(page, 'Open the team’s files…', others.slice(0, 2));
  const team = page.getByRole('region', { name: 'The whole team' });
  await expect(team).toContainText('fewer than 3');
  await chooseFile(page, 'Open the team’s files…', others.slice(2));
  await expect(team.getByRole('row', { name: 'cloud 0 2' })).toBeVisible();
  await expect(team).not.toContainText('colleague');
});

test('deleting takes all that the coach remembers, and nothing else', async ({ page, coach }) => {
  await coach.send('coach:restore', LEARNT);
  await coach.show('settings');
  await page.getByRole('button', { name: 'Delete my progress…' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await coach.stored()).not.toEqual([]);
  await page.getByRole('button', { name: 'Delete my progress…' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('main')).toContainText('has been deleted');
  expect(await coach.stored()).toEqual([]);
  expect(await page.evaluate(`chrome.storage.local.get('reader').then(({ reader }) => reader.role)`)).toBe('it');
});

test('the popup has a quiet line while a question is due, which opens the coach', async ({
  page,
  coach,
  context,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await coach.open(extensionId);
  await coach.send('coach:restore', LEARNT);
  await coach.show('session');
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect(page.getByRole('button', { name: 'do you remember it?' })).toBeVisible();
  expect(await findFaults(page.mainFrame())).toEqual([]);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'do you remember it?' }).click();
  await expect((await opened).getByRole('heading', { name: /\?$/u })).toBeVisible();
});

test('marks that stay in view are met, once', async ({ page, coach, context, extensionId, writePage }) => {
  const reader = await context.newPage();
  await reader.goto(
    writePage('<!doctype html><html lang="en"><title>Page</title><p>The technical debt slows the data lake down.</p>'),
  );
  await expect
    .poll(async () => (await coach.progress()).progress.records.map(({ entry, daysMet }) => [entry, daysMet]), {
      timeout: 60_000,
    })
    .toContainEqual(['technical-debt', 1]);
  expect(page.url()).toContain(extensionId);
});
