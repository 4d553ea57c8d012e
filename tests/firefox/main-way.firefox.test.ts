import { builtInEntry } from '../setup/built-in-entry.ts';
import type { Page } from 'puppeteer-core';
import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { expect, test } from './firefox-fixture.ts';
import { Card } from './pages/card.ts';
import { PopupPage } from './pages/popup-page.ts';

const PAGE = `<!doctype html><html lang="fr"><title>Deux métiers</title><body style="font: 18px/1.7 serif; max-width: 40rem; margin: 4rem auto">
<p id="two">On oppose l’« optimisation <b>de la</b> conversion » à l’« architecture d’application ».</p>
<p style="margin-top: 30rem">Fin.</p></body></html>`;

const ENGLISH = `<!doctype html><html lang="en"><title>Two trades</title><body>
<p>The <i>data</i> lake feeds the CRM.</p></body></html>`;

test.describe('from a page to the entry and back, in Firefox', () => {
  for (const [language, page, terms] of [
    ['French', PAGE, ['architecture d’application', 'optimisation de la conversion']],
    ['English', ENGLISH, ['CRM', 'data lake']],
  ] as const)
    test(`the terms of a page in ${language} are marked, across inline elements, and nothing else is`, async ({
      tab,
      writePage,
    }) => {
      const marked = new MarkedPage(tab);
      await marked.open(writePage(page));
      await expect.poll(async () => (await marked.marks()).toSorted()).toEqual(terms);
      expect(await marked.addedNodes()).toEqual([]);
    });

  test('text that arrives later is marked, text that goes takes its mark along', async ({ tab, writePage }) => {
    const marked = new MarkedPage(tab);
    await marked.open(writePage('<html lang="fr"><main><p id="first">Le lac de données.</p></main></html>'));
    await expect.poll(() => marked.marks()).toEqual(['lac de données']);
    await tab.evaluate(() =>
      document.querySelector('main')!.insertAdjacentText('beforeend', 'Une architecture applicative.'),
    );
    await expect.poll(() => marked.marks()).toEqual(['lac de données', 'architecture applicative']);
    await tab.evaluate(() => document.querySelector('#first')!.remove());
    await expect.poll(() => marked.marks()).toEqual(['architecture applicative']);
    await tab.evaluate(() => void (document.querySelector('main')!.lastChild!.textContent = 'Plus rien.'));
    await expect.poll(() => marked.marks()).toEqual([]);
  });

  for (const [surface, id] of [
    ['optimisation', 'conversion-rate-optimisation'],
    ['architecture d’application', 'application-architecture'],
  ] as const)
    test(`resting on "${surface}" brings its card, beside the line of the term`, async ({
      firefox,
      tab,
      writePage,
    }) => {
      const marked = new MarkedPage(tab);
      const card = new Card(firefox, tab);
      await marked.open(writePage(PAGE));
      await expect.poll(() => marked.marks()).toHaveLength(2);
      await marked.rest(surface);
      await card.waitUntilShown();
      const { fr, en } = await builtInEntry(id);
      await expect.poll(() => card.text()).toContain(en.definition);
      for (const { term } of [fr, en]) expect(await card.text()).toContain(term);
      const { y } = await marked.middleOf(surface);
      const box = await card.box();
      expect(y < box.y + 8 || y > box.y + box.height - 8).toBe(true);
      expect(await marked.addedNodes()).toEqual(['passerelle-card']);
    });

  test('a pointer that only travels across opens nothing', async ({ firefox, tab, writePage }) => {
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    const { x, y } = await marked.middleOf('architecture d’application');
    await wander(tab, { x, y });
    await tab.mouse.move(x, y + 200);
    expect(await card.isShown()).toBe(false);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
  });

  test('events made by a script open no card', async ({ firefox, tab, writePage }) => {
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    const { x, y } = await marked.middleOf('architecture d’application');
    const seen = await tab.evaluate(
      async (clientX, clientY) => {
        const at = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
        for (let event = 0; event < 100; event++)
          for (const type of ['pointerover', 'pointerenter', 'pointermove'])
            document.querySelector('#two')!.dispatchEvent(new PointerEvent(type, at));
        // Longer than the rest after which a reader's own pointer opens one.
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return document.querySelectorAll('passerelle-card').length;
      },
      x,
      y,
    );
    expect(seen).toBe(0);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
  });

  test('the pointer can enter the card and follow a related term; Esc and a press outside close it', async ({
    firefox,
    tab,
    writePage,
  }) => {
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    const { x, y } = await card.box();
    // Into the card, and about in it for longer than the grace of a card whose term the pointer has left.
    await tab.mouse.move(x + 180, y + 60, { steps: 12 });
    await wander(tab, { x: x + 180, y: y + 60 });
    expect(await card.isShown()).toBe(true);
    await card.click('microservices');
    await expect.poll(() => card.text()).toContain('microservices');
    await tab.keyboard.press('Escape');
    await card.waitUntilHidden();
    await tab.mouse.move(5, 5);
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    await tab.mouse.click(5, 5);
    await card.waitUntilHidden();
  });

  test('Alt+J opens the card of the next term with the focus in it, and Esc gives the focus back', async ({
    firefox,
    tab,
    browserWindow,
    writePage,
  }) => {
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    await marked.open(writePage(PAGE.replace('Fin.', '<button id="before">Fin</button>')));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await tab.focus('#before');
    await browserWindow.pressShortcut('alt', 'J');
    await card.waitUntilShown();
    await expect.poll(() => card.text()).toContain('conversion rate optimisation');
    await expect.poll(() => card.evaluate('document.hasFocus()')).toBe(true);
    await browserWindow.pressShortcut('alt', 'J');
    await expect.poll(() => card.text()).toContain('application architecture');
    await tab.keyboard.press('Escape');
    await card.waitUntilHidden();
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  test('a hover wakes a background that sleeps', async ({ firefox, tab, browserWindow, writePage }) => {
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    expect(await browserWindow.stopBackground()).toBe('stopped');
    await marked.rest('architecture d’application');
    await card.waitUntilShown();
    await expect.poll(() => card.text()).toContain('application architecture');
    expect(await browserWindow.stopBackground()).toBe('stopped');
    await tab.keyboard.press('Escape');
    await card.waitUntilHidden();
    await marked.rest('optimisation');
    await expect.poll(() => card.text()).toContain('conversion rate optimisation');
  });
});

test.describe('the popup in Firefox', () => {
  test('finds "conversoin" by keyboard, opens the entry, and goes back', async ({ firefox, tab }) => {
    const popup = await PopupPage.open(tab, firefox);
    await tab.keyboard.type('conversoin');
    await expect.poll(async () => (await popup.texts('[role=option]'))[0]).toMatch(/^conversion\b/u);
    await tab.keyboard.press('Enter');
    const { en } = await builtInEntry('conversion');
    await expect.poll(() => popup.texts('main')).toEqual([expect.stringContaining(en.definition)]);
    await tab.keyboard.press('Escape');
    await expect.poll(async () => (await popup.texts('[role=option]')).length).toBeGreaterThan(0);
  });

  test('lists the terms of the page that it lies over, and switches its site off and on', async ({
    tab,
    browserWindow,
    writePage,
  }) => {
    const marked = new MarkedPage(tab);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await browserWindow.openPopup();
    const read = () => browserWindow.evaluateInPopup<string>('document.querySelector("main")?.innerText ?? ""');
    await expect.poll(read).toContain('application architecture');
    const toggle = () => browserWindow.evaluateInPopup('document.querySelector("[role=switch]").click()');
    await toggle();
    await expect.poll(() => marked.marks()).toEqual([]);
    await tab.reload();
    await toggle();
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await browserWindow.closePopup();
  });

  test('speaks the language that the reader chooses, and keeps it', async ({ firefox, tab }) => {
    const popup = await PopupPage.open(tab, firefox);
    await popup.chooseInterfaceLanguage('fr');
    await expect.poll(() => popup.language()).toBe('fr');
    await PopupPage.open(tab, firefox);
    expect(await popup.language()).toBe('fr');
    await popup.chooseInterfaceLanguage('auto');
    await expect.poll(() => popup.language()).toBe('en');
  });
});

/** Moves to and fro around a point without rest, for more than half a second. */
async function wander(tab: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const until = performance.now() + 600;
  while (performance.now() < until) for (const edge of [x - 60, x + 60]) await tab.mouse.move(edge, y, { steps: 30 });
}
