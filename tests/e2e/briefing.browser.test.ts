import { expect, test } from '../setup/settings-fixture.ts';
import { BRIEFED_PAGE, BriefingTab, certainTerms, html, MARKETER, openRead } from './pages/briefing-page.ts';
import { CoachPage } from './pages/coach-page.ts';
import { findFaults } from './pages/find-faults.ts';
import { createProgress } from './pages/learner.ts';
import { openSidePanel } from './pages/side-panel.ts';

test.beforeEach(({ store }) => store(MARKETER));

test('it has the terms that matter to the reader, with their meaning and the words of their side', async ({
  context,
  page,
  writePage,
  extensionId,
}) => {
  await openRead(page, writePage(BRIEFED_PAGE));
  const briefing = await BriefingTab.openOver(context, page, extensionId);
  await expect(briefing.terms().first()).toContainText('technical debt');
  await expect(briefing.page).toHaveTitle('Words to know – Minutes of the committee');
  await expect(briefing.page.getByRole('article')).toMatchAriaSnapshot(`
    - article:
      - paragraph: Passerelle · Words to know
      - heading "Minutes of the committee" [level=1]
      - paragraph: /127\\.0\\.0\\.1 · \\d+ words · prepared on/
      - region "How it reads":
        - heading "How it reads" [level=2]
        - list:
          - listitem:
            - paragraph: Marketing
            - paragraph:
              - strong: Hard going for marketing people without help.
              - text: /Up to \\d terms to explain to them/
          - listitem:
            - paragraph: IT
            - paragraph:
              - strong: IT people can follow this with an effort.
        - paragraph: /Only terms of the glossary are counted/
      - region /The terms that matter most to you/:
        - heading /The terms that matter most to you/ [level=2]
        - group "Order":
          - radio "Most important first" [checked]
          - radio "As they come"
        - status
        - button "Copy as text"
        - button "Copy as Markdown"
        - button "Print"
        - list:
          - listitem:
            - heading /IT – technical debt dette technique .*3.times/ [level=3]:
              - link "technical debt":
                - /url: /entry.html?id=technical-debt
            - button "Show “technical debt” in the page"
            - paragraph
            - paragraph: /Why it is here/
            - paragraph: /In the words of marketing/
  `);
  const inOrder = briefing.page.getByRole('radio', { name: 'As they come' });
  await inOrder.check();
  await expect(briefing.terms().first()).toContainText('dashboard');
  expect(await briefing.names()).toEqual(['dashboard', 'technical debt', 'data lake', 'sprint']);
  await expect(briefing.page.getByText('Left out:')).toHaveText('Left out: 1 of your own side or silenced.');
});

test('it is copied as text and as Markdown, in the order that is shown', async ({
  context,
  page,
  writePage,
  extensionId,
}) => {
  await openRead(page, writePage(BRIEFED_PAGE));
  const { page: briefing } = await BriefingTab.openOver(context, page, extensionId);
  // Nobody can allow a driven page to read the clipboard.
  await briefing.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.copied = text }');
  const copied = () => briefing.evaluate<string>('globalThis.copied');
  await briefing.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(briefing.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await copied()).toMatch(
    /^# Words to know: Minutes of the committee\n\n- For marketing: heavy: .+\n- For IT: .+\n\n- \*\*technical debt\*\* \(×3\): /u,
  );
  await briefing.getByRole('radio', { name: 'As they come' }).check();
  await briefing.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(copied).toMatch(/^Words to know: Minutes of the committee\n[\s\S]*\n\ndashboard: /u);
});

test('a term is shown in its page, which comes to the front', async ({ context, page, writePage, extensionId }) => {
  await openRead(page, writePage(BRIEFED_PAGE));
  const { page: briefing } = await BriefingTab.openOver(context, page, extensionId);
  await briefing.getByRole('button', { name: 'Show “sprint” in the page' }).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(page.getByText('before the next sprint')).toBeInViewport();
});

