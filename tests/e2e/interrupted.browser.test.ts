import { expect, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { openStopper } from './pages/worker-stopper.ts';

const bodyOf = (text: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 serif; margin: 4rem">${text}</body></html>`;

test.describe('a worker that is killed', () => {
  test('before a look-up: the card comes all the same', async ({ page, writePage, context, extensionId }) => {
    const marked = new MarkedPage(page);
    await marked.open(writePage(bodyOf('<p>La dette technique.</p>')));
    await expect.poll(() => marked.marks()).toEqual(['dette technique']);
    const { stop } = await openStopper(context, extensionId);
    await stop();
    await page.bringToFront();
    await marked.rest('dette technique');
    const card = new Card(page);
    await card.waitUntilShown();
    await expect(card.frame.getByRole('heading', { level: 1 })).toHaveText(/dette technique/iu);
  });

  test('during a look-up: the card says so, asks again, and the next one comes', async ({
    page,
    writePage,
    context,
    extensionId,
    serviceWorker,
  }) => {
    const marked = new MarkedPage(page);
    await marked.open(
      writePage(bodyOf('<p>La dette technique.</p><p style="margin-top: 20rem">Un lac de données.</p>')),
    );
    await expect.poll(() => marked.marks()).toHaveLength(2);
    const { stop, wake } = await openStopper(context, extensionId);
    await stop();
    // One that has just been woken, has read no entry yet, and never will.
    await wake();
    const worker = await serviceWorker();
    await worker.evaluate(`
      globalThis.fetch = () => new Promise(() => {});
      chrome.runtime.onMessage.addListener(({ type }) => void (globalThis.isAsked ||= type === 'background:lookUp'));`);
    await page.bringToFront();
    await marked.rest('dette technique');
    await expect.poll(() => worker.evaluate('globalThis.isAsked === true')).toBe(true);
    await stop();
    const card = new Card(page);
    await card.waitUntilShown();
    await card.button(/réessayer|try again/iu).click();
    await expect(card.frame.getByRole('heading', { level: 1 })).toHaveText(/dette technique/iu);
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
    await marked.rest('lac de données');
    await card.waitUntilShown();
    await expect(card.frame.getByRole('heading', { level: 1 })).toHaveText(/lac de données|data lake/iu);
  });
});

/** As many as take a throttled tab seconds to read. */
const PARAGRAPHS = 20_000;

test('a page that is left while it is read leaves nothing behind', async ({ page, writePage, context }) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on(
    'console',
    (message) => message.type() === 'error' && !/404/u.test(message.text()) && errors.push(message.text()),
  );
  const long = writePage(bodyOf('<p>La dette technique et un mot de plus pour lire.</p>'.repeat(PARAGRAPHS)));
  const short = writePage(bodyOf('<p>Un lac de données.</p>'));
  const marked = new MarkedPage(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let visit = 0; visit < 2; visit++) {
    await marked.open(long);
    // The first slice has been read, thousands have not.
    await page.waitForFunction(() => (CSS.highlights.get('passerelle-term')?.size ?? 0) > 0);
    await marked.open(short);
    await expect.poll(() => marked.marks()).toEqual(['lac de données']);
  }
  // The address changes, and the text with it, but the page is the same.
  await marked.open(long);
  await page.waitForFunction(() => (CSS.highlights.get('passerelle-term')?.size ?? 0) > 0);
  await page.evaluate(() => {
    history.pushState(null, '', '?next');
    document.body.innerHTML = '<p>Le parcours client.</p>';
  });
  await expect.poll(() => marked.marks()).toEqual(['parcours client']);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await marked.rest('parcours client');
  await new Card(page).waitUntilShown();
  expect(errors).toEqual([]);
});
