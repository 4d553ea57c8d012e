import type { Page } from 'puppeteer-core';
import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { expect, test } from './firefox-fixture.ts';

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.7 serif; margin: 4rem">${body}</body></html>`;
const PAGE = html(
  `<p id="text">La dette technique du site.</p><p>Un <a href="#lake">lac de données</a> et du texte.</p>`,
);

test.describe('the browser’s own menu, in Firefox', () => {
  test('explains the mark that it was opened over, without any rest, though the background slept', async ({
    tab,
    browserWindow,
    writePage,
  }) => {
    const marked = new MarkedPage(tab);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    expect(await browserWindow.stopBackground()).toBe('stopped');
    await openMenu(tab, marked, 'dette technique');
    await expect.poll(() => browserWindow.itemsInMenu()).toEqual(['Explain “technical debt”']);
    await browserWindow.chooseInMenu('Explain “technical debt”');
    await browserWindow.waitForPopup();
    const heading = `document.querySelector('.entry-view h1')?.innerText ?? ''`;
    await expect.poll(() => browserWindow.evaluateInPopup<string>(heading)).toContain('technical debt');
    await browserWindow.closePopup();

    await openMenu(tab, marked, 'du texte');
    await expect.poll(() => browserWindow.itemsInMenu()).toEqual([]);
    await browserWindow.closeMenu();
  });

  test('explains the selection where text is selected, and the marks of frames', async ({
    tab,
    browserWindow,
    writePage,
  }) => {
    const marked = new MarkedPage(tab);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toHaveLength(2);
    await tab.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#text')!));
    for (const text of ['dette technique', 'lac de données']) {
      await openMenu(tab, marked, text);
      await expect
        .poll(() => browserWindow.itemsInMenu())
        .toEqual(['Explain “La dette technique du site.”', 'Add “La dette technique du site.” to the glossary']);
      await browserWindow.closeMenu();
    }
    const inside = writePage(html('<p>Un CRM.</p>'));
    await tab.goto(writePage(`<body style="margin: 0"><iframe width="600" height="300" src="${inside}"></iframe>`));
    const frame = new MarkedPage(tab.frames()[1]! as never);
    await expect.poll(() => frame.marks()).toEqual(['CRM']);
    const { x, y } = await frame.middleOf('CRM');
    // The border of the frame.
    await tab.mouse.click(x + 2, y + 2, { button: 'right' });
    await expect.poll(() => browserWindow.itemsInMenu()).toEqual(['Explain “customer relationship management (CRM)”']);
    await browserWindow.closeMenu();
  });
});

async function openMenu(tab: Page, marked: MarkedPage<Page>, text: string): Promise<void> {
  const { x, y } = await marked.middleOf(text);
  await tab.mouse.click(x, y, { button: 'right' });
}
