import type { Page } from '@playwright/test';
import { expect, test } from '../setup/bare-fixture.ts';
import { inkUnder } from './pages/ink.ts';
import { Overlay } from './pages/overlay.ts';
import { OwnSession } from './pages/own-session.ts';

const LINES = '<p>Nothing.</p>'.repeat(60);

const PAGE = `<header style="position: sticky; top: 0; height: 60px; background: #fff">Head</header>
<p id="one">The <b>zorgal</b> is public, the <b>quillix</b> is not.</p>
<div id="scroller" style="height: 150px; overflow: auto; border: 2px solid">${LINES}<p>Here <b>brontar</b> is private.</p>${LINES}</div>
${LINES}<p id="far">And <b>velmock</b> is too.</p>${LINES}`;

const TERMS = ['zorgal', 'quillix', 'brontar', 'velmock'];
const STATES = { quillix: 'private', brontar: 'private', velmock: 'private' } as const;

/** Where the words stand that are wanted, as the overlay tells of its boxes. */
const placesOf = (page: Page, words: readonly string[]) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('b')]
        .filter(({ textContent }) => wanted.includes(textContent))
        .map((word) => {
          const [left, top, right, bottom] = ['left', 'top', 'right', 'bottom'].map((side) =>
            Math.round(word.getClientRects()[0]![side as 'left']),
          ) as [number, number, number, number];
          return { x: left, y: top, width: right - left, height: bottom - top };
        })
        .toSorted((a, b) => a.y - b.y || a.x - b.x),
    words,
  );

