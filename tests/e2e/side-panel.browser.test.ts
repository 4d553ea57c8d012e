import { expect as bare, test } from '../setup/extension-fixture.ts';
import { Card } from './pages/card.ts';
import { findFaultsBy } from './pages/find-faults.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { inView, listed, openSidePanel } from './pages/side-panel.ts';

// A panel comes after its popup and its page: on a busy machine that takes its time.
const expect = bare.configure({ timeout: 15_000 });

const html = (body: string) =>
  `<!doctype html><html lang="fr"><title>Page</title><body style="font: 18px/1.7 serif; margin: 4rem auto; max-width: 40rem">${body}</body></html>`;

const PAGE = html(`<p>La dette technique freine le taux de conversion.</p>
<p style="margin-top: 90rem">Un data lake, et <b id="again">la dette technique</b>.</p><p style="margin-top: 90rem">Fin.</p>`);

const button = (name: string) => `button[aria-label="${name}"]`;
const term = (place: number) => `[role=tabpanel] li:nth-child(${place}) button`;

test('the browser offers its command, which a reader can give other keys', async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  expect(await worker.evaluate('chrome.commands.getAll()')).toContainEqual(
    expect.objectContaining({ name: 'open-panel', description: 'Open the side panel' }),
  );
});

test.describe.configure({ timeout: 60_000 });

test.afterEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(`Promise.all([
    chrome.storage.local.remove(['lookUps', 'pinned', 'sitesOff', 'interfaceLanguage']),
    chrome.storage.session.clear(),
  ])`);
});

test.describe('the terms of the page', () => {
  test('are listed in its order by discipline, and those in view follow the scrolling', async ({
    context,
    page,
    writePage,
    extensionId,
  }) => {
    await page.goto(writePage(PAGE));
    const panel = await openSidePanel(context, page, extensionId);
    await expect.poll(() => listed(panel)).toEqual(['conversion rate CVR', 'technical debt', 'data lake']);
    await expect.poll(() => inView(panel)).toEqual(['conversion rate CVR', 'technical debt']);
    await page.evaluate(() => document.querySelector('#again')!.scrollIntoView());
    await expect.poll(() => inView(panel)).toEqual(['technical debt', 'data lake']);
    expect(await listed(panel)).toEqual(['conversion rate CVR', 'technical debt', 'data lake']);
    await page.evaluate(() => {
      document.querySelector('#again')!.textContent = 'le churn';
    });
    await expect.poll(() => inView(panel)).toEqual(['churn', 'data lake']);
    await panel.close();
  });

  test('are shown in the page, one place after another, by a click that flashes the term', async ({
    context,
    page,
    writePage,
    extensionId,
  }) => {
    await page.goto(writePage(PAGE));
    const panel = await openSidePanel(context, page, extensionId);
    await expect.poll(() => listed(panel)).toHaveLength(3);
    const debt = '[data-discipline=it] li:first-child button';
    const flashes = () => page.locator('html > div[popover]').count();
    const again = page.locator('#again');
    await panel.click(debt);
    await expect.poll(flashes).toBe(1);
    await expect(again).not.toBeInViewport();
    await panel.click(debt);
    await expect(again).toBeInViewport();
    await expect.poll(() => panel.texts('p[role=status]')).toContain('Shown in the page.');
    // A flash goes by itself, and leaves nothing.
    await expect.poll(flashes).toBe(0);
    await panel.click(debt);
    await expect(again).not.toBeInViewport();
    await panel.close();
  });

  test('are those of the tab in front, of the page it goes on to, and of the frames in it', async ({
    context,
    page,
    writePage,
    extensionId,
  }) => {
    const inner = writePage(html('<p>La dette technique du site.</p>'));
    await page.goto(writePage(PAGE));
    const panel = await openSidePanel(context, page, extensionId);
    await expect.poll(() => listed(panel)).toHaveLength(3);
    const other = await context.newPage();
    await other.goto(writePage(html('<p>Une API.</p>')));
    await expect.poll(() => listed(panel)).toEqual(['API']);
    await other.goto(writePage(html('<p>Le retour sur investissement.</p>')));
    await expect.poll(() => listed(panel)).toEqual(['return on investment ROI']);
    await other.evaluate((address) => {
      document.body.style.minHeight = '4000px';
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      frame.scrollIntoView();
    }, inner);
    await expect.poll(() => listed(panel)).toEqual(['technical debt', 'return on investment ROI']);
    await panel.click(term(1));
    await expect.poll(() => panel.texts('p[role=status]')).toContain('Shown in the page.');
    await page.bringToFront();
    await expect.poll(() => listed(panel)).toHaveLength(3);
    await panel.close();
  });

  test('are not there where a site is off or a page closed, and the panel says why', async ({
    context,
    page,
    writePage,
    extensionId,
    serviceWorker,
  }) => {
    await page.goto(writePage(PAGE));
    const panel = await openSidePanel(context, page, extensionId);
    await expect.poll(() => listed(panel)).toHaveLength(3);
    const worker = await serviceWorker();
    await worker.evaluate(`chrome.storage.local.set({ sites: { mode: 'everywhere', off: ['127.0.0.1'], on: [] } })`);
    await expect.poll(() => panel.texts('.empty-state__title')).toEqual(['Off on this site']);
    await worker.evaluate(`chrome.storage.local.set({ sites: { mode: 'everywhere', off: [], on: [] } })`);
    await expect.poll(() => listed(panel)).toHaveLength(3);
    await page.goto('chrome://version');
    await expect.poll(() => panel.texts('.empty-state__title')).toEqual(['Passerelle cannot read this page']);
    await page.goto(writePage(html('<p>Rien.</p>')));
    await expect.poll(() => panel.texts('.empty-state__title')).toEqual(['No jargon found']);
    await panel.close();
  });
});

