import { unpackFields } from '../../core/coach/pack-fields.ts';
import { unpackRecord } from '../../core/coach/pack-record.ts';
import { readBackup, writeBackup } from '../../core/settings/backup.ts';
import { expect, test } from '../setup/extension-fixture.ts';
import { BackupPage } from './pages/backup-page.ts';
import { CoachPage } from './pages/coach-page.ts';
import { findFaults } from './pages/find-faults.ts';
import { createProgress } from './pages/learner.ts';

const READER = { language: 'en', role: 'it' };
const LEARNT = createProgress({ crm: { knownFor: 3 }, api: { knownFor: 9 }, cloud: { knownFor: null, wrong: 2 } });
const FILE = writeBackup({
  settings: { reader: READER },
  entries: [],
  saved: '2026-11-22',
  progress: { ...LEARNT, owner: { id: 'on-my-old-laptop', name: 'Ana' } },
});

test.afterEach(async ({ page }) => {
  await page.evaluate('chrome.storage.local.clear()');
});

/** The words of the coach that are stored. */
const wordsIn = (stored: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(stored)
    .filter(([key]) => key.startsWith('coach:'))
    .flatMap(([, shard]) => Object.values(unpackFields(shard)))
    .map((packed) => unpackRecord(packed)?.entry ?? 'damaged')
    .sort();

test('the one file holds what the coach remembers, and gives it back to a new browser only when asked', async ({
  page,
  extensionId,
}) => {
  const backup = new BackupPage(page);
  await backup.open(extensionId, { reader: READER });
  await backup.choose(FILE);
  const preview = page.locator('.backup-preview');
  await expect(preview).toContainText('3\u00a0words of Ana.');
  await expect(preview).toContainText('another person');
  await expect(preview.getByRole('radio', { name: 'Leave out' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Restore' })).toHaveCount(0);
  expect(await findFaults(page.mainFrame())).toEqual([]);

  await preview.getByRole('radio', { name: 'Merge' }).check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('Restored.')).toBeFocused();
  expect(wordsIn(await backup.stored())).toEqual(['api', 'cloud', 'crm']);

  const saved = readBackup((await backup.save()).text);
  expect(saved).toMatchObject({
    ok: true,
    progress: { ok: true, progress: { owner: { name: 'Ana' } }, isAltered: false },
  });
  // It is known for the reader’s own from now on.
  await backup.choose(FILE);
  await expect(preview.getByRole('radio', { name: 'Merge' })).toBeChecked();
  await expect(preview).toContainText('It is yours');
});

test('a restoring is undone, and what was learnt since stays', async ({ page, context, extensionId }) => {
  const backup = new BackupPage(page);
  await backup.open(extensionId, { reader: READER });
  const coach = new CoachPage(await context.newPage());
  await coach.open(extensionId);
  const answer = (entry: string) => ({ id: `${entry}.term.0`, entry, kind: 'term', isRight: true, isPrivate: false });
  await coach.send('coach:answer', answer('kpi'));
  await backup.choose(FILE);
  await page.locator('.backup-preview').getByRole('radio', { name: 'Merge' }).check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('Restored.')).toBeFocused();
  expect(wordsIn(await backup.stored())).toEqual(['api', 'cloud', 'crm', 'kpi']);
  await coach.send('coach:answer', answer('api'));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is as it was before.')).toBeFocused();
  expect(wordsIn(await backup.stored())).toEqual(['api', 'kpi']);
  const { progress } = await coach.progress();
  expect(progress.records.find(({ entry }) => entry === 'kpi')).toMatchObject({ right: 1 });
});

test('what the coach remembers may be damaged in the file: that is said, and the settings are taken', async ({
  page,
  extensionId,
}) => {
  const backup = new BackupPage(page);
  await backup.open(extensionId, { reader: { language: 'fr', role: 'marketing' } }, 'fr');
  await backup.choose(FILE.replace('"owner"', '"oner"'));
  await expect(page.locator('.backup-preview')).toContainText('ne peut être repris');
  await page.getByRole('button', { name: 'Restaurer' }).click();
  await expect(page.getByText('Restauration faite.')).toBeFocused();
  expect(await backup.stored()).toMatchObject({ reader: READER });
  expect(wordsIn(await backup.stored())).toEqual([]);
});
