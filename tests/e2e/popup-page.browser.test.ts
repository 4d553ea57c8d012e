import type { Frame, Page, Worker } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { findFaultsBy } from './pages/find-faults.ts';
import { marksIn } from './pages/marks-in.ts';
import { PopupWindow } from './pages/popup-window.ts';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 16px/1.5 sans-serif; margin: 20px">${body}</body></html>`;
const FAR = '<div style="height: 3000px"></div>';

/** Where the first occurrence of a text stands in the viewport of its frame, and whether something is set off over it. */
const placeOf = (document: Page | Frame, text: string) =>
  document.evaluate((wanted) => {
    const walker = globalThis.document.createTreeWalker(globalThis.document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { top, bottom } = range.getBoundingClientRect();
      const isFlashed = globalThis.document.querySelector('html > div[popover]:popover-open') !== null;
      return { isInView: top >= 0 && bottom <= innerHeight && bottom > top, isFlashed };
    }
    throw new Error(`No "${wanted}"`);
  }, text);

const SHOWN = { isInView: true, isFlashed: true };

test.describe('a click on a term of the page', () => {
  test.use({ viewport: { width: 1000, height: 600 } });

  for (const [where, body] of [
    ['far down', `${FAR}<p>La dette technique.</p>${FAR}`],
    [
      'in a part that scrolls',
      `${FAR}<div style="height: 200px; overflow: auto">${FAR}<p>La dette technique.</p></div>${FAR}`,
    ],
    [
      'far down in one long text',
      `<p>${'Un mot. '.repeat(20_000)} La dette technique. ${'Un mot. '.repeat(20_000)}</p>`,
    ],
  ] as const)
    test(`scrolls to its first mark, ${where}, sets it off for a moment, and explains it`, async ({
      context,
      page,
      writePage,
      extensionId,
    }) => {
      await page.goto(writePage(html(body)));
      const popup = await PopupWindow.open(context, page, extensionId);
      await expect.poll(() => popup.texts('.page-terms .row-button')).toHaveLength(1);
      await popup.click('.page-terms .row-button');
      await expect.poll(() => placeOf(page, 'dette technique')).toEqual(SHOWN);
      await expect.poll(() => popup.texts('.entry-view h1')).toEqual([expect.stringContaining('dette technique')]);
      await expect.poll(() => placeOf(page, 'dette technique')).toEqual({ isInView: true, isFlashed: false });
      expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
      await popup.close();
    });

  test('goes into a frame that alone has the term', async ({ context, page, writePage, extensionId }) => {
    const frame = writePage(html(`${FAR}<p>Le lac de données.</p>`));
    await page.goto(
      writePage(html(`<p>La dette technique.</p><iframe src="${frame}" width="600" height="300"></iframe>`)),
    );
    const inner = page.frames()[1]!;
    await expect.poll(() => inner.evaluate(() => CSS.highlights.has('passerelle-term'))).toBe(true);
    const popup = await PopupWindow.open(context, page, extensionId);
    await expect.poll(() => popup.texts('.page-terms .row-button')).toHaveLength(2);
    await popup.evaluate(
      `[...document.querySelectorAll('.page-terms .row-button')].find((e) => /data lake/.test(e.innerText)).click()`,
    );
    await expect.poll(() => placeOf(inner, 'lac de données')).toEqual(SHOWN);
    await popup.close();
  });

  test('finds a term whose mark is silenced', async ({ context, page, writePage, extensionId, serviceWorker }) => {
    await page.goto(writePage(html(`${FAR}<p>La dette technique.</p>`)));
    await page.waitForFunction(() => CSS.highlights.has('passerelle-term'));
    const worker = await serviceWorker();
    await worker.evaluate(
      `chrome.storage.local.set({ marking: { marksOwnWords: false, silenced: ['technical-debt'] } })`,
    );
    const popup = await PopupWindow.open(context, page, extensionId);
    await expect.poll(() => popup.texts('.page-terms .row-button')).toHaveLength(1);
    await popup.click('.page-terms .row-button');
    await expect.poll(() => placeOf(page, 'dette technique')).toEqual(SHOWN);
    expect(await marksIn(page)).toEqual([]);
    await popup.close();
    await worker.evaluate(`chrome.storage.local.remove('marking')`);
  });
});

