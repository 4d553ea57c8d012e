import type { Page } from '@playwright/test';
import { expect, test } from '../setup/bare-fixture.ts';
import { inkUnder } from './pages/ink.ts';
import { inventWords, OwnSession } from './pages/own-session.ts';

const UNKNOWN = 'passerelle-term';
const LEARNING = 'passerelle-term-learning';

/** How often ranges are put into or taken out of highlights, from now on. */
async function countRegistrations(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = { count: 0 };
    Object.assign(globalThis, { counter });
    // oxlint-disable-next-line typescript/unbound-method -- Called with the highlight that they are called on.
    const { add, delete: remove } = Highlight.prototype;
    Highlight.prototype.add = function counted(range) {
      counter.count++;
      return add.call(this, range);
    };
    Highlight.prototype.delete = function counted(range) {
      counter.count++;
      return remove.call(this, range);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { counter: { count: number } }).counter.count);
}

test.describe('the state of an entry', () => {
  test('decides how its terms are marked, and a term that is known falls silent', async ({ page }) => {
    const session = new OwnSession(page);
    await session.open('<p>A zorgal and a brontar.</p>');
    await session.start(['zorgal', 'brontar'], { brontar: 'learning' });
    await expect.poll(() => session.highlighted(UNKNOWN)).toEqual(['zorgal']);
    expect(await session.highlighted(LEARNING)).toEqual(['brontar']);
    await session.restate('zorgal', 'learning');
    expect(await session.highlighted(UNKNOWN)).toEqual([]);
    expect((await session.highlighted(LEARNING)).toSorted()).toEqual(['brontar', 'zorgal']);
    await session.restate('brontar', 'known');
    expect(await session.highlighted(LEARNING)).toEqual(['zorgal']);
    await session.restate('brontar', 'unknown');
    expect(await session.highlighted(UNKNOWN)).toEqual(['brontar']);
  });

  test('shows: a term that is learnt has a fainter mark', async ({ page }) => {
    const session = new OwnSession(page);
    await session.open('<p>A <b>zorman</b> here.</p>');
    await session.start(['zorman']);
    const darkness = () => inkUnder(page, page.locator('b'), 150);
    await expect.poll(darkness).toBeGreaterThan(0);
    await session.restate('zorman', 'learning');
    await expect.poll(darkness).toBe(0);
    expect(await inkUnder(page, page.locator('b'))).toBeGreaterThan(0);
  });
});

test('text in an open shadow root is marked, until the session stops', async ({ page }) => {
  const session = new OwnSession(page);
  await session.open('<x-card></x-card>');
  await page.evaluate(() => {
    const root = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>A <b>zorman</b> here.</p>';
  });
  await session.markShadow('x-card', ['zorman']);
  await expect.poll(() => inkUnder(page, page.locator('x-card b'))).toBeGreaterThan(0);
  await session.stop();
  await expect.poll(() => inkUnder(page, page.locator('x-card b'))).toBe(0);
  expect(await page.evaluate(() => document.querySelector('x-card')!.shadowRoot!.adoptedStyleSheets.length)).toBe(0);
});

test('a shadow tree that is taken out and put back is listened to once', async ({ page }) => {
  const session = new OwnSession(page);
  await session.open('<section></section>');
  const host = await page.locator('section').elementHandle();
  const types = await page.evaluateHandle(() => {
    const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>A zorgal.</p>';
    const told: string[] = [];
    const listen = root.addEventListener.bind(root) as (type: string, ...others: unknown[]) => void;
    root.addEventListener = (type: string, ...others: unknown[]) => listen(told[told.push(type) - 1]!, ...others);
    return told;
  });
  await session.start(['zorgal']);
  for (let turn = 0; turn < 3; turn++) {
    await expect.poll(() => session.highlighted(UNKNOWN)).toEqual(['zorgal']);
    await host.evaluate((element) => element.remove());
    await expect.poll(() => session.highlighted(UNKNOWN)).toEqual([]);
    await host.evaluate((element) => document.body.append(element));
  }
  await expect.poll(() => session.highlighted(UNKNOWN)).toEqual(['zorgal']);
  expect((await types.jsonValue()).filter((type) => type === 'scroll')).toEqual(['scroll']);
});

