import { expect, test } from './firefox-fixture.ts';
import { PopupPage } from './pages/popup-page.ts';

const html = (body: string) => `<!doctype html><html lang="fr"><title>Page</title><body>${body}</body></html>`;

test('the side panel follows the tab in front, and shows a term in its page, in Firefox', async ({
  firefox,
  tab,
  writePage,
}) => {
  const panel = await PopupPage.open(tab, firefox, '/sidepanel.html');
  const read = await firefox.browser.newPage();
  const below = '<p style="margin-top: 200rem">Une API.</p>';
  await read.goto(writePage(html(`<p>La dette technique du site.</p>${below}`)));
  const names = (rows: string) => panel.texts(`${rows} .entry-name > :first-child`);
  await expect.poll(() => names('.panel-terms'), { timeout: 15_000 }).toEqual(['technical debt', 'API']);
  await expect.poll(() => names('[data-in-view]')).toEqual(['technical debt']);
  await panel.click('.panel-terms li:nth-child(2) button');
  await expect.poll(() => names('[data-in-view]')).toEqual(['API']);
  await read.close();
});
