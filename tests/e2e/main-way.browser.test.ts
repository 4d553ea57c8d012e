import { readFile } from 'node:fs/promises';
import { builtInEntry } from '../setup/built-in-entry.ts';
import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { PopupWindow } from './pages/popup-window.ts';

const PAGE = `<!doctype html><html lang="fr"><title>Deux métiers</title><body style="font: 18px/1.7 serif; max-width: 40rem; margin: 4rem auto">
<p id="two">On oppose l’« optimisation <b>de la</b> conversion » à l’« architecture d’application ».</p>
<p style="margin-top: 30rem">Fin.</p></body></html>`;

test.describe('from a page to the entry and back', () => {
  test('both terms are marked, across inline elements, and nothing else is', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    await expect
      .poll(async () => (await marked.marks()).toSorted())
      .toEqual(['architecture d’application', 'optimisation de la conversion']);
    expect(await marked.addedNodes()).toEqual([]);
  });

  test('the page that npm start opens has all its terms marked, no screenful too many', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await marked.open(writePage(await readFile('scripts/start/demo.html', 'utf8')));
    const wanted = ['optimisation de la conversion', 'architecture d’application', 'API gateway', 'release'];
    await expect.poll(() => marked.marks()).toEqual(expect.arrayContaining(wanted));
  });

  for (const [surface, id] of [
    ['optimisation', 'conversion-rate-optimisation'],
    ['architecture d’application', 'application-architecture'],
  ] as const)
    test(`resting on "${surface}" brings its card`, async ({ page, writePage }) => {
      const marked = new MarkedPage(page);
      const card = new Card(page);
      await marked.open(writePage(PAGE));
      await expect.poll(() => marked.marks()).toHaveLength(2);
      await marked.rest(surface);
      await card.waitUntilShown();
      const { fr, en } = await builtInEntry(id);
      for (const text of [fr.term, en.term, en.definition]) await expect(card.dialog).toContainText(text);
      await expect(card.dialog.locator('[lang="fr"]').first()).toBeVisible();
      expect(await marked.addedNodes()).toEqual(['passerelle-card']);
    });

  for (const [side, margin] of [
    ['below', '4rem'],
    ['above', '34rem'],
  ] as const)
    test(`the card comes ${side} the line of its term, and covers nothing of it`, async ({ page, writePage }) => {
      await page.setViewportSize({ width: 1000, height: 720 });
      const marked = new MarkedPage(page);
      const card = new Card(page);
      await marked.open(writePage(PAGE.replace('4rem auto', `${margin} auto`)));
      await expect.poll(() => marked.marks()).toHaveLength(2);
      await marked.rest('architecture d’application');
      await card.waitUntilShown();
      const line = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('#two')!.lastChild!);
        return range.getBoundingClientRect().toJSON() as DOMRect;
      });
      const box = await card.box();
      if (side === 'below') expect(box.y).toBeGreaterThanOrEqual(line.bottom);
      else expect(box.y + box.height).toBeLessThanOrEqual(line.top);
    });

  test('the pointer can enter the card, Esc and a click outside close it', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    const box = await card.box();
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 12 });
    // Longer than the grace that a card is given when the pointer has left its term.
    await page.waitForTimeout(600);
    expect(await card.isShown()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
    await page.mouse.move(5, 5);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    await page.mouse.click(5, 5);
    await card.waitUntilHidden();
  });

  test('a pointer that leaves the window takes the card along', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    await page.mouse.move(-20, -20);
    await card.waitUntilHidden();
  });

  test('a related term opens in the same card, with a way back', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    await card.frame.getByRole('button', { name: /microservices/iu }).click();
    await expect(card.frame.getByRole('heading', { level: 1 })).toContainText('microservices');
    await card.frame.getByRole('button', { name: /back|retour/iu }).click();
    await expect(card.dialog).toContainText('application architecture');
  });

  test('a card that was closed leaves nothing over the page, and the next one comes where it is wanted', async ({
    page,
    writePage,
  }) => {
    const below = '<p style="margin-top: 6rem" id="below">La dette technique du site.</p>';
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage(PAGE.replace('<p style', `${below}<p style`)));
    await expect.poll(() => marked.marks()).toHaveLength(3);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    const first = await card.box();
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
    const { x, y } = await marked.middleOf('dette technique');
    expect(await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.id, { x, y })).toBe('below');
    await marked.rest('dette technique');
    await card.waitUntilShown();
    await expect(card.dialog).toContainText('technical debt');
    expect((await card.box()).y).not.toBe(first.y);
    // Straight on to another term, without the card being closed in between.
    await page.mouse.move(x - 30, y - 60, { steps: 4 });
    await marked.rest('optimisation');
    await expect(card.dialog).toContainText('conversion rate optimisation');
    const line = await marked.middleOf('optimisation');
    const box = await card.box();
    expect(line.y < box.y + 8 || line.y > box.y + box.height - 8).toBe(true);
    expect(Math.abs(box.y - line.y)).toBeLessThan(40);
  });

  test('the question can be copied, on a page that forbids its frames the clipboard too', async ({
    page,
    writePage,
  }) => {
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage({ body: PAGE, headers: { 'permissions-policy': 'clipboard-write=()' } }));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    await card.frame.getByRole('button', { name: 'Copy the question in French' }).click();
    await expect(card.dialog).toContainText(/copied|copié/iu);
  });

  test('a card that the page takes out and puts back comes again', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    await page.evaluate(() => document.body.append(document.querySelector('passerelle-card')!));
    await expect.poll(() => page.locator('body > passerelle-card').count()).toBe(0);
    await card.waitUntilShown();
    await expect(card.dialog).toContainText('application architecture');
  });

  test('the popup finds "conversoin", opens the entry by keyboard, and lists the terms of the page', async ({
    context,
    page,
    writePage,
    extensionId,
  }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    const popup = await PopupWindow.open(context, page, extensionId);
    await expect.poll(() => popup.texts('main')).toEqual([expect.stringContaining('application architecture')]);
    await popup.type('conversoin');
    await expect.poll(async () => (await popup.texts('[role=option]'))[0]).toContain('conversion rate optimisation');
    await popup.press('Enter');
    const { en } = await builtInEntry('conversion-rate-optimisation');
    await expect.poll(async () => (await popup.texts('main'))[0]).toContain(en.definition);
    await popup.press('Escape');
    await expect.poll(async () => (await popup.texts('[role=option]')).length).toBeGreaterThan(0);
    await popup.close();
  });

  test('a site that is switched off has no marks, and has them again when it is switched on', async ({
    context,
    page,
    writePage,
    extensionId,
  }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    const popup = await PopupWindow.open(context, page, extensionId);
    await expect.poll(() => popup.texts('[role=switch]')).toHaveLength(1);
    await popup.click('[role=switch]');
    await expect.poll(() => marked.marks()).toHaveLength(0);
    await page.reload();
    await popup.click('[role=switch]');
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await popup.close();
  });

  test('the command for the next term opens its card with the focus in it, and Esc gives the focus back', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const marked = new MarkedPage(page);
    const card = new Card(page);
    await marked.open(writePage(PAGE.replace('Fin.', '<button id="before" autofocus>Fin</button>')));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await page.locator('#before').focus();
    const worker = await serviceWorker();
    // Keys do not fire commands in a driven browser; the worker's own event does.
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.commands.onCommand.dispatch('next-term', tab);
    })()`);
    await card.waitUntilShown();
    await expect(card.dialog).toContainText('conversion rate optimisation');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('passerelle-card');
    await card.frame.locator('body').press('Escape');
    await card.waitUntilHidden();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });
});
