import type { Page } from '@playwright/test';
import { builtInEntry } from '../setup/built-in-entry.ts';
import { expect, test } from '../setup/extension-fixture.ts';
import { findFaults } from './pages/find-faults.ts';

type Suggestion = { readonly content: string; readonly description: string };

test.afterEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(`chrome.storage.local.remove(['reader', 'marking'])`);
});

// No driver types into the address bar; the worker's own events do what it does.
const suggestions = (text: string) => `new Promise((resolve) => {
  const { setDefaultSuggestion } = chrome.omnibox;
  let first = '';
  chrome.omnibox.setDefaultSuggestion = (suggestion) => { first = suggestion.description; setDefaultSuggestion(suggestion); };
  chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(text)}, (others) => {
    chrome.omnibox.setDefaultSuggestion = setDefaultSuggestion;
    resolve({ first, others });
  });
})`;
const enter = (text: string, disposition: string) =>
  `chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, '${disposition}')`;

const openEntry = (page: Page, extensionId: string, search: string) =>
  page.goto(`chrome-extension://${extensionId}/entry.html${search}`);

test('in the address bar the glossary suggests, in the reader’s language', async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  const debt = await builtInEntry('technical-debt');
  const ask = (text: string) =>
    worker.evaluate(suggestions(text)) as Promise<{ first: string; others: readonly Suggestion[] }>;
  await worker.evaluate(`chrome.storage.local.set({ reader: { language: 'fr', role: 'both' } })`);
  expect((await ask('technical debt')).first).toContain(`<match>${debt.fr.term}`);
  expect((await ask('technical debt')).first).toContain(debt.fr.definition.slice(0, 30));
  await worker.evaluate(`chrome.storage.local.set({ reader: { language: 'en', role: 'both' } })`);
  const { first, others } = await ask('dette technique');
  expect(first).toContain(`<match>${debt.en.term}`);
  expect(first).toContain(debt.en.definition.slice(0, 30));
  expect(others.every(({ content }) => /^[a-z0-9-]+$/u.test(content))).toBe(true);
  // Chromium throws on a description that is no XML.
  for (const text of ['r&d', '<b>', 'a"b', '(a+)+$', '   ', '💡', 'مرحبا', 'x'.repeat(10_000)])
    expect((await ask(text)).first).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/u);
});

test('Enter opens the best answer, a suggestion its own entry, where the browser wants it', async ({
  context,
  page,
  serviceWorker,
  writePage,
}) => {
  const worker = await serviceWorker();
  await page.goto(writePage('<!doctype html><title>Page</title>'));
  await page.bringToFront();
  await worker.evaluate(enter('dette technique', 'currentTab'));
  await page.waitForURL(/\/entry\.html\?id=technical-debt$/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('technical debt');
  const opening = context.waitForEvent('page');
  await worker.evaluate(enter('data-lake', 'newForegroundTab'));
  const opened = await opening;
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('data lake');
  await expect(opened).toHaveTitle(/data lake/u);
});

test('an entry as a page: on to others, back by the button and by the browser, and through a reload', async ({
  page,
  extensionId,
}) => {
  const { id, en } = await builtInEntry('technical-debt');
  const title = page.getByRole('heading', { level: 1 });
  await openEntry(page, extensionId, `?id=${id}`);
  await expect(title).toContainText(en.term);
  await page.getByRole('combobox').fill('persona');
  await expect(page.getByRole('option').first()).toContainText('persona');
  await page.keyboard.press('Enter');
  await expect(title).toContainText('persona');
  await expect(title).toBeFocused();
  await expect(page).toHaveURL(/\?id=persona$/u);
  await page.getByRole('button', { name: `Back to “${en.term}”` }).click();
  await expect(title).toContainText(en.term);
  await page.goForward();
  await expect(title).toContainText('persona');
  await page.reload();
  await expect(title).toContainText('persona');
  await page.goBack();
  await expect(title).toContainText(en.term);
  await expect(page).toHaveURL(/\?id=technical-debt$/u);
});

test('what the glossary does not have is said, for any address', async ({ page, extensionId, serviceWorker }) => {
  const worker = await serviceWorker();
  await page.bringToFront();
  await worker.evaluate(enter('zzzzqqqq & <b>', 'currentTab'));
  await expect(page.getByText('The glossary has no entry “zzzzqqqq & <b>”')).toBeVisible();
  for (const asked of ['no-such-entry', '../crm', '<img src=x onerror=alert(1)>', 'é'.repeat(3000)]) {
    await openEntry(page, extensionId, `?id=${encodeURIComponent(asked)}`);
    await expect(page.getByText(`The glossary has no entry “${asked}”`)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await openEntry(page, extensionId, '');
  await expect(page.getByText('Which word?')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`an entry as a page has no fault that axe finds, in ${colorScheme}`, async ({ page, extensionId }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    for (const search of ['?id=technical-debt', '?id=no-such-entry']) {
      await openEntry(page, extensionId, search);
      await expect(page.getByRole('main')).not.toBeEmpty();
      expect(await findFaults(page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await page.getByRole('combobox').fill('conversoin');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await findFaults(page.mainFrame())).toEqual([]);
  });
