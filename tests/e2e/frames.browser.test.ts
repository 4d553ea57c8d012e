import type { Frame, Page, Worker } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import { isRead, marksIn } from './pages/marks-in.ts';
import { PopupWindow } from './pages/popup-window.ts';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.6 serif">${body}</body></html>`;
const INSIDE = html('<p>Le lac de données.</p>');
const TOP = '<p>La dette technique.</p>';

/** The same server by another name: another site to the browser. */
const fromElsewhere = (address: string): string => address.replace('127.0.0.1', 'localhost');

test.describe('frames are read', () => {
  for (const [name, frameOf, fill] of [
    ['of the same origin', (address: string) => `<iframe src="${address}"></iframe>`],
    ['of another origin', (address: string) => `<iframe src="${fromElsewhere(address)}"></iframe>`],
    ['with their text in `srcdoc`', () => '<iframe srcdoc="<p>Le lac de données.</p>"></iframe>'],
    ['that are sandboxed', () => '<iframe sandbox srcdoc="<p>Le lac de données.</p>"></iframe>'],
    ['with a `data:` address', () => `<iframe src="data:text/html;charset=utf-8,${encodeURI(INSIDE)}"></iframe>`],
    ['filled by a script', () => '<iframe></iframe>', (frame: string) => `${frame}.body.innerHTML = text`],
    ['written by a script', () => '<iframe></iframe>', (frame: string) => `${frame}.write(text); ${frame}.close()`],
  ] as const)
    test(name, async ({ page, writePage }) => {
      const inside = writePage(INSIDE);
      await page.goto(writePage(html(TOP + frameOf(inside))));
      await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
      if (fill)
        await page.evaluate(
          `{ const text = '<p>Le lac de données.</p>'; ${fill("document.querySelector('iframe').contentDocument")} }`,
        );
      await expect.poll(() => marksIn(innerFrame(page))).toEqual(['lac de données']);
    });

  test('only when they are seen, and big enough to hold a term', async ({ page, writePage }) => {
    const inside = writePage(INSIDE);
    const frames = `<iframe name="small" src="${inside}" width="40" height="200"></iframe>
      <iframe name="unseen" src="${inside}" style="display: none"></iframe>
      <p style="margin-top: 4000px"><iframe name="below" src="${fromElsewhere(inside)}"></iframe></p>`;
    await page.goto(writePage(html(TOP + frames)));
    await expect.poll(() => marksIn(page)).toEqual(['dette technique']);
    // Time for a frame to be read that should not be.
    await page.waitForTimeout(500);
    for (const name of ['small', 'unseen', 'below']) expect(await isRead(page.frame(name)!), name).toBe(false);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => marksIn(page.frame('below')!)).toEqual(['lac de données']);
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('[name=small]')!.style.width = '300px';
    });
    await expect.poll(() => marksIn(page.frame('small')!)).toEqual(['lac de données']);
  });
});

test.describe('frames and the page around them', () => {
  test('a term in a frame of another origin has its card, in that frame', async ({ page, writePage }) => {
    await page.goto(
      writePage(html(`${TOP}<iframe width="500" height="600" src="${fromElsewhere(writePage(INSIDE))}">`)),
    );
    await expect.poll(() => marksIn(innerFrame(page))).toEqual(['lac de données']);
    await innerFrame(page)
      .getByText('Le lac de données.')
      .hover({ position: { x: 60, y: 14 } });
    await innerFrame(page).waitForFunction(() => {
      const host = document.querySelector('passerelle-card');
      return host !== null && getComputedStyle(host).visibility === 'visible';
    });
    expect(await page.locator('passerelle-card').count()).toBe(0);
  });

  test('the popup lists the terms of all, and its switch is that of the page', async ({
    context,
    page,
    writePage,
    extensionId,
  }) => {
    const inside = fromElsewhere(writePage(html('<p>Le lac de données et la dette technique.</p>')));
    await page.goto(writePage(html(`${TOP}<iframe src="${inside}"></iframe>`)));
    await expect.poll(() => marksIn(innerFrame(page))).toHaveLength(2);
    const popup = await PopupWindow.open(context, page, extensionId);
    await expect.poll(async () => (await popup.texts('main'))[0]).toMatch(/data lake/u);
    expect((await popup.texts('main'))[0]).toMatch(/technical debt.*2/u);
    await popup.click('[role=switch]');
    await expect.poll(() => isRead(innerFrame(page))).toBe(false);
    await page.reload();
    await expect.poll(() => popup.texts('[role=switch]')).toHaveLength(1);
    expect(await isRead(innerFrame(page))).toBe(false);
    await popup.click('[role=switch]');
    await expect.poll(() => marksIn(innerFrame(page))).toHaveLength(2);
    await popup.close();
  });

  test('the command goes to the frame that has the focus, and to the page where that has no term', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const withTerm = fromElsewhere(writePage(html('<input><p>Le lac de données.</p>')));
    const without = writePage(html('<input><p>Rien.</p>'));
    await page.goto(
      writePage(html(`${TOP}<iframe name="a" src="${withTerm}"></iframe><iframe name="b" src="${without}"></iframe>`)),
    );
    await expect.poll(() => marksIn(page.frame('a')!)).toEqual(['lac de données']);
    await expect.poll(() => isRead(page.frame('b')!)).toBe(true);
    await page.frame('a')!.locator('input').focus();
    await nextTerm(await serviceWorker());
    await page.frame('a')!.waitForFunction(() => document.activeElement?.localName === 'passerelle-card');
    expect(await page.locator('passerelle-card').count()).toBe(0);
    await page.frame('b')!.locator('input').focus();
    await nextTerm(await serviceWorker());
    await page.waitForFunction(() => document.activeElement?.localName === 'passerelle-card');
  });
});

/** The page's own frame: the card's is none of it. */
function innerFrame(page: Page): Frame {
  const frame = page
    .frames()
    .find((each) => each.parentFrame() === page.mainFrame() && !each.url().endsWith('card.html'));
  if (!frame) throw new Error('The page has no frame yet');
  return frame;
}

/** Keys do not fire commands in a driven browser; the worker's own event does. */
async function nextTerm(worker: Worker): Promise<void> {
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.commands.onCommand.dispatch('next-term', tab);
  })()`);
}
