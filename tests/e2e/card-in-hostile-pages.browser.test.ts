import { expect, test } from '../setup/extension-fixture.ts';
import { openPage } from './pages/open-page.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="fr"><head><title>Page</title>${head}</head><body style="font: 18px/1.7 serif; margin: 4rem">${body}</body></html>`;
const TERM = 'dette technique';
const TERMS = [TERM, 'parcours client', 'retour sur investissement', 'architecture applicative'] as const;
const FOUR = html(TERMS.map((term) => `<p style="margin-bottom: 3rem">Voici : ${term}.</p>`).join(''));

test.beforeEach(({ page }) => page.setViewportSize({ width: 1200, height: 900 }));

test.describe('a page cannot touch the card', () => {
  for (const [what, head, headers] of [
    ['unsets everything', '<style>* { all: unset !important }</style>', {}],
    [
      'hides what is not its own',
      '<style>passerelle-card, passerelle-card * { display: none !important; opacity: 0 !important; transform: scale(0) !important; animation: x 1s !important } @keyframes x { to { visibility: hidden } }</style>',
      {},
    ],
    [
      'allows nothing',
      '',
      { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-scripts" },
    ],
    [
      'demands trusted types',
      '',
      { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    ],
    [
      'is isolated from other origins',
      '',
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    ],
  ] as const)
    test(`that ${what}: it comes in its full size`, async ({ page, writePage }) => {
      const blocked: string[] = [];
      page.on(
        'console',
        (message) => /Content Security|Trusted|blocked/iu.test(message.text()) && blocked.push(message.text()),
      );
      const { marked, card } = await openPage(page, writePage({ body: html(`<p>La ${TERM}.</p>`, head), headers }));
      await marked.rest(TERM);
      await card.waitUntilShown();
      await expect(card.dialog).toContainText('technical debt');
      expect((await card.box()).width).toBe(376);
      expect((await card.box()).height).toBeGreaterThan(300);
      expect(await card.frame.evaluate(() => innerWidth)).toBe(376);
      expect(blocked).toEqual([]);
    });

  for (const [what, head] of [
    ['says so', '<meta name="color-scheme" content="dark">'],
    ['styles itself so', '<style>html { color-scheme: dark }</style>'],
    ['is light', ''],
  ] as const)
    test(`and is never a white block over it, when the reader likes it dark and the page ${what}`, async ({
      page,
      writePage,
    }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      const { marked, card } = await openPage(page, writePage(html(`<p>La ${TERM}.</p>`, head)));
      await marked.rest(TERM);
      await card.waitUntilShown();
      const { x, y, width, height } = await card.box();
      // The corner of the margin, where no shadow falls.
      const clip = { x: x + width - 3, y: y + height - 3, width: 2, height: 2 };
      const over = await page.screenshot({ clip });
      await page.keyboard.press('Escape');
      await card.waitUntilHidden();
      expect(over.equals(await page.screenshot({ clip }))).toBe(true);
      await page.emulateMedia({ colorScheme: 'light' });
    });

  for (const [what, open] of [
    ['modal dialog', () => (globalThis as unknown as { inner: HTMLDialogElement }).inner.showModal()],
    ['full screen', () => (globalThis as unknown as { inner: HTMLDialogElement }).inner.requestFullscreen()],
  ] as const)
    test(`with its text in a ${what} of a shadow tree: it is on top and can be entered`, async ({
      page,
      writePage,
    }) => {
      const script = `const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        root.innerHTML = '<section><dialog style="width: 600px; height: 600px"><slot></slot></dialog></section>';
        globalThis.inner = root.querySelector('${what === 'modal dialog' ? 'dialog' : 'section'}');
        ${what === 'modal dialog' ? '' : "root.querySelector('dialog').open = true;"}`;
      const body = `<p>Un lac de données.</p><div id="host"><p>La ${TERM}.</p></div><script>${script}</script>`;
      const { marked } = await openPage(page, writePage(html(body)));
      await page.evaluate(open);
      await expect.poll(() => marked.marks()).toContain(TERM);
      await expect.poll(async () => (await marked.middleOf(TERM)).x).toBeGreaterThan(0);
      await marked.rest(TERM);
      const host = page.locator('passerelle-card');
      await expect.poll(() => host.evaluate((node) => getComputedStyle(node).visibility)).toBe('visible');
      const { x, y } = (await host.boundingBox())!;
      await page.mouse.move(x + 60, y + 60, { steps: 8 });
      const frame = page.frames().find((one) => one.url().endsWith('/card.html'))!;
      await frame.getByRole('button', { name: /^close/iu }).click();
      await expect.poll(() => host.evaluate((node) => getComputedStyle(node).visibility)).toBe('hidden');
    });

  test('that closes the dialog in which it is pinned, and keep it for nothing', async ({ page, writePage }) => {
    const body = `<dialog><p>La ${TERM}.</p></dialog><p>Un lac de données.</p>`;
    const { marked, card } = await openPage(page, writePage(html(body)));
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await expect.poll(() => marked.marks()).toContain(TERM);
    await marked.rest(TERM);
    await card.waitUntilShown();
    await card.button(/^pin/iu).click();
    await expect(card.button(/^pin/iu)).toHaveAttribute('aria-pressed', 'true');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await expect(page.locator('dialog passerelle-card')).toHaveCount(0);
    await marked.rest('lac de données');
    await card.waitUntilShown();
  });

  test('that takes it out again and again: it stops coming after 20 times, and the page goes on', async ({
    page,
    writePage,
  }) => {
    const script = `globalThis.taken = 0;
      new MutationObserver((mutations) => {
        for (const { addedNodes } of mutations)
          for (const node of addedNodes)
            if (node.localName === 'passerelle-card' && taken < 1000) { taken++; node.remove(); }
      }).observe(document, { childList: true, subtree: true });`;
    const { marked } = await openPage(page, writePage(html(`<p>La ${TERM}.</p><script>${script}</script>`)));
    const taken = () => page.evaluate(() => (globalThis as unknown as { taken: number }).taken);
    for (let turn = 0; turn < 3; turn++) {
      await page.mouse.move(600, 600);
      await marked.rest(TERM);
      await expect.poll(taken).toBe(20);
    }
    await page.waitForTimeout(700);
    expect(await taken()).toBe(20);
    expect(await marked.addedNodes()).toEqual([]);
  });

  test('nor read it: not by searching, by a font, or by pretending to be its other end', async ({
    page,
    writePage,
  }) => {
    const fonts: string[] = [];
    page.on('request', (request) => /leak/u.test(request.url()) && fonts.push(request.url()));
    const head = `<style>@font-face { font-family: leak; src: url(/leak.woff2); unicode-range: U+0041-007A } passerelle-card, passerelle-card * { font-family: leak !important }</style>`;
    const { marked, card } = await openPage(page, writePage(html(`<p>La ${TERM}.</p>`, head)));
    await marked.rest(TERM);
    await card.waitUntilShown();
    const height = (await card.box()).height;
    const replies = await page.evaluate(async () => {
      const heard: unknown[] = [];
      const windows = [globalThis.window, ...Array.from({ length: frames.length }, (_, at) => frames[at]!)];
      for (const window of windows)
        for (const message of ['passerelle:port', { kind: 'size', height: 9 }, { kind: 'close' }, { kind: 'show' }]) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => heard.push(data);
          for (let turn = 0; turn < 5; turn++) window.postMessage(message, '*', turn === 0 ? [port2] : []);
        }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { heard, isFound: (window as unknown as { find: (text: string) => boolean }).find('technical debt') };
    });
    expect(replies).toEqual({ heard: [], isFound: false });
    expect(await card.isShown()).toBe(true);
    expect((await card.box()).height).toBe(height);
    expect(fonts).toEqual([]);
  });
});

test('whatever comes through the line into the frame, the card keeps a sane size and place', async ({
  page,
  writePage,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const { marked, card } = await openPage(page, writePage(FOUR));
  await marked.rest(TERM);
  await card.waitUntilShown();
  await card.frame.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- Called with the port that it is called on.
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function (this: MessagePort, ...sent: [unknown]) {
      Object.assign(globalThis, { line: this });
      postMessage.apply(this, sent);
    };
  });
  await card.button(/^pin/iu).click();
  await expect(card.button(/^move/iu)).toBeVisible();
  const before = await card.box();
  await card.frame.evaluate(() => {
    const { line } = globalThis as unknown as { line: MessagePort };
    const drags = [Number.NaN, 'x', undefined].map((x) => ({ kind: 'drag', x, y: 0 }));
    const sizes = [Number.NaN, Number.POSITIVE_INFINITY, '100', undefined].map((height) => ({ kind: 'size', height }));
    for (const message of [null, 7, 'close', {}, { kind: 'unknown' }, ...drags, ...sizes])
      line.postMessage(message, []);
  });
  // The line keeps its order: what was sent before has been heard.
  await card.button(/^move/iu).press('ArrowRight');
  await expect
    .poll(card.box.bind(card))
    .toEqual({ ...before, x: before.x + 24, left: before.x + 24, right: before.x + 400 });
  await card.frame.evaluate(() =>
    (globalThis as unknown as { line: MessagePort }).line.postMessage({ kind: 'size', height: 1e9 }, []),
  );
  await expect.poll(async () => (await card.box()).height).toBe(900 + 16);
  expect(errors).toEqual([]);
});

test('what a covered card could be clicked for is harmless: it opens, copies, pins, closes, silences, and asks for a form', async ({
  page,
  writePage,
}) => {
  const { marked, card } = await openPage(page, writePage(FOUR));
  for (const term of TERMS) {
    await page.mouse.move(1100, 850);
    await card.waitUntilHidden();
    await marked.rest(term);
    await card.waitUntilShown();
    await expect(card.frame.getByRole('heading', { level: 1 })).toContainText(term);
    const names = await card.frame
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent));
    const known = /^(?:Pin|Close|Copy the question|See “|Stop marking|Improve|Wrong sense)/u;
    const related = await card.frame.locator('.related-entries button, .entry-definition__link').allTextContents();
    expect(names.filter((name) => !known.test(name) && !related.includes(name))).toEqual([]);
    await expect(card.frame.locator('form, input:not([type=radio]), textarea, select')).toHaveCount(0);
    for (const link of await card.frame.getByRole('link').all()) {
      expect(await link.getAttribute('href')).toMatch(/^https:\/\//u);
      expect(await link.getAttribute('target')).toBe('_blank');
    }
  }
});
