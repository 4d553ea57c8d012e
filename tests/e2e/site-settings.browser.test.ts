import { WHILE_OPEN } from '../../core/settings/pauses.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts';
import { expect, test } from '../setup/settings-fixture.ts';
import { marksIn } from './pages/marks-in.ts';
import { PopupWindow } from './pages/popup-window.ts';

const { sites } = DEFAULT_SETTINGS;
const TERM = 'dette technique';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 sans-serif">${body}</body></html>`;

test.describe('on which sites pages are read', () => {
  test('patterns switch open pages, and follow a site that shows another page of its own', async ({
    page,
    writePage,
    store,
  }) => {
    const address = writePage(html(`<p>La ${TERM}.</p>`));
    const { host, pathname } = new URL(address);
    await page.goto(address);
    const isMarked = (expected: boolean) => expect.poll(() => marksIn(page)).toEqual(expected ? [TERM] : []);
    await isMarked(true);
    await store({ sites: { ...sites, off: ['*.example.org', '127.0.0.1:1', host] } });
    await isMarked(false);
    await store({ sites: { ...sites, off: ['127.0.0.1/private/'] } });
    await isMarked(true);
    await page.evaluate(() => history.pushState(null, '', '/private/letters'));
    await isMarked(false);
    await page.evaluate(() => history.back());
    await isMarked(true);
    await store({ sites: { mode: 'listed', off: [], on: ['example.org'] } });
    await isMarked(false);
    await store({ sites: { mode: 'listed', off: [], on: [`${host}${pathname.slice(0, 5)}`] } });
    await isMarked(true);
    await page.evaluate(() => history.replaceState(null, '', '/elsewhere'));
    await isMarked(false);
  });

  test('a frame of another site follows the page that it is in', async ({ page, writePage, store }) => {
    const inside = writePage(html('<p>Le lac de données.</p>')).replace('127.0.0.1', 'localhost');
    await page.goto(writePage(html(`<p>La ${TERM}.</p><iframe src="${inside}"></iframe>`)));
    const areMarked = async (expected: boolean) => {
      await expect.poll(() => marksIn(page)).toEqual(expected ? [TERM] : []);
      await expect.poll(() => marksIn(page.frames()[1]!)).toEqual(expected ? ['lac de données'] : []);
    };
    await areMarked(true);
    await store({ sites: { ...sites, off: ['localhost', '127.0.0.1/private/'] } });
    await areMarked(true);
    await page.evaluate(() => history.pushState(null, '', '/private/'));
    await areMarked(false);
    await page.evaluate(() => history.pushState(null, '', '/public/'));
    await areMarked(true);
  });
});

test.describe('a pause', () => {
  test('of this page, or of its site for an hour, begins and ends in the popup', async ({
    page,
    context,
    extensionId,
    writePage,
    store: _cleans,
  }) => {
    const other = await context.newPage();
    await other.goto(writePage(html(`<p>La ${TERM}.</p>`)));
    await page.goto(writePage(html(`<p>La ${TERM}.</p>`)));
    const areMarked = async (...expected: [boolean, boolean]) => {
      await expect.poll(() => marksIn(page)).toEqual(expected[0] ? [TERM] : []);
      await expect.poll(() => marksIn(other)).toEqual(expected[1] ? [TERM] : []);
    };
    await areMarked(true, true);
    const popup = await PopupWindow.open(context, page, extensionId);
    await expect.poll(() => popup.texts('.site-switch')).toHaveLength(1);
    const pause = async (choice: number) => {
      await popup.click('.popup-head button[aria-expanded=false]');
      await test.info().attach('choice', { body: await popup.screenshot(), contentType: 'image/png' });
      await popup.click(`.pause-choice button:nth-of-type(${choice})`);
      await expect.poll(() => popup.texts('.empty-state button')).toHaveLength(1);
      await test.info().attach('paused', { body: await popup.screenshot(), contentType: 'image/png' });
    };
    await pause(1);
    await areMarked(false, true);
    await popup.click('.empty-state button');
    await areMarked(true, true);
    await pause(2);
    await areMarked(false, false);
    // The switch says that it is off, and ends a pause as well.
    await popup.click('.site-switch input');
    await areMarked(true, true);
    await popup.close();
  });

  test('of a page holds as long as the page is open in it, not on the next one', async ({
    page,
    serviceWorker,
    writePage,
    store: _cleans,
  }) => {
    const address = writePage(html(`<p>La ${TERM}.</p>`));
    await page.goto(address);
    await expect.poll(() => marksIn(page)).toEqual([TERM]);
    await pauseBy(await serviceWorker(), address, WHILE_OPEN);
    await expect.poll(() => marksIn(page)).toEqual([]);
    await page.evaluate(() => history.pushState(null, '', '/next'));
    await expect.poll(() => marksIn(page)).toEqual([TERM]);
    await page.evaluate(() => history.back());
    await expect.poll(() => marksIn(page)).toEqual([]);
    await page.evaluate(() => (location.hash = 'further-down'));
    await page.waitForTimeout(200);
    expect(await marksIn(page)).toEqual([]);
  });

  test('ends by itself', async ({ page, serviceWorker, writePage, store: _cleans }) => {
    await page.goto(writePage(html(`<p>La ${TERM}.</p>`)));
    await expect.poll(() => marksIn(page)).toEqual([TERM]);
    await pauseBy(await serviceWorker(), '127.0.0.1', Date.now() + 1500);
    await expect.poll(() => marksIn(page)).toEqual([]);
    await expect.poll(() => marksIn(page), { timeout: 8000 }).toEqual([TERM]);
  });
});

async function pauseBy(worker: { evaluate: (script: string) => Promise<unknown> }, place: string, until: number) {
  await worker.evaluate(`chrome.storage.session.set({ pauses: ${JSON.stringify([{ place, until }])} })
    .then(() => chrome.storage.local.set({ pausing: Date.now() }))`);
}