test.describe('the marks of a private source', () => {
  test('are empty boxes over their terms, and stay there when the page scrolls and changes', async ({ page }) => {
    const overlay = new Overlay(page);
    const session = new OwnSession(page);
    await session.open(PAGE);
    const expectBoxes = (...words: string[]) =>
      expect(async () => expect(await overlay.boxes()).toEqual(await placesOf(page, words))).toPass({ timeout: 5000 });
    await session.start(TERMS, STATES);
    await expectBoxes('quillix');
    await page.evaluate(() => document.querySelector('#one')!.before('Put in above.'));
    await expectBoxes('quillix');
    await page.evaluate(() => {
      const word = document.querySelector('#scroller b')!;
      word.scrollIntoView({ block: 'center' });
    });
    await expectBoxes('quillix', 'brontar');
    // Half of the word is cut off from below: no mark may cross its letters.
    await page.evaluate(() => {
      const scroller = document.querySelector('#scroller')!;
      const bottom = scroller.getBoundingClientRect().bottom;
      scroller.scrollTop += scroller.querySelector('b')!.getBoundingClientRect().bottom - bottom - 10;
    });
    await expectBoxes('quillix');
    // The word lies under the header that stays.
    await page.evaluate(() =>
      scrollBy(0, document.querySelector('#one b:last-child')!.getBoundingClientRect().top - 20),
    );
    await expectBoxes();
    await page.evaluate(() => document.querySelector('#far')!.scrollIntoView({ block: 'center' }));
    await expectBoxes('velmock');
    await page.evaluate(() => document.querySelector('#far')!.remove());
    await expectBoxes();
  });

  test('tell the page nothing: no highlight, no text, no root to look into, no layout shift', async ({ page }) => {
    const overlay = new Overlay(page);
    const session = new OwnSession(page);
    await session.open(PAGE);
    const readable = () => page.evaluate(() => document.documentElement.textContent);
    const before = await readable();
    await page.evaluate(() => {
      const shifts: unknown[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
    });
    await session.start(TERMS, STATES);
    await expect.poll(() => overlay.boxes()).toHaveLength(1);
    const [box] = await overlay.boxes();
    expect(
      await page.evaluate(({ x, y, width, height }) => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const { left, top, right, bottom } = host.getBoundingClientRect();
        let internals = 'got';
        try {
          host.attachInternals();
        } catch {
          internals = 'refused';
        }
        return {
          name: host.localName,
          attributes: host.getAttributeNames().toSorted(),
          root: host.shadowRoot,
          internals,
          fillsViewport: left === 0 && top === 0 && right === innerWidth && bottom === innerHeight,
          scrolls: host.scrollWidth > innerWidth || host.scrollHeight > innerHeight,
          animations: document.getAnimations().length,
          underPointer: document.elementFromPoint(x + width / 2, y + height / 2)!.localName,
        };
      }, box!),
    ).toEqual({
      name: 'div',
      attributes: ['popover', 'style'],
      root: null,
      internals: 'refused',
      fillsViewport: true,
      scrolls: false,
      animations: 0,
      underPointer: 'b',
    });
    await page.evaluate(() => scrollBy(0, 40));
    await expect(async () => expect(await overlay.boxes()).toEqual(await placesOf(page, ['quillix']))).toPass();
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
    expect(await readable()).toBe(before);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([
      'passerelle-term',
      'passerelle-term-learning',
    ]);
    expect(await session.highlighted('passerelle-term')).toEqual(['zorgal']);
    expect(await session.highlighted('passerelle-term-learning')).toEqual([]);
  });

  test('let the pointer through: resting on one brings the card', async ({ page }) => {
    const session = new OwnSession(page);
    await session.open(PAGE);
    await session.start(TERMS, STATES);
    const overlay = new Overlay(page);
    await expect.poll(() => overlay.boxes()).toHaveLength(1);
    const card = page.locator('passerelle-card');
    expect(await card.count()).toBe(0);
    const { x, y, width, height } = (await overlay.boxes())[0]!;
    await page.mouse.move(x - 40, y + 60);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 8 });
    await expect(card).toHaveCount(1);
  });

  test('do not show by their host whether there are any', async ({ page }) => {
    const session = new OwnSession(page);
    await session.open('<p>Nothing private here.</p>');
    const hosts = () => page.evaluate(() => document.querySelectorAll('html > [popover]').length);
    await session.start(TERMS, STATES);
    expect(await hosts()).toBe(1);
    await session.stop();
    expect(await hosts()).toBe(0);
  });

  test('come with their term into a dialog, and stay out of print', async ({ page }) => {
    const overlay = new Overlay(page);
    const session = new OwnSession(page);
    await session.open('<dialog><p>A <b>velmock</b> in a dialog.</p></dialog><p>Behind.</p>');
    await session.start(TERMS, STATES);
    const dialog = page.locator('dialog');
    const ink = () => inkUnder(page, dialog.locator('b'));
    await dialog.evaluate((element: HTMLDialogElement) => element.showModal());
    await expect.poll(() => overlay.boxes()).toHaveLength(1);
    await expect.poll(ink).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(ink).toBe(0);
  });

  test('do nothing to their host that depends on what is marked', async ({ page }) => {
    const session = new OwnSession(page);
    await session.open('<dialog></dialog>');
    await session.start(TERMS, STATES);
    const overlay = new Overlay(page);
    /** What a page sees of the host when it opens a dialog with some text in it, and takes the host away meanwhile. */
    const probe = (text: string) =>
      page.evaluate(async (content) => {
        const seen: string[] = [];
        const host = document.querySelector<HTMLElement>('html > [popover]')!;
        const observer = new MutationObserver((records) => seen.push(...records.map(({ type }) => type)));
        observer.observe(document.documentElement, { childList: true });
        observer.observe(host, { attributes: true, childList: true, subtree: true });
        const stop = new AbortController();
        host.addEventListener('toggle', ({ newState }) => seen.push(newState), { signal: stop.signal });
        const dialog = document.querySelector('dialog')!;
        dialog.textContent = content;
        dialog.showModal();
        const frames = async () => {
          for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
        };
        await frames();
        host.remove();
        await frames();
        dialog.close();
        await frames();
        observer.disconnect();
        stop.abort();
        return seen;
      }, text);
    const ofNothing = await probe('Nothing here.');
    expect(await probe('A quillix here.')).toEqual(ofNothing);
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await expect.poll(() => overlay.boxes()).toHaveLength(1);
  });

  test('leave a page in peace that removes their host for ever', async ({ page }) => {
    const session = new OwnSession(page);
    await session.open(PAGE);
    await page.evaluate(() => {
      let removals = 0;
      new MutationObserver(() => {
        const host = document.querySelector('html > [popover]');
        host?.remove();
        if (host) document.title = String(++removals);
      }).observe(document.documentElement, { childList: true });
    });
    await session.start(TERMS, STATES);
    await expect.poll(() => page.title()).toBe('21');
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame++) {
        scrollBy(0, 1);
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await page.title()).toBe('21');
  });
});
