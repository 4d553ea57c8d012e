import type { BrowserContext, Page } from '@playwright/test';
import { LESSON_STEPS, type LessonStep } from '../../components/interface-text/welcome-text.ts';
import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { findFaults } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { pressCommand } from './pages/open-page.ts';
import { PopupWindow } from './pages/popup-window.ts';

const radio = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const step = (page: Page, name: LessonStep) => page.locator('.lesson-step').nth(LESSON_STEPS.indexOf(name));
const isDone = (page: Page, name: LessonStep) => expect(step(page, name)).toHaveAttribute('data-state', 'done');

test.afterEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(`chrome.storage.local.remove(['marking', 'reader', 'interfaceLanguage', 'hover'])`);
});

const openWelcome = (page: Page, extensionId: string, place = '') =>
  page.goto(`chrome-extension://${extensionId}/welcome.html${place}`);

const popupOver = (context: BrowserContext, page: Page, extensionId: string) =>
  PopupWindow.open(context, page, extensionId);

test('three clicks lead through the first run: my side, my language, try it', async ({ page, extensionId }) => {
  await openWelcome(page, extensionId);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await radio(page, /^In IT/u).check();
  await radio(page, /^Français/u).check();
  // Who reads French first is spoken to in French.
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('button', { name: 'Essayer sur une page' }).click();
  const marked = new MarkedPage(page);
  await expect.poll(() => marked.marks()).toContain('taux de rebond');
  // The other side’s words, and none of what we say ourselves.
  expect(await marked.marks()).not.toContain('dette technique');
  await page.reload();
  await expect.poll(() => marked.marks()).toContain('taux de rebond');
  await page.goBack();
  await expect(radio(page, /^À l’IT/u)).toBeChecked();
  await expect(radio(page, /^Français/u)).toBeChecked();
});

test('each step is ticked off when it has really been done', async ({ context, page, extensionId }) => {
  await openWelcome(page, extensionId, '#try');
  const [marked, card] = [new MarkedPage(page), new Card(page)];
  await expect.poll(() => marked.marks()).toContain('technical debt');
  await expect(page.getByRole('status')).toHaveText('0 of 4 done');
  await marked.rest('technical debt');
  await card.waitUntilShown();
  await isDone(page, 'hover');
  await card.button(/^Pin/u).click();
  await isDone(page, 'pin');
  await expect(step(page, 'search')).toHaveAttribute('aria-current', 'step');

  const popup = await popupOver(context, page, extensionId);
  await expect.poll(() => popup.evaluate('document.activeElement?.role')).toBe('combobox');
  // The popup knows the terms of this page as those of any other.
  await expect.poll(() => popup.evaluate('document.body.innerText')).toContain('technical debt');
  await expect(step(page, 'search')).toHaveAttribute('data-state', 'current');
  await popup.type('persona');
  await isDone(page, 'search');
  await popup.close();

  await card.frame.getByRole('button', { name: /^Stop marking/u }).click();
  await isDone(page, 'silence');
  await expect.poll(() => marked.marks()).not.toContain('technical debt');
  await expect(page.getByRole('status')).toHaveText('4 of 4 done');
  await expect(page.getByRole('heading', { name: 'Happy reading' })).toBeVisible();
  // What was silenced for practice need not stay so.
  await page.getByRole('button', { name: 'Underline that word again' }).click();
  await expect.poll(() => marked.marks()).toContain('technical debt');
});

test('without a mouse: the keyboard explains a word, and every step can be passed over', async ({
  page,
  extensionId,
  serviceWorker,
}) => {
  await openWelcome(page, extensionId, '#try');
  const marked = new MarkedPage(page);
  await expect.poll(() => marked.marks()).not.toEqual([]);
  await pressCommand(await serviceWorker(), 'next-term');
  await new Card(page).waitUntilShown();
  await isDone(page, 'hover');
  await page.keyboard.press('p');
  await isDone(page, 'pin');
  const skip = page.getByRole('button', { name: 'Skip this step' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Happy reading' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('2 of 4 done');
});

test('it opens once when the extension is installed, from the popup whenever it is wanted, and closes itself', async ({
  context,
  page,
  extensionId,
  serviceWorker,
  writePage,
}) => {
  const isWelcome = (tab: Page) => tab.url().endsWith('/welcome.html');
  const worker = await serviceWorker();
  // The first one was closed when the browser was launched; an update opens none.
  await worker.evaluate(`chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' })`);
  await page.goto(writePage('<!doctype html><html lang="en"><title>Page</title><p>CRM</p></html>'));
  const popup = await popupOver(context, page, extensionId);
  const opening = context.waitForEvent('page', isWelcome);
  await expect.poll(() => popup.texts('summary')).toHaveLength(1);
  await popup.click('summary');
  await popup.click('.popup-settings__row > .quiet-button:last-child');
  const welcome = await opening;
  expect(context.pages().filter(isWelcome)).toHaveLength(1);
  const closed = welcome.waitForEvent('close');
  // The page may be gone before the click is answered.
  await Promise.allSettled([welcome.getByRole('button', { name: 'Skip the tour' }).click()]);
  await closed;
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const language of ['en', 'fr'] as const)
    test(`no fault that axe finds, and nothing wider than 320 px, in ${language}, ${colorScheme}`, async ({
      page,
      extensionId,
      serviceWorker,
    }) => {
      const worker = await serviceWorker();
      await worker.evaluate(`chrome.storage.local.set({ interfaceLanguage: '${language}' })`);
      await page.emulateMedia({ colorScheme });
      for (const place of ['', '#try'])
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto('about:blank');
          await openWelcome(page, extensionId, place);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          expect(await findFaults(page.mainFrame())).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
    });

test('what the first page says to who hears it', async ({ page, extensionId }) => {
  await openWelcome(page, extensionId);
  await expect(page.getByRole('group', { name: 'Where do you work?' })).toMatchAriaSnapshot(`
    - group "Where do you work?":
      - radio "In marketing"
      - radio "In IT"
      - radio "In both, or elsewhere" [checked]
  `);
  await expect(page.getByRole('complementary')).toMatchAriaSnapshot(`
    - complementary "What “read and change all your data” means here":
      - list:
        - listitem:
          - heading "It reads the text of pages" [level=3]
        - listitem:
          - heading "It changes two things" [level=3]
        - listitem:
          - heading "Nothing leaves your browser" [level=3]
        - listitem:
          - heading "You can pause it" [level=3]
  `);
});
