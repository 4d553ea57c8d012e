import { expect, test } from '../setup/contribute-fixture.ts';
import { Card } from './pages/card.ts';
import { ContributePage, formOpenedBy } from './pages/contribute-page.ts';
import { findFaults } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="font: 18px/1.6 sans-serif">
<p>We met. Then the technical debt came, which nobody had asked for. We left.</p></body></html>`;

test('a draft outlives its tab, whatever is in it, and is gone on with from the list', async ({
  page,
  context,
  extensionId,
}) => {
  const form = await ContributePage.openNew(page, extensionId);
  const long = 'word '.repeat(46).trim();
  await form.write({ term: 'zorgal', meaning: long, side: 'IT' });
  await expect(form.page.getByText('The definition has 46 words; the limit is 45.')).toBeVisible();
  await form.press('Keep for myself');
  await expect(form.page.getByText('One field has to be mended first.')).toBeVisible();
  await expect(form.field('What it means, in English')).toBeFocused();
  await form.saved();
  await page.close();
  const mine = await ContributePage.openMine(await context.newPage(), extensionId);
  await mine.press('Go on writing: zorgal');
  await expect(mine.field('What it means, in English')).toHaveValue(long);
  // On a slow disk the pause after the last word falls into the keeping.
  await mine.page.evaluate(`{
    const { local } = chrome.storage;
    const set = local.set.bind(local);
    local.set = async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await set(items);
    };
  }`);
  await mine.field('What it means, in English').fill('A thing.');
  await mine.press('Keep for myself');
  await expect(mine.done).toContainText('“zorgal” is kept');
  await expect(mine.page.getByRole('region', { name: 'Being written' })).toBeHidden();
});

test('of what exists, one is led to improve it, with what was typed; a new sense stays a new entry', async ({
  page,
  extensionId,
}) => {
  const form = await ContributePage.openNew(page, extensionId);
  await form.write({ term: 'Technical debts', meaning: 'Work put off.', side: 'IT' });
  await expect(form.duplicates).toContainText('Is it the same concept, or a new sense of the word?');
  await form.press('A new sense (technical debt)');
  await expect(form.duplicates).toBeHidden();
  await form.field('The term in English').fill('technical debt ');
  // What is typed is stored at the next pause.
  const stored = () => page.evaluate('chrome.storage.local.get(null).then(JSON.stringify)');
  await expect.poll(stored).toContain('"technical debt "');
  await page.reload();
  await form.press('The same: improve it (technical debt)');
  await expect(form.title).toHaveText('Improve “technical debt”');
  await expect(form.field('Note')).toHaveValue(/Work put off\./u);
});

test('a wrong sense is told from the card; sentence and address are shown, and left out unless ticked', async ({
  page,
  writePage,
}) => {
  const marked = new MarkedPage(page);
  const address = writePage(PAGE);
  await marked.open(address);
  await expect.poll(() => marked.marks()).toEqual(['technical debt']);
  const card = new Card(page);
  await marked.rest('technical debt');
  await card.waitUntilShown();
  const form = await formOpenedBy(page, () => card.button(/^Wrong sense here$/u).click());
  await expect(form.title).toHaveText('“technical debt” means something else here');
  const heard = form.page.getByRole('group', { name: 'Where you met it' });
  await expect(heard).toContainText('Then the technical debt came, which nobody had asked for.');
  await expect(heard).not.toContainText('We left');
  await expect(heard).toContainText(address);
  await expect(heard.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(form.page.getByRole('button', { name: 'Keep for myself' })).toBeHidden();
  await form.press('Propose to the team');
  await form.field('Your name').fill('Zoé');
  const download = form.page.waitForEvent('download');
  await form.press('Save as a file');
  // A wrong sense has to be shown by something.
  await expect(form.page.getByText('A wrong sense is shown by the sentence')).toBeVisible();
  await form.field('What did the text mean?').fill('Money that a team owes.');
  await form.press('Save as a file');
  expect((await download).suggestedFilename()).toBe('technical-debt.yaml');
  await expect(form.item('My proposals', 'technical debt')).toContainText('Saved as a file.');
  const [record] = await form.storedProposals();
  expect(record?.proposal.context).toBeUndefined();
});

test('a search without a result and a selection lead to the form', async ({
  page,
  context,
  extensionId,
  writePage,
  serviceWorker,
}) => {
  await page.goto(writePage(PAGE));
  const popup = await PopupWindow.open(context, page, extensionId);
  await expect.poll(() => popup.evaluate('document.activeElement?.role')).toBe('combobox');
  await popup.type('zorgalix');
  await expect.poll(() => popup.texts('main button')).toContain('Add “zorgalix”');
  const fromSearch = await formOpenedBy(page, () =>
    popup.evaluate(`[...document.querySelectorAll('main button')].find((b) => b.innerText.startsWith('Add')).click()`),
  );
  await expect(fromSearch.field('The term in English')).toHaveValue('zorgalix');
  const worker = await serviceWorker();
  const fromMenu = await formOpenedBy(page, () =>
    worker.evaluate(`chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'add', selectionText: ' quillix  ', editable: false, pageUrl: 'https://example.org/a#secret' },
      { incognito: false })`),
  );
  await expect(fromMenu.field('The term in English')).toHaveValue('quillix');
  await expect(fromMenu.page.getByRole('group', { name: 'Where you met it' })).toContainText('https://example.org/a');
  await expect(fromMenu.page.getByText('secret')).toHaveCount(0);
});

for (const [language, colorScheme, write, propose] of [
  ['en', 'light', 'Write an entry', 'Propose to the team'],
  ['fr', 'dark', 'Écrire une fiche', 'Proposer à l’équipe'],
] as const)
  test(`has no fault that axe finds, and fits 320 px, in ${language} and ${colorScheme}`, async ({
    page,
    extensionId,
    serviceWorker,
  }) => {
    await (await serviceWorker()).evaluate(`chrome.storage.local.set({ interfaceLanguage: '${language}' })`);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`chrome-extension://${extensionId}/contribute.html`);
    await page.getByRole('button', { name: write }).click();
    await page.locator('.contribution-form__title').waitFor();
    await page.getByRole('textbox').first().fill('technical debt');
    await page.getByRole('textbox').nth(1).fill('Work put off.');
    await page.locator('.duplicates-note').waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((group) => (group.open = true)));
    for (const add of await page.locator('details .quiet-button').all()) await add.click();
    await page.getByRole('button', { name: propose }).click();
    expect(await findFaults(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    // What is typed is stored at the next pause.
    const drafts = () =>
      page.evaluate(`chrome.storage.local.get('drafts').then(({ drafts }) => drafts?.ids.length ?? 0)`);
    await expect.poll(drafts).toBeGreaterThan(0);
    await page.goto(`chrome-extension://${extensionId}/contribute.html`);
    await page.locator('.mine__item').first().waitFor();
    expect(await findFaults(page.mainFrame())).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await (await serviceWorker()).evaluate(`chrome.storage.local.remove('interfaceLanguage')`);
  });
