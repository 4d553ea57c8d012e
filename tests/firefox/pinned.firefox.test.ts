import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { expect, test } from './firefox-fixture.ts';
import { Card } from './pages/card.ts';

const PAGE = `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.7 serif; margin: 4rem">
<p>Notre dette technique grandit.</p><p style="margin-top: 6rem">Un lac de données.</p></body></html>`;

test('a pinned card is dragged by its head, in Firefox, and survives the next hover', async ({
  firefox,
  tab,
  writePage,
}) => {
  const marked = new MarkedPage(tab);
  const card = new Card(firefox, tab);
  await marked.open(writePage(PAGE));
  await expect.poll(() => marked.marks()).toHaveLength(2);
  await marked.rest('dette technique');
  await card.waitUntilShown();
  await expect.poll(() => card.text()).toContain('technical debt');
  await card.click('Pin');
  await expect.poll(() => card.evaluate('document.querySelector("[aria-pressed=true]") !== null')).toBe(true);
  const before = await card.box();
  const grip = await card.evaluate<DOMRect>('document.querySelector("[aria-label^=Move]").getBoundingClientRect()');
  const from = { x: before.x + grip.x + grip.width / 2, y: before.y + grip.y + grip.height / 2 };
  await tab.mouse.move(from.x, from.y);
  await tab.mouse.down();
  await tab.mouse.move(from.x + 400, from.y + 100, { steps: 15 });
  await tab.mouse.up();
  await expect.poll(async () => Math.round((await card.box()).x - before.x)).toBe(400);
  expect(Math.round((await card.box()).y - before.y)).toBe(100);
  await marked.rest('lac de données');
  await expect.poll(() => marked.addedNodes()).toEqual(['passerelle-card', 'passerelle-card']);
  expect(await card.isShown()).toBe(true);
});