test.describe('the highlights', () => {
  test('change only where the page does', async ({ page }) => {
    const terms = inventWords(30);
    const session = new OwnSession(page);
    await session.open(terms.map((term) => `<p>Here is ${term}.</p>`).join('') + '<p>Nothing.</p>'.repeat(300));
    await session.start(terms);
    await expect.poll(() => session.highlighted(UNKNOWN)).toHaveLength(30);
    const registrations = await countRegistrations(page);
    await page.evaluate(async () => {
      for (let step = 0; step < 10; step++) {
        scrollBy(0, 30);
        document.querySelector('p:last-of-type')!.textContent = `Step ${step}.`;
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await registrations()).toBe(0);
    await page.evaluate(() => (document.querySelector('p')!.textContent = 'Nothing any more.'));
    await expect.poll(() => session.highlighted(UNKNOWN)).toHaveLength(29);
    expect(await registrations()).toBe(1);
  });

  test('follow text that is replaced by the next frame: no mark blinks', async ({ page }) => {
    const session = new OwnSession(page);
    await session.open('<p>A zorgal, number 0.</p>');
    await session.start(['zorgal']);
    await expect.poll(() => session.highlighted(UNKNOWN)).toEqual(['zorgal']);
    const marked = await page.evaluate(async () => {
      const next = document.createElement('p');
      next.textContent = 'A zorgal, number 1.';
      document.querySelector('p')!.replaceWith(next);
      // Let the observers of changes hear of it first: a frame asked for now comes after theirs.
      await Promise.resolve();
      await new Promise(requestAnimationFrame);
      return [...CSS.highlights.get('passerelle-term')!].map(({ startContainer }) => startContainer.isConnected);
    });
    expect(marked).toEqual([true]);
  });

  test('hold what is near, and no more when all has been seen', async ({ page }) => {
    const terms = inventWords(300);
    const session = new OwnSession(page);
    await session.open(terms.map((term) => `<p style="height: 100px">Here is ${term}.</p>`).join(''));
    await session.start(terms);
    for (const share of [0, 0.5, 1]) {
      const inView = Math.round(share * (terms.length - 1));
      await page.evaluate((at) => document.querySelectorAll('p')[at]!.scrollIntoView({ block: 'center' }), inView);
      await expect.poll(() => session.highlighted(UNKNOWN)).toContain(terms[inView]);
      await expect.poll(async () => (await session.highlighted(UNKNOWN)).length).toBeLessThan(40);
    }
  });

  for (const [name, style] of [
    ['one long text', ''],
    ['one long text in columns', 'columns: 3'],
    ['an element without a box', 'display: contents'],
  ] as const)
    test(`hold few terms of ${name}, and those in view`, async ({ page }) => {
      const terms = inventWords(4000);
      const session = new OwnSession(page);
      const text = terms.map((term) => `Here is ${term}, and then a few more words.`).join(' ');
      await session.open(`<div><div id="text" style="${style}">${text}</div></div>`);
      await session.start(terms);
      for (const share of [0, 0.4, 1]) {
        await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
        await expect(async () => {
          const marked = new Set(await session.highlighted(UNKNOWN));
          const inView = await termsInView(page);
          expect(inView.length).toBeGreaterThan(20);
          expect(inView.filter((term) => !marked.has(term))).toEqual([]);
          expect(marked.size).toBeLessThanOrEqual(500);
        }).toPass({ timeout: 5000 });
      }
    });
});

for (const [name, style, toBlock] of [
  ['a page that is no higher than the screen', '#all { height: 100vh }', (text: string) => `<p>${text}</p>`],
  [
    'blocks that are placed by the page',
    '#all { position: relative } p { position: absolute; top: calc(sibling-index() * 60px) }',
    (text: string) => `<p>${text}</p>`,
  ],
  ['a text that stands out of its box', '#all { height: 20px }', (text: string) => `${text}<br><br>`],
] as const)
  test(`what is in view is marked in ${name}`, async ({ page }) => {
    const terms = inventWords(450);
    const session = new OwnSession(page);
    const blocks = terms.map((term) => toBlock(`Here is ${term}.`)).join('');
    await session.open(`<style>${style}</style><div id="all">${blocks}</div><div style="height: 30000px"></div>`);
    await session.start(terms);
    for (const share of [0.5, 0.8, 1]) {
      const inView = terms[Math.round(share * (terms.length - 1))]!;
      await page.evaluate((term) => {
        const walker = document.createTreeWalker(document.querySelector('#all')!, NodeFilter.SHOW_TEXT);
        let node = walker.nextNode()!;
        while (!node.nodeValue!.includes(term)) node = walker.nextNode()!;
        const range = document.createRange();
        range.selectNode(node);
        scrollBy(0, range.getBoundingClientRect().top - innerHeight / 2);
      }, inView);
      await expect.poll(() => session.highlighted(UNKNOWN)).toContain(inView);
    }
  });

/** The terms of the only text that stand in the viewport. */
const termsInView = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('#text')!.firstChild as Text;
    const range = document.createRange();
    return [...text.data.matchAll(/zub\w+/gu)].flatMap(({ index, 0: term }) => {
      range.setStart(text, index);
      range.setEnd(text, index + term.length);
      const { top, bottom } = range.getBoundingClientRect();
      return top > 0 && bottom < innerHeight ? [term] : [];
    });
  });

test('what has left the page is not kept', async ({ page }) => {
  const terms = inventWords(50);
  const session = new OwnSession(page);
  await session.open(`<main>${terms.map((term) => `<p>Here is ${term}.</p>`).join('')}</main><p>End.</p>`);
  await session.start(terms);
  await expect.poll(() => session.highlighted(UNKNOWN)).not.toEqual([]);
  await page.evaluate(() => {
    const gone = [...document.querySelectorAll('main, main p')].map((element) => new WeakRef(element));
    Object.assign(globalThis, { kept: () => gone.filter((element) => element.deref()).length });
    document.querySelector('main')!.remove();
  });
  await expect.poll(() => session.highlighted(UNKNOWN)).toEqual([]);
  await expect(async () => {
    await page.requestGC();
    expect(await page.evaluate(() => (globalThis as unknown as { kept: () => number }).kept())).toBe(0);
  }).toPass({ timeout: 5000 });
});

test('a session that stops leaves nothing', async ({ page }) => {
  const session = new OwnSession(page);
  await session.open('<p>A zorgal and a brontar.</p>');
  const state = () =>
    page.evaluate(() => [
      document.adoptedStyleSheets.length,
      CSS.highlights.size,
      document.documentElement.children.length,
    ]);
  expect(await state()).toEqual([0, 0, 2]);
  await session.start(['zorgal', 'brontar'], { brontar: 'private' });
  await expect.poll(state).toEqual([0, 2, 3]);
  await session.stop();
  expect(await state()).toEqual([0, 0, 2]);
});