test.describe('a page that cannot be read', () => {
  const said = (popup: PopupWindow) => popup.texts('.empty-state p, .empty-state button');

  test('a page of the browser: the search is what works', async ({ context, page, extensionId }) => {
    await page.goto('chrome://version');
    const popup = await PopupWindow.open(context, page, extensionId);
    await expect
      .poll(() => said(popup))
      .toEqual([
        'Passerelle cannot read this page',
        'The browser keeps its own pages closed to extensions.',
        'The search above works here too.',
      ]);
    await popup.close();
  });

  for (const [kind, body, type, word] of [
    ['a PDF', '%PDF-1.4\ntrailer<</Root 1 0 R>>', 'application/pdf', /opens it in a reader of its own/u],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', /search above works/u],
  ] as const)
    test(`${kind}: what works instead is said`, async ({ context, page, writePage, extensionId }) => {
      await page.goto(writePage({ body, type }));
      const popup = await PopupWindow.open(context, page, extensionId);
      await expect.poll(async () => (await said(popup))[2]).toMatch(word);
      await popup.close();
    });

  test.describe('an editor that draws its document', () => {
    const DOCUMENT = 'https://docs.google.com/document/u/1/d/1aB-_cdefghijklmnopqrstuvwxyz0123456789';
    const EDITORS = /docs\.google\.com|sharepoint\.com|figma\.com/u;
    const offers = (popup: PopupWindow) => popup.texts('.drawn-document__offers button');
    const offer = (place: number) => `.drawn-document__offers li:nth-child(${place}) button`;
    const READER = '/reader.html';
    /** The addresses of its tabs, from the path on. One that is on its way has none yet. */
    const readers = (worker: Worker) =>
      worker.evaluate<string[]>(`chrome.tabs.query({ url: chrome.runtime.getURL('reader.html*') }).then((tabs) =>
        tabs.flatMap(({ url }) => (url ? [url.slice(location.origin.length)] : [])))`);
    // Nobody can answer the browser's question in a driven one.
    const answer = (isAllowed: boolean) =>
      `chrome.permissions.request = async ({ origins }) => (globalThis.askedFor = origins, ${isAllowed});
       chrome.permissions.contains = async () => ${isAllowed}`;

    test.beforeEach(({ context }) =>
      context.route(EDITORS, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html('<canvas></canvas><button>OK</button>') }),
      ),
    );
    test.afterEach(({ context }) => context.unroute(EDITORS));

    test('its export opens in the reader, once its hosts are allowed', async ({
      context,
      page,
      extensionId,
      serviceWorker,
    }) => {
      await page.goto(`${DOCUMENT}/edit?tab=t.0`);
      const popup = await PopupWindow.open(context, page, extensionId);
      await expect.poll(() => offers(popup)).toEqual(['Open in the reader', 'Open the plain view', 'Paste its text']);
      expect((await said(popup))[1]).toMatch(/draws its text/u);
      expect(await findFaultsBy((script) => popup.evaluate(script))).toEqual([]);
      await popup.evaluate(answer(false));
      await popup.click(offer(1));
      await expect
        .poll(() => popup.evaluate('globalThis.askedFor'))
        .toEqual(['https://docs.google.com/*', 'https://*.googleusercontent.com/*']);
      // Who says no is where they were.
      expect(await offers(popup)).toHaveLength(3);
      expect(await readers(await serviceWorker())).toEqual([]);
      await popup.evaluate(answer(true));
      await popup.click(offer(1));
      const asked = `?address=${encodeURIComponent(`${DOCUMENT}/export?format=html`)}`;
      await expect.poll(async () => readers(await serviceWorker())).toEqual([`${READER}${asked}`]);
    });

    test('its export opens though the question has closed the popup', async ({ page, serviceWorker }) => {
      await page.goto(`${DOCUMENT}/edit`);
      const worker = await serviceWorker();
      await worker.evaluate(`(async () => {
        chrome.permissions.contains = async () => true;
        const asked = { address: '${DOCUMENT}/export?format=html', origins: ['https://docs.google.com/*'], askedAt: Date.now() };
        await chrome.storage.session.set({ askedExport: asked });
        chrome.permissions.onAdded.dispatch({ origins: asked.origins });
      })()`);
      await expect.poll(() => readers(worker)).toEqual([expect.stringContaining('/reader.html?address=https')]);
      expect(await worker.evaluate(`chrome.storage.session.get('askedExport')`)).toEqual({});
      await worker.evaluate('void delete chrome.permissions.contains');
    });

    test('its plain view is one click away', async ({ context, page, extensionId }) => {
      await page.goto(`${DOCUMENT}/edit?tab=t.0`);
      const popup = await PopupWindow.open(context, page, extensionId);
      await expect.poll(() => offers(popup)).toHaveLength(3);
      const opened = context.waitForEvent('page');
      await popup.click(offer(2));
      await (await opened).waitForURL(`${DOCUMENT}/mobilebasic`);
    });

    for (const [address, family, wanted] of [
      ['https://acme.sharepoint.com/:w:/r/Doc.aspx', /Office on the web/u, ['Open its file', 'Paste its text']],
      ['https://www.figma.com/design/aBcDeFgHiJkLmNoPqRsTuV/x', /board is drawn/u, ['Paste its text']],
    ] as const)
      test(`${address}: what works there leads to the reader`, async ({
        context,
        page,
        extensionId,
        serviceWorker,
      }) => {
        await page.goto(address);
        const popup = await PopupWindow.open(context, page, extensionId);
        await expect.poll(() => offers(popup)).toEqual(wanted);
        expect((await said(popup))[1]).toMatch(family);
        await popup.click(offer(1));
        await expect.poll(async () => readers(await serviceWorker())).toEqual([READER]);
      });
  });
});