test('it stays as it was when its page goes on, and takes the next one when it is asked to', async ({
  context,
  page,
  writePage,
  extensionId,
}) => {
  await openRead(page, writePage(BRIEFED_PAGE));
  const briefing = await BriefingTab.openOver(context, page, extensionId);
  await expect(briefing.terms()).toHaveCount(4);
  await page.goto(writePage(html('<p>The API is ready, and the cookie banner too.</p>', 'Another one')));
  const note = briefing.page.getByRole('status').filter({ hasText: 'another page' });
  await expect(note).toContainText('The tab now shows another page: Another one');
  await expect(briefing.terms()).toHaveCount(4);
  await expect(briefing.page.getByRole('button', { name: /^Show/u })).toHaveCount(0);
  expect(await findFaults(briefing.page.mainFrame())).toEqual([]);
  await briefing.page.getByRole('button', { name: 'Brief me on that one' }).click();
  await expect(briefing.terms().first()).toContainText('API');
  await expect(briefing.page.getByRole('heading', { level: 1 })).toHaveText('Another one');
  await page.close();
  await expect(briefing.page.getByRole('status').filter({ hasText: 'closed or left' })).toBeVisible();
  await expect(briefing.terms().first()).toContainText('API');
});

test('what the reader knows is left out, and what frames say is in', async ({
  context,
  page,
  writePage,
  extensionId,
}) => {
  const coach = new CoachPage(await context.newPage());
  await coach.open(extensionId);
  await coach.send('coach:restore', createProgress({ 'technical-debt': { knownFor: 1 } }));
  const frame = writePage(html('<p>The data warehouse costs less.</p>'));
  await openRead(
    page,
    writePage(html(`<p>The technical debt.</p><iframe src="${frame}" width="600" height="200"></iframe>`)),
  );
  await page.frames()[1]!.waitForFunction(() => CSS.highlights.has('passerelle-term'));
  const briefing = await BriefingTab.openOver(context, page, extensionId);
  await expect.poll(() => briefing.names()).toEqual(['data warehouse']);
  await expect(briefing.page.getByText('Left out:')).toHaveText('Left out: 1 term that you know.');
  await coach.page.evaluate('chrome.storage.local.clear()');
});

test('two hundred terms: ten at first, then twenty-five, then all', async ({
  context,
  page,
  writePage,
  extensionId,
}) => {
  const lines = (await certainTerms()).slice(0, 250).map((term) => `<p>This is the ${term} that we have.</p>`);
  await openRead(page, writePage(html(lines.join(''))));
  const briefing = await BriefingTab.openOver(context, page, extensionId);
  await expect(briefing.terms()).toHaveCount(10);
  const heading = briefing.page.getByRole('heading', { level: 2, name: 'The terms that matter most to you' });
  await expect(heading).toContainText(/10 of 2\d\d/u);
  await briefing.page.getByRole('radio', { name: '25' }).check();
  await expect(briefing.terms()).toHaveCount(25);
  await briefing.page.getByRole('radio', { name: 'All', exact: true }).check();
  await expect(heading).toContainText(/2\d\d\sterms/u);
  const names = await briefing.names();
  expect(new Set(names).size).toBe(names.length);
  expect(await findFaults(briefing.page.mainFrame())).toEqual([]);
});

test('it says why there is nothing to show', async ({ page, context, writePage, extensionId, store }) => {
  const main = page.getByRole('main');
  for (const address of ['briefing.html', 'briefing.html?tab=x', 'briefing.html?tab=999999']) {
    await page.goto(`chrome-extension://${extensionId}/${address}`);
    await expect(main).toContainText('There is no page to brief you on');
    expect(await findFaults(page.mainFrame())).toEqual([]);
  }
  const read = await context.newPage();
  await read.goto(writePage(html('<p>Nothing to see here.</p>')));
  const tab = await page.evaluate<number>(`chrome.tabs.query({}).then((tabs) => tabs.at(-1).id)`);
  await page.goto(`chrome-extension://${extensionId}/briefing.html?tab=${tab}`);
  await expect(main).toContainText('No jargon found');
  await expect(main).toContainText('too short to be measured');
  expect(await findFaults(page.mainFrame())).toEqual([]);
  await store({ sites: { mode: 'everywhere', off: ['127.0.0.1'], on: [] } });
  await page.reload();
  await expect(main).toContainText('Off on this site');
});

test('it is opened from the side panel too', async ({ context, page, writePage, extensionId }) => {
  await openRead(page, writePage(BRIEFED_PAGE));
  const panel = await openSidePanel(context, page, extensionId);
  await expect.poll(() => panel.texts('.panel-terms__source .quiet-button')).toEqual(['Briefing']);
  const opened = context.waitForEvent('page');
  await panel.click('.panel-terms__source .quiet-button');
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Minutes of the committee');
  await panel.close();
});
