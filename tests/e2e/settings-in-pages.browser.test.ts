import type { Page } from '@playwright/test';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import { expect, test } from '../setup/settings-fixture.ts';
import { Card } from './pages/card.ts';
import { inkUnder } from './pages/ink.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { marksIn } from './pages/marks-in.ts';

const { marking, hover } = DEFAULT_SETTINGS;
const TERM = 'dette technique';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 sans-serif">${body}</body></html>`;

/** Ids of the elements that marks begin in, in the order of the page. */
const markedIn = (page: Page, highlight = 'passerelle-term') =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])]
        .map(({ startContainer }) => startContainer.parentElement!)
        .toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
        .map(({ id }) => id),
    highlight,
  );

test.describe('how often a term is marked', () => {
  const line = (id: string) => `<p id="${id}">La ${TERM}.</p>`;
  const PAGE = html(`<h2>A</h2>${line('a1')}${line('a2')}<h2>B</h2>${line('b1')}${line('b2')}`);

  test('changes at once in an open page, and back', async ({ page, writePage, store }) => {
    await page.goto(writePage(PAGE));
    await expect.poll(() => markedIn(page)).toEqual(['a1', 'b1']);
    for (const [density, marked] of [
      ['all', ['a1', 'a2', 'b1', 'b2']],
      ['page', ['a1']],
      ['section', ['a1', 'b1']],
      ['page', ['a1']],
      ['all', ['a1', 'a2', 'b1', 'b2']],
    ] as const) {
      await store({ marking: { ...marking, density } });
      await expect.poll(() => markedIn(page), density).toEqual(marked);
    }
  });

  test('once a page: a mark stays as long as it is seen, then the next one takes over', async ({
    page,
    writePage,
    store,
  }) => {
    await store({ marking: { ...marking, density: 'page' } });
    await page.goto(writePage(PAGE));
    await expect.poll(() => markedIn(page)).toEqual(['a1']);
    const change = (script: string) => page.evaluate(`{ const at = (id) => document.getElementById(id); ${script} }`);
    await change(`at('a1').insertAdjacentHTML('beforebegin', '<p id="new">La ${TERM} et le lac de données.</p>')`);
    // The term before it is read with the other, and stays silent.
    await expect.poll(() => markedIn(page)).toEqual(['new', 'a1']);
    expect(await marksIn(page)).toEqual([TERM, 'lac de données']);
    await change(`at('a1').firstChild.data = 'Toujours la ${TERM}.'`);
    await expect.poll(() => marksIn(page)).toEqual([TERM, 'lac de données']);
    await change(`at('a1').hidden = true; at('new').remove()`);
    await expect.poll(() => markedIn(page)).toEqual(['a2']);
    await change(`at('a2').remove()`);
    await expect.poll(() => markedIn(page)).toEqual(['b1']);
  });
});

test.describe('the look of marks', () => {
  test('changes at once, moves nothing, and shows on light and on dark', async ({ page, writePage, store }) => {
    const dark = 'background: #1e1d1f; color: #eee; padding: 8px';
    const shadow = `<div><template shadowrootmode="open"><p>Un <b>microservice</b>.</p></template></div>`;
    await page.goto(
      writePage(
        html(`<p>La <b id="one">${TERM}</b>.</p><p style="${dark}">Le <b id="two">lac de données</b>.</p>${shadow}`),
      ),
    );
    await expect.poll(() => marksIn(page)).toHaveLength(3);
    const words = [page.locator('#one'), page.locator('#two'), page.locator('div b')];
    const boxes = () => Promise.all(words.map((word) => word.boundingBox()));
    const places = await boxes();
    const pictures: Buffer[] = [await page.screenshot()];
    for (const look of ['line', 'tint'] as const) {
      await store({ marking: { ...marking, look } });
      await expect.poll(() => markedIn(page, `passerelle-term-${look}`)).toHaveLength(3);
      expect(await marksIn(page)).toEqual([]);
      expect(await boxes()).toEqual(places);
      pictures.push(await page.screenshot());
      await test.info().attach(look, { body: pictures.at(-1)!, contentType: 'image/png' });
      if (look === 'line')
        for (const word of words) await expect.poll(() => inkUnder(page, word), look).toBeGreaterThan(0);
    }
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(3);
  });

  test('is a box in forced colours, whatever was chosen', async ({ page, writePage, store }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(writePage(html(`<p>La <b>${TERM}</b>.</p>`)));
    for (const look of ['dotted', 'line', 'tint'] as const) {
      await store({ marking: { ...marking, look } });
      await expect.poll(() => inkUnder(page, page.locator('b')), look).toBeGreaterThan(0);
    }
    await page.emulateMedia({ forcedColors: null });
  });
});

test('how long a pointer rests until its card comes is set at once', async ({ page, writePage, store }) => {
  const marked = new MarkedPage(page);
  const card = new Card(page);
  await marked.open(writePage(html(`<p style="margin: 80px">La ${TERM}.</p>`)));
  await expect.poll(() => marked.marks()).toHaveLength(1);
  /** From the last move of the pointer on, as the page itself sees it. */
  const wait = async () => {
    await page.mouse.move(5, 500);
    await card.waitUntilHidden();
    await marked.rest(TERM);
    const start = Date.now();
    await card.waitUntilShown();
    return Date.now() - start;
  };
  await wait();
  await store({ hover: { ...hover, delay: 600 } });
  // Less what the pointer’s last move took on its way.
  const slow = await wait();
  expect(slow).toBeGreaterThan(450);
  await store({ hover: { ...hover, delay: 150 } });
  expect(await wait()).toBeLessThan(slow);
});

test('a domain that is switched off is looked for no more, in open pages too', async ({ page, writePage, store }) => {
  await page.goto(writePage(html(`<p>La ${TERM} et le lac de données.</p>`)));
  await expect.poll(() => marksIn(page)).toEqual([TERM, 'lac de données']);
  const switchOff = (...domains: string[]) => store({ domainsOff: domains as Settings['domainsOff'] });
  await switchOff('architecture');
  await expect.poll(() => marksIn(page)).toEqual(['lac de données']);
  await switchOff('architecture', 'data-ai');
  await switchOff('data-ai');
  await expect.poll(() => marksIn(page)).toEqual([TERM]);
  await switchOff();
  await expect.poll(() => marksIn(page)).toEqual([TERM, 'lac de données']);
});
