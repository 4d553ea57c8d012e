import { expect, test } from '../setup/extension-fixture.ts';
import { BackupPage } from './pages/backup-page.ts';
import { findFaults } from './pages/find-faults.ts';

const MARKING = { marksOwnWords: false, silenced: ['crm', 'api'], density: 'section', perScreen: 12, look: 'dotted' };
const SITES = { mode: 'everywhere', off: ['exemple.fr'], on: [] };
const MINE = { reader: { language: 'en', role: 'both' }, marking: MARKING, sites: SITES };
const SETTINGS = {
  reader: { language: 'en', role: 'it' },
  interfaceLanguage: 'auto',
  hover: { trigger: 'rest', delay: 300 },
  marking: { ...MARKING, silenced: ['api', 'data-lake', 'sla'] },
  domainsOff: [],
  sites: { mode: 'everywhere', off: ['exemple.fr', '*.exemple.org'], on: [] },
};
const fileOf = (settings: object, version = 1) =>
  JSON.stringify({ format: 'passerelle-settings', version, saved: '2026-11-22', settings });

test.afterEach(async ({ page }) => {
  await page.evaluate('chrome.storage.local.clear()');
});

test('a backup is saved, previewed, restored as it is chosen, and undone once', async ({ page, extensionId }) => {
  const backup = new BackupPage(page);
  await backup.open(extensionId, MINE);
  const saved = await backup.save();
  expect(saved.name).toMatch(/^passerelle-\d{4}-\d\d-\d\d\.json$/u);
  expect(JSON.parse(saved.text)).toMatchObject({ format: 'passerelle-settings', version: 1, settings: MINE });
  await backup.choose(saved.text);
  await expect(page.locator('.backup-preview')).toContainText('already those of the file');

  await backup.drop(fileOf(SETTINGS));
  await expect(page.getByRole('heading', { name: 'What “dropped.json” would change' })).toBeFocused();
  await expect
    .poll(() => backup.changes())
    .toEqual([
      expect.stringMatching(/^I work in .*Both.*IT$/u),
      expect.stringMatching(
        /^Terms that I silenced 2 new items in the file: data lake, .+ 1 item only here: customer/iu,
      ),
      'Sites switched off 1 new item in the file: *.exemple.org',
    ]);
  await page
    .getByRole('group', { name: /Sites switched off/u })
    .getByRole('radio', { name: 'Keep mine' })
    .check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('Restored.')).toBeFocused();
  const restored = { ...MARKING, silenced: ['crm', 'api', 'data-lake', 'sla'] };
  expect(await backup.stored()).toEqual({ reader: SETTINGS.reader, marking: restored, sites: SITES });

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is as it was before.')).toBeFocused();
  expect(await backup.stored()).toEqual(MINE);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('a preview follows what another window changes, and the restoring takes it as it is then', async ({
  page,
  extensionId,
}) => {
  const backup = new BackupPage(page);
  await backup.open(extensionId, MINE);
  await backup.choose(fileOf(SETTINGS));
  await backup.store({ marking: { ...MARKING, silenced: ['crm', 'api', 'data-lake'] } });
  await expect(page.locator('.backup-change').nth(1)).toContainText('1\u00a0new item in the file: sla');
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect(await backup.stored()).toMatchObject({ marking: { silenced: ['crm', 'api', 'data-lake', 'sla'] } });
});

test.describe('a file that is no backup of ours', () => {
  const whole = fileOf(SETTINGS);
  for (const [what, text, said] of [
    ['cut in half', whole.slice(0, whole.length / 2), 'breaks off or is damaged'],
    ['of another program', '{"name":"x"}', 'comes from another program'],
    ['from a newer version', fileOf(SETTINGS, 2), 'comes from a newer version'],
    ['that is a picture', '\u0089PNG', 'is not a Passerelle backup'],
    ['that is too big', ' '.repeat(5_000_001), 'too big'],
  ] as const)
    test(`${what} is refused, with the reason, and nothing changes`, async ({ page, extensionId }) => {
      const backup = new BackupPage(page);
      await backup.open(extensionId, MINE);
      await backup.choose(text);
      await expect(page.getByText(said)).toBeFocused();
      await expect(page.getByText(said)).toContainText('Nothing has been changed.');
      expect(await backup.stored()).toEqual(MINE);
    });
});

test('of a damaged file the damaged settings are named, and the rest is taken', async ({ page, extensionId }) => {
  const backup = new BackupPage(page);
  await backup.open(extensionId, MINE, 'fr');
  const damaged = { marking: { ...SETTINGS.marking, density: 'often' }, hover: 7 };
  await backup.choose(fileOf({ ...SETTINGS, interfaceLanguage: 'fr', ...damaged }));
  await expect(page.locator('.backup-preview__damaged li')).toHaveText([
    'Expliquer un terme',
    'Délai avant la fiche',
    'Fréquence des soulignements',
  ]);
  await page.getByRole('button', { name: 'Restaurer' }).click();
  await expect(page.getByText('Réglages restaurés.')).toBeFocused();
  expect(await backup.stored()).toMatchObject({ reader: SETTINGS.reader, marking: { density: 'section' } });
});

test('what is stored damaged is in a backup as it is, and stays where nothing is restored over it', async ({
  page,
  extensionId,
}) => {
  const backup = new BackupPage(page);
  const damaged = { ...SITES, mode: 'some', newer: true };
  await backup.open(extensionId, { ...MINE, sites: damaged });
  expect(JSON.parse((await backup.save()).text)).toMatchObject({ settings: { sites: damaged } });
  await backup.choose(fileOf({ reader: SETTINGS.reader }));
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect(await backup.stored()).toEqual({ ...MINE, reader: SETTINGS.reader, sites: damaged });
});

test('with no room left, that is said and nothing is lost', async ({ page, extensionId }) => {
  const backup = new BackupPage(page);
  await backup.open(extensionId, MINE);
  await backup.choose(fileOf(SETTINGS));
  await backup.fillUp();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('no room left')).toBeFocused();
  expect(await backup.stored()).toEqual(MINE);
});

test('everything is deleted after a question that says what goes', async ({ page, extensionId }) => {
  const backup = new BackupPage(page);
  await backup.open(extensionId, { ...MINE, history: ['crm'], coach: {}, 'coach:00': {}, fades: {}, lexicon: 'x' });
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect(dialog.getByRole('listitem')).toHaveCount(8);
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await backup.stored()).toMatchObject(MINE);
  await page.getByRole('button', { name: 'Delete everything…' }).press('Enter');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything has been deleted.')).toBeFocused();
  expect(await backup.stored()).toEqual({});
  expect(await backup.hasLexicon()).toBe(true);
});

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['fr', 'dark'],
] as const)
  test(`has no fault that axe finds, and fits 320 px, in ${language} and ${colorScheme}`, async ({
    page,
    extensionId,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    const backup = new BackupPage(page);
    await backup.open(extensionId, MINE, language);
    await backup.choose(fileOf({ ...SETTINGS, hover: 7 }), `${'long-'.repeat(20)}.json`);
    await page.locator('.backup-preview').waitFor();
    expect(await findFaults(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.locator('.delete-everything > button').click();
    expect(await findFaults(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
