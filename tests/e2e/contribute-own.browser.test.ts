import { entryOf } from '../core/build-entry.ts';
import { expect, test } from '../setup/contribute-fixture.ts';
import { BackupPage } from './pages/backup-page.ts';
import { Card } from './pages/card.ts';
import { ContributePage, formOpenedBy } from './pages/contribute-page.ts';
import { findFaults } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { Overlay } from './pages/overlay.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="font: 18px/1.6 sans-serif">
<p>The zorgal went up. Then the technical debt came, which nobody had asked for.</p></body></html>`;
const ZORGAL = { term: 'zorgal', meaning: 'What our team counts every morning.', side: 'IT' };

/** How many boxes lie over a page; none while they change. */
const countBoxes = (overlay: Overlay) =>
  overlay.boxes().then(
    (boxes) => boxes.length,
    () => null,
  );

test('an own entry is marked in open tabs at once, edited, tagged, deleted and brought back', async ({
  page,
  context,
  extensionId,
  writePage,
}) => {
  const marked = new MarkedPage(page);
  await marked.open(writePage(PAGE));
  await expect.poll(() => marked.marks()).toEqual(['technical debt']);
  const overlay = new Overlay(page);
  const form = await ContributePage.openNew(await context.newPage(), extensionId);
  await form.write(ZORGAL);
  await expect(form.preview).toContainText(ZORGAL.meaning);
  await expect(form.preview).toContainText('Not yet in French.');
  await form.group('Tags');
  await form.field('Tags').fill('team, morning');
  await form.press('Keep for myself');
  await expect(form.done).toBeFocused();
  await expect(form.done).toContainText('“zorgal” is kept in this browser');
  await expect(form.item('My own entries', 'zorgal')).toContainText('IT · team · morning');

  // The page must not learn of it: a box that only the debugger sees, no highlight.
  await page.bringToFront();
  await expect.poll(() => countBoxes(overlay)).toBe(1);
  expect(await marked.marks()).toEqual(['technical debt']);
  const card = new Card(page);
  await marked.rest('zorgal');
  await card.waitUntilShown();
  await expect.poll(() => card.text()).toContain('What our team counts every morning.');
  expect(await card.text()).toContain('Not yet in French. Add it');
  expect(await card.text()).toContain('your own entry, in this browser only · team · morning');
  expect(await findFaults(card.frame)).toEqual([]);

  const edited = await formOpenedBy(page, () => card.button(/^Add it$/u).click());
  await expect(edited.title).toHaveText('A new entry');
  await edited.group('In French too');
  await edited.field('The term in French').fill('zorgalle');
  await edited.field('What it means, in French').fill('Ce que notre équipe compte chaque matin.');
  await edited.press('Keep for myself');
  await expect(edited.done).toBeFocused();
  await page.bringToFront();
  // The page was begun anew with the changed entry.
  await card.waitUntilHidden();
  await marked.rest('technical debt');
  await marked.rest('zorgal');
  await card.waitUntilShown();
  await expect.poll(() => card.text()).toContain('Ce que notre équipe compte chaque matin.');

  await edited.page.bringToFront();
  await edited.press('Delete: zorgal');
  await expect(edited.done).toContainText('“zorgal” is deleted.');
  await expect.poll(() => countBoxes(overlay)).toBe(0);
  await edited.press('Undo');
  await expect(edited.done).toContainText('It is back.');
  await expect.poll(() => countBoxes(overlay)).toBe(1);
});

test('an own version of an entry stands above the glossary’s, and gives way when it is deleted', async ({
  page,
  context,
  extensionId,
  writePage,
}) => {
  const marked = new MarkedPage(page);
  await marked.open(writePage(PAGE));
  await expect.poll(() => marked.marks()).toEqual(['technical debt']);
  const card = new Card(page);
  await marked.rest('technical debt');
  await card.waitUntilShown();
  const form = await formOpenedBy(page, () => card.button(/^Improve this$/u).click());
  await expect(form.title).toContainText('technical debt');
  await form.field('What it means, in English').fill('What we owe ourselves.');
  await form.press('Keep for myself');
  await expect(form.item('My own entries', 'technical debt')).toContainText('What we owe ourselves.');
  await page.bringToFront();
  await page.mouse.move(5, 5);
  await page.keyboard.press('Escape');
  await card.waitUntilHidden();
  await marked.rest('technical debt');
  await expect.poll(() => card.text()).toContain('What we owe ourselves.');
  expect(await card.text()).toContain('your own entry');
  const mine = await ContributePage.openMine(await context.newPage(), extensionId);
  await mine.press('Delete: technical debt');
  await page.bringToFront();
  await expect.poll(() => marked.marks()).toEqual(['technical debt']);
});

test('own entries are in a backup, go with everything else, and come back with it', async ({
  page,
  context,
  extensionId,
  writePage,
}) => {
  const form = await ContributePage.openNew(await context.newPage(), extensionId);
  await form.write(ZORGAL);
  await form.press('Keep for myself');
  await expect(form.done).toBeFocused();
  const marked = new MarkedPage(page);
  const overlay = new Overlay(page);
  await marked.open(writePage(PAGE));
  await expect.poll(() => countBoxes(overlay)).toBe(1);

  const backup = new BackupPage(await context.newPage());
  await backup.page.goto(`chrome-extension://${extensionId}/options.html`);
  const { text } = await backup.save();
  expect(JSON.parse(text)).toMatchObject({ entries: [{ id: 'zorgal', content: { en: { term: 'zorgal' } } }] });
  await backup.page.getByRole('button', { name: 'Delete everything…' }).click();
  await backup.page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(backup.page.getByText('Everything has been deleted.')).toBeFocused();
  await expect.poll(() => countBoxes(overlay)).toBe(0);

  await backup.choose(text);
  await expect(backup.page.getByRole('checkbox', { name: 'Take the entry that you wrote too' })).toBeChecked();
  await backup.page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(backup.page.getByText('Restored.')).toBeFocused();
  await expect.poll(() => countBoxes(overlay)).toBe(1);
  await backup.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => countBoxes(overlay)).toBe(0);
});

