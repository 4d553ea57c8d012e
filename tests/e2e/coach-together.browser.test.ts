import type { Page } from '@playwright/test';
import { writeProgressFile } from '../../core/coach/progress/progress-file.ts';
import { createRecord } from '../../core/coach/term-record.ts';
import { EntryId } from '../../core/entry/ids.ts';
import { expect, test as base } from '../setup/extension-fixture.ts';
import { CoachPage } from './pages/coach-page.ts';
import { findFaults } from './pages/find-faults.ts';
import { createProgress } from './pages/learner.ts';

const MINE = createProgress({ crm: { knownFor: 5 }, lead: { knownFor: null } });
const ZOE = createProgress({ crm: { knownFor: 3 }, backlog: { knownFor: 3 } }, { id: 'zoe-at-work', name: 'Zoé' });
const TEXT = writeProgressFile(ZOE);

const test = base.extend<{ coach: CoachPage }>({
  coach: async ({ page, extensionId, serviceWorker }, use) => {
    const coach = new CoachPage(page);
    await coach.open(extensionId);
    await coach.send('coach:restore', MINE);
    await use(coach);
    await (await serviceWorker()).evaluate('chrome.storage.local.clear()');
  },
});

/** As the keyboard does, without a clipboard that other tests share. */
const paste = (page: Page, label: string, text: string, times = 1): Promise<void> =>
  page.getByLabel(label).evaluate(
    (field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted.text.repeat(pasted.times));
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    },
    { text, times },
  );

test('two exchange what they know by copy and paste, and nothing of it is kept', async ({ page, coach, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await coach.show('together');
  const before = await coach.stored();
  const duo = page.getByRole('region', { name: 'Two of you' });
  await duo.getByRole('button', { name: 'Copy my progress' }).click();
  await expect(duo).toContainText('Copied');
  await paste(page, 'Or paste what they copied', `\n${TEXT.replaceAll(/.{76}/gu, '$&\r\n')}\n`);
  await expect(duo).toContainText('Compared with Zoé.');
  await expect(duo.getByRole('listitem')).toHaveText([/backlog · Zoé explains/iu, /lead · You look it up together/iu]);
  expect(await findFaults(page.mainFrame())).toEqual([]);
  await page.getByLabel('Or paste what they copied').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(duo.getByRole('alert')).toContainText('your own progress');
  expect(await coach.stored()).toEqual(before);
});

const TEAM = ['Ana', 'Bob', 'Cleo'].map((name) =>
  writeProgressFile(
    createProgress({ cloud: { knownFor: null }, crm: { knownFor: 3 } }, { id: `${name} at work`, name }),
  ),
);

test('a team is seen by what was pasted: sums of three, names only when asked for, nothing kept', async ({
  page,
  coach,
}) => {
  await coach.show('together');
  const before = await coach.stored();
  const team = page.getByRole('region', { name: 'The whole team' });
  const label = 'Or paste what each of them copied';
  await paste(page, label, TEAM[0]!);
  await paste(page, label, TEAM[0]!);
  await expect(team.getByRole('status')).toHaveText('1\u00a0person');
  await expect(team).toContainText('With fewer than 3');
  await paste(page, label, TEAM[1]!.replace('"version":1', '"version":2'));
  await expect(team.getByRole('alert')).toContainText('“the pasted text” was left out');
  for (const text of TEAM.slice(1)) await paste(page, label, text);
  await expect(team.getByRole('status')).toHaveText('3\u00a0people');
  await expect(team.getByRole('row', { name: 'cloud 0 3' })).toBeVisible();
  await expect(team).not.toContainText('Ana');
  expect(await findFaults(page.mainFrame())).toEqual([]);
  await team.getByLabel('With names, if all of them agree').press('Space');
  await expect(team.getByRole('row', { name: /customer relationship/u })).toContainText('Known by Ana, Bob and Cleo');
  expect(await findFaults(page.mainFrame())).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  expect(await coach.stored()).toEqual(before);
});

const WITH_GONE = writeProgressFile({
  ...ZOE,
  records: [...ZOE.records, { ...createRecord(EntryId.parse('a-term-that-has-gone'), 20_000), right: 1 }],
});

for (const [what, text, said, times] of [
  ['of a newer version', TEXT.replace('"version":1', '"version":2'), 'version plus récente'],
  ['cut', TEXT.slice(0, -30), 'coupé'],
  ['with its quotes made round', TEXT.replaceAll('"', '”'), 'modifié à la main'],
  ['that is something else', 'Bonjour !', 'n’est pas un fichier de progrès'],
  ['of 100 MB', 'x', '10 millions', 100_000_000],
  ['of my own', writeProgressFile(MINE), 'vos propres progrès'],
  ['with words that have gone', WITH_GONE, 'laissés de côté\u00a0: 1\u00a0mot'],
] as const)
  test(`a pasted text ${what} is told apart`, async ({ page, coach }) => {
    await coach.show('together', 'fr');
    const before = await coach.stored();
    const duo = page.getByRole('region', { name: 'À deux' });
    await paste(page, 'Ou collez ce que l’autre a copié', text, times);
    await expect(duo).toContainText(said);
    await expect(page.getByLabel('Ou collez ce que l’autre a copié')).toHaveValue('');
    expect(await coach.stored()).toEqual(before);
  });

test('what was pasted into the settings is merged when asked, and keeps what has gone', async ({ page, coach }) => {
  await coach.show('settings');
  await paste(page, 'Or paste progress that was copied', WITH_GONE.replace('"right":3', '"right":4'));
  const preview = page.getByRole('group', { name: 'In “the pasted text”' });
  await expect(preview).toContainText('another person');
  await expect(preview).toContainText('changed after it was exported');
  await preview.getByRole('button', { name: 'It is mine: merge' }).click();
  await expect(page.getByRole('main')).toContainText('Merged.');
  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByRole('main')).toContainText('1\u00a0word no longer in the glossary');
  const { records } = (await coach.progress()).progress;
  expect(records.map(({ entry }) => entry).sort()).toEqual(['a-term-that-has-gone', 'backlog', 'crm', 'lead']);
});

test('another person’s file can be compared only, by the keyboard', async ({ page, coach }) => {
  await coach.show('settings');
  const before = await coach.stored();
  await page.getByLabel('Or paste progress that was copied').fill(TEXT);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Read it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Compare only' }).press('Enter');
  const duo = page.getByRole('region', { name: 'Two of you' });
  await expect(duo).toContainText('Compared with Zoé.');
  expect(await coach.stored()).toEqual(before);
  await page.reload();
  await expect(duo).toBeVisible();
  await expect(duo).not.toContainText('Zoé');
});
