import type { Page } from '@playwright/test';
import { expect, test } from '../setup/settings-fixture.ts';
import { openPage } from './pages/open-page.ts';
import { said, speakAs } from './pages/voices.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="margin: 3rem"><p>Our data lake and the CRM.</p></body></html>`;

const ALL = [
  { name: 'Hortense', lang: 'fr-FR', localService: true },
  { name: 'Cloud', lang: 'en-GB', localService: false },
  { name: 'Hazel', lang: 'en-GB', localService: true },
];

const listenTo = (page: Page, term: string) => page.getByRole('button', { name: `Listen to “${term}”`, exact: true });

const openEntry = async (page: Page, extensionId: string, id: string) => {
  await page.goto(`chrome-extension://${extensionId}/entry.html?id=${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

test('a term is said by a voice of this computer, in its language, until it is pressed again', async ({
  page,
  extensionId,
}) => {
  await speakAs(page, ALL);
  await openEntry(page, extensionId, 'crm');
  // The title is what it was: the buttons are no part of it.
  await expect(page.getByRole('article')).toHaveAccessibleName(/^customer relationship management CRM ?, gestion/u);
  const button = listenTo(page, 'gestion de la relation client');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await listenTo(page, 'customer relationship management').click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(listenTo(page, 'customer relationship management')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Space');
  await expect(listenTo(page, 'customer relationship management')).toHaveAttribute('aria-pressed', 'false');
  expect(await said(page.mainFrame())).toEqual([
    'Hortense: gestion de la relation client',
    'stopped',
    'Hazel: customer relationship management',
    'stopped',
  ]);
});

test('a word that both languages share can be heard in each', async ({ page, extensionId }) => {
  await speakAs(page, ALL);
  await openEntry(page, extensionId, 'data-lake');
  const names = () =>
    page.getByRole('button', { name: /^Listen/u }).evaluateAll((all) => all.map((one) => one.ariaLabel));
  await expect.poll(names).toEqual(['Listen to “data lake” in English', 'Listen to “data lake” in French']);
});

test('nothing offers to say a term where only a service far away could', async ({ page, extensionId }) => {
  await speakAs(
    page,
    ALL.filter(({ localService }) => !localService),
  );
  await openEntry(page, extensionId, 'data-lake');
  await expect(page.getByRole('button', { name: /^Listen/u })).toHaveCount(0);
});

test('in the card too, until it is switched off: at once', async ({ page, writePage, store }) => {
  await speakAs(page, ALL);
  const { marked, card } = await openPage(page, writePage(PAGE));
  await marked.rest('data lake');
  await card.waitUntilShown();
  await card.button(/^Listen to “data lake” in English$/u).click();
  await expect.poll(() => said(card.frame)).toEqual(['Hazel: data lake']);
  await store({ speech: { isOn: false } });
  await expect(card.button(/^Listen/u)).toHaveCount(0);
  await expect.poll(() => said(card.frame)).toEqual(['Hazel: data lake', 'stopped']);
});