test('where the glossary has changed an entry too, both versions stand side by side and are put together', async ({
  page,
  extensionId,
  host,
  settings,
}) => {
  const zorgal = (definition: string, example: string) =>
    entryOf({ id: 'zorgal', discipline: 'it', en: { term: 'zorgal', definition, example } });
  await host.publish({ entries: [zorgal('What we count.', 'Old example.')] });
  await settings.subscribe(host.address);
  await page.goto(`chrome-extension://${extensionId}/entry.html?id=zorgal`);
  const form = await formOpenedBy(page, () => page.getByRole('button', { name: 'Improve this' }).click());
  await form.field('What it means, in English').fill('What I count.');
  await form.press('Keep for myself');
  await expect(form.done).toBeFocused();

  await host.publish({ entries: [zorgal('What they count.', 'New example.')] });
  await settings.page.bringToFront();
  await settings.press('Update now');
  const mine = await ContributePage.openMine(form.page, extensionId);
  await expect(mine.item('My own entries', 'zorgal')).toContainText('The glossary has changed this entry');
  await mine.press('Compare: zorgal');
  await expect(mine.page.getByRole('region', { name: 'Yours', exact: true })).toContainText('What I count.');
  await expect(mine.page.getByRole('region', { name: 'The glossary’s', exact: true })).toContainText(
    'What they count.',
  );
  expect(await findFaults(mine.page.mainFrame())).toEqual([]);
  await mine.page.getByRole('radio', { name: 'Take theirs' }).check();
  await mine.press('Put them together');
  await expect(mine.field('What it means, in English')).toHaveValue('What they count.');
  await expect(mine.preview).toContainText('New example.');
  await mine.press('Keep for myself');
  await expect(mine.item('My own entries', 'zorgal')).not.toContainText('The glossary has changed');
});