test('what was looked up in a card or here is in the history until it is cleared, and what is pinned stays', async ({
  context,
  page,
  writePage,
  extensionId,
  serviceWorker,
}) => {
  const marked = new MarkedPage(page);
  const card = new Card(page);
  await marked.open(writePage(PAGE));
  await expect.poll(() => marked.marks()).not.toEqual([]);
  await marked.rest('taux de conversion');
  await card.waitUntilShown();
  const panel = await openSidePanel(context, page, extensionId);
  await expect.poll(() => listed(panel)).toHaveLength(3);
  await panel.click(button('Explain “data lake”'));
  await expect.poll(() => panel.texts('h1')).toContainEqual(expect.stringContaining('data lake'));
  await panel.click(button('Pin this entry'));
  await panel.press('Escape');
  await panel.click('[role=tab]:nth-child(2)');
  await expect.poll(() => listed(panel)).toEqual(['data lake', 'conversion rate CVR']);
  expect(await panel.texts('[role=tabpanel] h3')).toEqual(['Since the browser was opened']);
  // What is known of the session is gone with the browser.
  const worker = await serviceWorker();
  await worker.evaluate('chrome.storage.session.clear()');
  await expect.poll(() => panel.texts('[role=tabpanel] h3')).toEqual(['Before']);
  await panel.click('.panel-list__head button');
  await expect.poll(() => panel.texts('.empty-state__title')).toEqual(['Nothing looked up yet']);
  expect(await worker.evaluate(`chrome.storage.local.get('lookUps')`)).toEqual({ lookUps: [] });
  await panel.close();
  const again = await openSidePanel(context, page, extensionId);
  await again.click('[role=tab]:nth-child(3)');
  await expect.poll(() => listed(again)).toEqual(['data lake']);
  await again.click(button('Unpin “data lake”'));
  await expect.poll(() => again.texts('.empty-state__title')).toEqual(['No pinned entry']);
  expect(await again.evaluate('document.activeElement.textContent')).toBe('Pinned entries');
  await again.close();
});

test('a private window writes nothing', async ({ page, extensionId, serviceWorker }) => {
  await page.addInitScript(`for (const api of [globalThis.chrome, globalThis.browser])
    if (api?.windows) api.windows.getCurrent = async () => ({ id: 1, incognito: true })`);
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await page.getByRole('combobox').fill('crm');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CRM');
  await expect(page.getByRole('button', { name: 'Pin this entry' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').fill('');
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Private window');
  const worker = await serviceWorker();
  expect(await worker.evaluate(`chrome.storage.local.get(['lookUps', 'pinned'])`)).toEqual({});
  expect(await worker.evaluate(`chrome.storage.session.get('lookUps')`)).toEqual({});
});

test('it is used from the keyboard alone, fits 320 px, and tells what it is', async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('tab', { name: 'This page' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Pinned' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tabpanel', { name: 'History' })).toMatchAriaSnapshot(`
    - tabpanel "History":
      - heading "Entries looked up" [level=2]
      - paragraph: Nothing looked up yet
  `);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('combobox').focus();
  await page.keyboard.type('api');
  await expect(page.getByRole('option').first()).toContainText('API');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Pin this entry' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toBeFocused();
});

for (const language of ['fr', 'en'])
  for (const scheme of ['light', 'dark'])
    test(`axe finds no fault in it, ${language}, ${scheme}`, async ({
      context,
      page,
      writePage,
      extensionId,
      serviceWorker,
    }) => {
      const worker = await serviceWorker();
      await worker.evaluate(`chrome.storage.local.set({ interfaceLanguage: '${language}' })`);
      await page.goto(writePage(PAGE));
      const panel = await openSidePanel(context, page, extensionId);
      await panel.prefer({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const faults = () => findFaultsBy((script) => panel.evaluate(script));
      await expect.poll(() => inView(panel)).toHaveLength(2);
      expect(await faults()).toEqual([]);
      await panel.click('.panel-terms__row .icon-button');
      await expect.poll(() => panel.texts('.entry-view')).toHaveLength(1);
      expect(await faults()).toEqual([]);
      await panel.click('.panel-entry-bar [aria-pressed]');
      await panel.press('Escape');
      for (const tab of [2, 3]) {
        await panel.click(`[role=tab]:nth-child(${tab})`);
        await expect.poll(() => listed(panel)).toHaveLength(1);
        expect(await faults()).toEqual([]);
      }
      await panel.close();
    });
