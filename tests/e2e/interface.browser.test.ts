import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { findFaults } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="margin: 3rem"><main><h1>Plan</h1><p>Our data lake and the CRM.</p></main></body></html>`;

/** The popup as a tab of its own: the same page, with the tools that Playwright has for pages. */
async function openPopupAsTab(page: Page, extensionId: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.getByRole('combobox').waitFor();
}

async function violations(page: Page) {
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.describe('the popup', () => {
  test('speaks the language that the reader chooses, and keeps it', async ({ page, extensionId }) => {
    const choose = async (group: RegExp, language: RegExp) => {
      await page.locator('summary').click();
      await page.getByRole('group', { name: group }).getByRole('radio', { name: language }).check();
    };
    await openPopupAsTab(page, extensionId);
    await choose(/^interface/iu, /français|french/iu);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    // Shown at once, stored a moment later.
    const stored = () => page.evaluate(`chrome.storage.local.get('interfaceLanguage')`);
    await expect.poll(stored).toEqual({ interfaceLanguage: 'fr' });
    await page.reload();
    await expect(page.getByRole('combobox')).toHaveAccessibleName(/chercher/iu);
    await choose(/interface/iu, /auto|navigateur/iu);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect.poll(stored).toEqual({ interfaceLanguage: 'auto' });
  });

  test('is used from the keyboard alone', async ({ page, extensionId }) => {
    await openPopupAsTab(page, extensionId);
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('api');
    await expect(page.getByRole('option').first()).toContainText('API');
    // What is found for the last letter may come after the first key, and begins at the top.
    await expect(async () => {
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true', { timeout: 1000 });
    }).toPass();
    await page.keyboard.press('End');
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('API');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toBeFocused();
    await expect(page.getByRole('combobox')).toHaveValue('api');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no fault that axe finds, in ${colorScheme}`, async ({ page, extensionId }) => {
      await page.emulateMedia({ colorScheme });
      await openPopupAsTab(page, extensionId);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.type('conversoin');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

  test('says plainly that nothing was found, and survives any query', async ({ page, extensionId }) => {
    await openPopupAsTab(page, extensionId);
    for (const query of ['(a+)+$', '[', '   x   ', '💡💡💡💡', 'مرحبا بالعالم', 'zzzzqqqq'.repeat(200)]) {
      await page.getByRole('combobox').fill(query);
      await expect(page.getByRole('main')).not.toBeEmpty();
    }
    await expect(page.getByRole('option')).toHaveCount(0);
  });
});

test.describe('the card', () => {
  test('tags each language, names itself, and has no fault that axe finds', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await marked.rest('data lake');
    await card.waitUntilShown();
    await expect(card.dialog).toHaveAccessibleName(/data lake/u);
    await expect(card.dialog.locator('[lang="fr"]', { hasText: 'lac de données' }).first()).toBeVisible();
    await expect(card.dialog.locator('[lang="en"]', { hasText: 'data lake' }).first()).toBeVisible();
    expect(await findFaults(card.frame)).toEqual([]);
  });

  test('fits a viewport of 320 px', async ({ page, writePage }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage(PAGE.replace('<html', '<html style="font-size: 12px"')));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await marked.rest('data lake');
    await card.waitUntilShown();
    const box = await card.box();
    expect(box.x + 8).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width - 8).toBeLessThanOrEqual(320);
    expect(await card.frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
