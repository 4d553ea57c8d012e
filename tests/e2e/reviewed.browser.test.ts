import type { Page, Worker } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><head><title>Page</title>${head}</head><body style="font: 18px/1.6 serif">${body}</body></html>`;
const END = '<p>Le retour sur investissement.</p>';

test.describe('marks outlive changes around them', () => {
  for (const [name, body, change] of [
    [
      'an element between two comments goes',
      '<p>La dette technique<!----><b id="x"> grandit</b><!----></p>',
      () => document.querySelector('#x')!.remove(),
    ],
    [
      'the only child of an inline element goes',
      '<p>La dette technique <b><i id="x">grandit</i></b></p>',
      () => document.querySelector('#x')!.remove(),
    ],
    [
      'text behind a piece of code changes',
      '<p>La dette technique de <code>x.js</code> grandit <span id="x">vite</span> ici.</p>',
      () => document.querySelector('#x')!.replaceChildren('lentement'),
    ],
    [
      'a block parts the text, then what is behind it changes',
      '<div>La dette technique <span id="x">et</span> la suite</div>',
      async () => {
        const block = document.createElement('p');
        block.textContent = 'Un mot.';
        document.querySelector('#x')!.before(block);
        await new Promise((resolve) => setTimeout(resolve, 200));
        document.querySelector('div')!.lastChild!.textContent = 'autre chose';
      },
    ],
    [
      'the root element is replaced by its like',
      '<p>La dette technique.</p>',
      () => document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
    ],
    [
      'the page clears all highlights, then changes',
      '<p>La dette technique.</p>',
      () => {
        CSS.highlights.clear();
        document.querySelector('p')!.append(' Fin.');
      },
    ],
  ] as const)
    test(name, async ({ page, writePage }) => {
      const marked = new MarkedPage(page);
      await marked.open(writePage(html(body)));
      await expect.poll(() => marked.marks()).toEqual(['dette technique']);
      await page.evaluate(change);
      // Time for a wrong mark to go.
      await page.waitForTimeout(400);
      await expect.poll(() => marked.marks()).toEqual(['dette technique']);
    });

  test('a term is found when what parted it goes from between two comments', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(html(`<p>La dette <!----><b id="x">, </b><!---->technique.</p>${END}`)));
    await expect.poll(() => marked.marks()).toEqual(['retour sur investissement']);
    await page.evaluate(() => document.querySelector('#x')!.remove());
    await expect.poll(() => marked.marks()).toHaveLength(2);
  });

  test('text that is hidden later gives its mark to text that is seen', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    const tab = (id: string, style: string) => `<p id="${id}" style="${style}">La dette technique.</p>`;
    await marked.open(writePage(html(tab('one', '') + tab('two', 'display: none'))));
    const owners = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('passerelle-term') ?? [])].map((range) => range.startContainer.parentElement!.id),
      );
    await expect.poll(owners).toEqual(['one']);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#one')!.style.display = 'none';
      document.querySelector<HTMLElement>('#two')!.style.display = '';
    });
    await expect.poll(owners).toEqual(['two']);
  });

  test('a page that renders its beginning anew while it is read is read to its end', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    const script = `const big = document.querySelector('#big');
      big.innerHTML = '<p>Un mot de plus, et encore un autre mot pour la route.</p>'.repeat(20_000);
      // In a frame: timers wait until the slices are done.
      const anew = () => {
        if (!CSS.highlights.has('passerelle-term')) return requestAnimationFrame(anew);
        for (const p of [...big.children].slice(0, -100)) p.replaceWith(p.cloneNode(true));
        document.title = 'done';
      };
      anew();`;
    await marked.open(
      writePage(html(`<div id="big"></div><p>La dette technique.</p>${END}<script>${script}</script>`)),
    );
    await page.waitForFunction(() => document.title === 'done');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => marked.marks(), { timeout: 10_000 }).toHaveLength(2);
  });

  test('forty thousand spans in one paragraph do not hold the page', async ({ page, writePage }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(html(`<p id="big"></p>${END}`)));
    await expect.poll(() => marked.marks()).toHaveLength(1);
    await page.evaluate(() => {
      document.querySelector('#big')!.innerHTML = `La dette technique. ${'<span>mot</span> '.repeat(40_000)}`;
    });
    await expect.poll(() => marked.marks(), { timeout: 15_000 }).toEqual(['dette technique']);
  });
});

test.describe('the card in awkward places', () => {
  test('nothing unseen is left over the page when it has closed', async ({ page, writePage }) => {
    const { marked, card } = await openPage(page, writePage(html(`<p>La dette technique.</p>${END}`)));
    await marked.rest('dette technique');
    await card.waitUntilShown();
    const { x, y } = await card.box();
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
    const under = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left! + 99, top! + 99)?.localName,
      [x, y],
    );
    expect(under).not.toBe('passerelle-card');
  });

  test('it goes along when the command passes from term to term, and follows the new one', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const far = '<p style="margin-top: 2000px">Un lac de données.</p>';
    const smooth = '<style>html { scroll-behavior: smooth }</style>';
    const { marked, card } = await openPage(page, writePage(html(`<p>La dette technique.</p>${far}${END}`, smooth)));
    await nextTerm(await serviceWorker());
    await card.waitUntilShown();
    await nextTerm(await serviceWorker());
    await expect(card.dialog).toContainText('data lake');
    await expect.poll(() => distance(card, marked, 'lac de données')).toBeLessThan(30);
    // The page scrolls smoothly: it has arrived when the text is in view.
    await expect(page.getByText('Un lac de données.')).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await expect.poll(() => distance(card, marked, 'lac de données')).toBeLessThan(30);
  });

  test('it stays while the pointer wanders along its term', async ({ page, writePage }) => {
    const big = '<p style="font-size: 40px">La dette technique.</p>';
    const { marked, card } = await openPage(page, writePage(html(big)));
    await marked.rest('dette technique');
    await card.waitUntilShown();
    const { x, y } = await marked.middleOf('dette technique');
    for (let step = 0; step < 25; step++) {
      await page.mouse.move(x - 90 + step * 6, y);
      await page.waitForTimeout(40);
      expect(await card.isShown()).toBe(true);
    }
  });

  for (const [name, body, open] of [
    [
      'a modal dialog',
      '<dialog style="width: 600px; height: 500px"><p>Une architecture applicative.</p></dialog>',
      () => document.querySelector('dialog')!.showModal(),
    ],
    [
      'a full-screen element',
      '<main><p>Une architecture applicative.</p></main>',
      () => document.querySelector('main')!.requestFullscreen(),
    ],
  ] as const)
    test(`over ${name} it is on top and can be entered`, async ({ page, writePage }) => {
      const { marked, card } = await openPage(page, writePage(html(`<p>La dette technique.</p>${body}`)));
      await marked.rest('dette technique');
      await card.waitUntilShown();
      await page.mouse.click(5, 5);
      await card.waitUntilHidden();
      await page.evaluate(open);
      await expect.poll(() => marked.marks()).toContain('architecture applicative');
      // Time for the browser to fill the screen.
      await page.waitForTimeout(300);
      await marked.rest('architecture applicative');
      await card.waitUntilShown();
      const { x, y } = await card.box();
      await page.mouse.move(x + 60, y + 60, { steps: 12 });
      await page.mouse.click(x + 60, y + 60);
      await page.waitForTimeout(500);
      expect(await card.isShown()).toBe(true);
    });

  test('a page that zooms itself keeps it by its term', async ({ page, writePage }) => {
    const zoomed = '<style>html { zoom: 1.5 }</style>';
    const text = '<p style="margin: 100px 300px">La dette technique.</p>';
    const { marked, card } = await openPage(page, writePage(html(text, zoomed)));
    await marked.rest('dette technique');
    await card.waitUntilShown();
    expect(await distance(card, marked, 'dette technique')).toBeLessThan(40);
    expect((await card.box()).width).toBe(376);
  });

  test('opened by the keyboard, it takes the focus once and never again', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const { card } = await openPage(page, writePage(html('<input><p>La dette technique.</p>')));
    await nextTerm(await serviceWorker());
    await card.waitUntilShown();
    await expect.poll(() => focused(page)).toBe('passerelle-card');
    await page.evaluate(() => document.querySelector('input')!.focus());
    await page.setViewportSize({ width: 320, height: 700 });
    await page.waitForTimeout(400);
    expect(await focused(page)).toBe('input');
  });
});

async function openPage(page: Page, address: string): Promise<{ marked: MarkedPage; card: Card }> {
  const marked = new MarkedPage(page);
  await marked.open(address);
  await expect.poll(() => marked.marks()).not.toEqual([]);
  return { marked, card: new Card(page) };
}

/** Keys do not fire commands in a driven browser; the worker's own event does. */
async function nextTerm(worker: Worker): Promise<void> {
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.commands.onCommand.dispatch('next-term', tab);
  })()`);
}

/** From the card's nearer edge to the middle of its term's line, in CSS pixels. */
async function distance(card: Card, marked: MarkedPage, term: string): Promise<number> {
  const { y, height } = await card.box();
  const middle = (await marked.middleOf(term)).y;
  return Math.min(Math.abs(y + 8 - middle), Math.abs(y + height - 8 - middle));
}

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.localName);
