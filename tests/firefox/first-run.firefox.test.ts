import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { expect, test } from './firefox-fixture.ts';
import { Card } from './pages/card.ts';

test('the demo page teaches by doing in Firefox too: hover, pin, search, silence', async ({
  firefox,
  tab,
  browserWindow,
}) => {
  const [marked, card] = [new MarkedPage(tab), new Card(firefox, tab)];
  const done = () => tab.$$eval('.lesson-step', (steps) => steps.map((step) => step.getAttribute('data-state')));
  await tab.goto(`${firefox.extensionOrigin}/welcome.html#try`, { waitUntil: [] });
  await tab.waitForSelector('.lesson-step');
  await expect.poll(() => marked.marks()).toContain('technical debt');
  await marked.rest('technical debt');
  await card.waitUntilShown();
  await expect.poll(done).toEqual(['done', 'current', 'open', 'open']);
  await expect.poll(() => card.text()).toContain('dette technique');
  await card.click('Pin');
  await expect.poll(done).toEqual(['done', 'done', 'current', 'open']);
  await browserWindow.openPopup();
  const hasField = `document.querySelector('[role=combobox]') !== null`;
  await expect.poll(() => browserWindow.evaluateInPopup(hasField)).toBe(true);
  await browserWindow.evaluateInPopup(`(() => {
    const field = document.querySelector('[role=combobox]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'persona');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await expect.poll(done).toEqual(['done', 'done', 'done', 'current']);
  await browserWindow.closePopup();
  await card.evaluate(`document.querySelector('.entry-deeds .quiet-button:last-child').click()`);
  await expect.poll(done).toEqual(['done', 'done', 'done', 'done']);
  await expect.poll(() => marked.marks()).not.toContain('technical debt');
  await tab.click('.lesson-step .text-button');
  await expect.poll(() => marked.marks()).toContain('technical debt');
});

test('the address bar suggests entries in plain text, and Enter opens the best one as a page', async ({
  firefox,
  tab,
  browserWindow,
}) => {
  await tab.bringToFront();
  await browserWindow.evaluate(`gURLBar.search('jargon dette technique')`);
  const rows = () =>
    browserWindow.evaluate<string[]>(`[...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent)`);
  await expect.poll(async () => (await rows())[1]).toContain('technical debt · dette technique — ');
  expect((await rows()).join(' ')).not.toMatch(/<match>|<dim>|&amp;/u);
  await browserWindow.evaluate(`gURLBar.handleCommand()`);
  await expect
    .poll(() => tab.evaluate(() => location.href))
    .toBe(`${firefox.extensionOrigin}/entry.html?id=technical-debt`);
  await tab.waitForSelector('[data-entry-title]');
  await expect.poll(() => tab.title()).toContain('technical debt');
});
