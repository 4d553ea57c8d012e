import type { Page } from 'puppeteer-core';
import { BUILT_FOR_FIREFOX, launchFirefox } from '../../scripts/setup/launch-firefox.ts';
import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { expect, test } from './firefox-fixture.ts';
import { Card } from './pages/card.ts';

const TEXT = '<p style="font: 18px/1.7 serif; margin: 4rem">Notre dette technique grandit.</p>';
const html = (body: string) => `<!doctype html><html lang="fr"><title>Page</title><body>${body}</body></html>`;

test.describe('pages that are hard on a card, in Firefox', () => {
  for (const [name, headers] of [
    [
      'allows nothing by its policy',
      {
        'content-security-policy':
          "default-src 'none'; frame-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
      },
    ],
    ['forbids its frames the clipboard', { 'permissions-policy': 'clipboard-write=()' }],
    [
      'demands COEP of what it embeds',
      { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    ],
  ] as const)
    test(`a page that ${name} has its marks and its card, from which the question can be copied`, async ({
      firefox,
      tab,
      writePage,
    }) => {
      const marked = new MarkedPage(tab);
      const card = new Card(firefox, tab);
      await marked.open(writePage({ body: html(TEXT), headers }));
      await expect.poll(() => marked.marks()).toEqual(['dette technique']);
      await marked.rest('dette technique');
      await card.waitUntilShown();
      await expect.poll(() => card.text()).toContain('technical debt');
      await card.click('Copy the question in French');
      await expect.poll(() => card.text()).toContain('Copied');
    });

  for (const [name, body, open] of [
    [
      'a modal dialog',
      `<dialog style="width: 600px; height: 500px"><p>Une architecture applicative.</p></dialog>`,
      () => document.querySelector('dialog')!.showModal(),
    ],
    [
      'a full-screen element',
      `<main style="background: white" onclick="this.requestFullscreen()"><p>Une architecture applicative.</p></main>`,
      null,
    ],
  ] as const)
    test(`over ${name} the card is on top and can be entered`, async ({ firefox, tab, writePage }) => {
      const marked = new MarkedPage(tab);
      const card = new Card(firefox, tab);
      await marked.open(writePage(html(`${TEXT}${body}`)));
      if (open) await tab.evaluate(open);
      else {
        await tab.click('main');
        await expect.poll(() => tab.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
      }
      await expect.poll(() => marked.marks()).toContain('architecture applicative');
      await marked.rest('architecture applicative');
      await card.waitUntilShown();
      await expect.poll(() => card.text()).toContain('application architecture');
      await card.click('microservices');
      await expect.poll(() => card.text()).toContain('microservices');
      expect(await card.isShown()).toBe(true);
    });

  for (const [scheme, pageScheme] of [
    ['dark', 'normal'],
    ['dark', 'dark'],
    ['light', 'dark'],
  ] as const)
    test(`a ${scheme} card over a page of scheme ${pageScheme} is ${scheme} to its edge and clear around it`, async ({
      firefox,
      tab,
      browserWindow,
      writePage,
    }) => {
      const marked = new MarkedPage(tab);
      const card = new Card(firefox, tab);
      await browserWindow.prefer(scheme);
      await marked.open(writePage(html(`<style>:root { color-scheme: ${pageScheme} }</style>${TEXT}`)));
      await expect.poll(() => marked.marks()).toHaveLength(1);
      await marked.rest('dette technique');
      await card.waitUntilShown();
      await expect.poll(() => card.text()).toContain('technical debt');
      const { x, y, width, height } = await card.box();
      const scrollTrack = await lightnessAt(tab, x + width - 12, y + height - 40);
      expect(scheme === 'dark' ? scrollTrack : 255 - scrollTrack).toBeLessThan(64);
      expect(await lightnessAt(tab, x + 1, y + 1)).toBe(await lightnessAt(tab, 5, 5));
      await browserWindow.prefer('as the system does');
    });

  test('a page that comes back from the memory of the browser is alive, and so is its card', async ({
    firefox,
    tab,
    writePage,
  }) => {
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    // What may not be stored does not come back from memory.
    const headers = { 'cache-control': 'max-age=60' };
    await marked.open(writePage({ body: html(TEXT), headers }));
    await expect.poll(() => marked.marks()).toHaveLength(1);
    await marked.rest('dette technique');
    await card.waitUntilShown();
    await tab.evaluate(() => void (document.title = 'kept'));
    await marked.open(writePage({ body: html('<p>Un lac de données.</p>'), headers }));
    await expect.poll(() => marked.marks()).toEqual(['lac de données']);
    // Puppeteer's own way back waits for a page that loads, and this one does not.
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await expect.poll(() => tab.title()).toBe('kept');
    await expect.poll(() => marked.marks()).toEqual(['dette technique']);
    await tab.evaluate(() => document.querySelector('p')!.append(' Une architecture applicative.'));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await tab.mouse.move(5, 5);
    await card.waitUntilHidden();
    await marked.rest('architecture applicative');
    await card.waitUntilShown();
    await expect.poll(() => card.text()).toContain('application architecture');
  });

  test('a page that is sandboxed, where Firefox refuses the card its script, is left alone; the popup explains its terms', async ({
    firefox,
    tab,
    browserWindow,
    writePage,
  }) => {
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    await marked.open(writePage({ body: html(TEXT), headers: { 'content-security-policy': 'sandbox allow-scripts' } }));
    await expect.poll(() => marked.marks()).toEqual(['dette technique']);
    await marked.rest('dette technique');
    await expect.poll(() => marked.addedNodes()).toEqual(['passerelle-card']);
    await browserWindow.openPopup();
    const read = () => browserWindow.evaluateInPopup<string>('document.querySelector("main")?.innerText ?? ""');
    await expect.poll(read).toContain('technical debt');
    await browserWindow.evaluateInPopup('document.querySelector("main li button").click()');
    await expect.poll(read).toContain('Extra work that will have to be done one day');
    await browserWindow.closePopup();
    expect(await card.isShown()).toBe(false);
    const { x, y } = await marked.middleOf('dette technique');
    expect(await tab.evaluate((left, top) => document.elementFromPoint(left, top + 30)?.localName, x, y)).toBe('html');
  });
});

test('an extension that goes takes marks and card along, and comes back into open pages', async ({ pages }) => {
  // A browser of its own: the others need their extension.
  const firefox = await launchFirefox({ extension: BUILT_FOR_FIREFOX, headless: true });
  try {
    const tab = await firefox.browser.newPage();
    const marked = new MarkedPage(tab);
    const card = new Card(firefox, tab);
    await marked.open(pages.add('/gone', html(TEXT)));
    await expect.poll(() => marked.marks()).toHaveLength(1);
    const { x, y } = await marked.middleOf('dette technique');
    const picture = async () =>
      Buffer.from(await tab.screenshot({ clip: { x: x - 80, y: y - 20, width: 160, height: 40 } }));
    const withMark = await picture();
    await marked.rest('dette technique');
    await card.waitUntilShown();
    await firefox.browser.uninstallExtension(firefox.extensionId);
    await card.waitUntilHidden();
    expect(withMark.equals(await picture())).toBe(false);
    await firefox.browser.installExtension(BUILT_FOR_FIREFOX);
    await expect.poll(() => marked.addedNodes()).toEqual([]);
    await expect.poll(async () => withMark.equals(await picture())).toBe(true);
    await tab.mouse.move(5, 5);
    await marked.rest('dette technique');
    await card.waitUntilShown();
    await expect.poll(() => card.text()).toContain('technical debt');
  } finally {
    await firefox.browser.close();
  }
});

/** From 0, black, to 255, white: what is painted at a point of the viewport. */
async function lightnessAt(tab: Page, x: number, y: number): Promise<number> {
  const picture = await tab.screenshot({ clip: { x, y, width: 1, height: 1 }, encoding: 'base64' });
  return tab.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return (red! + green! + blue!) / 3;
  }, picture);
}
