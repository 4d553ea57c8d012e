import type { Page } from 'puppeteer-core';
import type { CoachReport } from '../../core/coach/coach-report.ts';
import { writeProgressFile } from '../../core/coach/progress/progress-file.ts';
import { findFaultsBy } from '../e2e/pages/find-faults.ts';
import { createProgress } from '../e2e/pages/learner.ts';
import { expect, test } from './firefox-fixture.ts';

const MINE = createProgress({ crm: { knownFor: 3 }, lead: { knownFor: 8 }, cloud: { knownFor: null, stability: 0.5 } });
const ZOE = createProgress({ backlog: { knownFor: 3 } }, { id: 'zoe-at-work', name: 'Zoé' });
const PLACES = ['session', 'progress', 'paths', 'paths/crm-roll-out', 'words', 'together', 'settings'];

/** As the messaging library writes a message. */
const send = (tab: Page, type: string, data?: unknown): Promise<unknown> =>
  tab.evaluate(
    `browser.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 0 })}).then(({ res, err }) => {
      if (err) throw new Error(JSON.stringify(err));
      return res ?? null;
    })`,
  );

const progressIn = async (tab: Page): Promise<CoachReport['progress']> =>
  ((await send(tab, 'coach:progress')) as CoachReport).progress;

const textOf = (tab: Page): Promise<string> => tab.$eval('main', (main) => main.innerText);

async function show(tab: Page, place: string, language: 'en' | 'fr'): Promise<void> {
  await tab.evaluate(
    `browser.storage.local.set({ interfaceLanguage: '${language}', reader: { language: '${language}', role: 'it' } })`,
  );
  await tab.evaluate(`location.hash = '${place}'`);
  // The page before is still there for a moment.
  await tab.evaluate('globalThis.isLeft = true; location.reload()');
  await expect
    .poll(() => tab.evaluate(`globalThis.isLeft ? '' : document.documentElement.lang`).catch(() => ''))
    .toBe(language);
  await expect.poll(() => textOf(tab).catch(() => '')).toMatch(/^(?!One moment|Un instant)[\s\S]/u);
}

test.describe('the coach in Firefox', () => {
  test.beforeEach(async ({ firefox, tab }) => {
    await tab.goto(`${firefox.extensionOrigin}/coach.html`, { waitUntil: [] });
    await tab.waitForSelector('main');
    await send(tab, 'coach:forget');
    await send(tab, 'coach:restore', MINE);
  });
  test.afterEach(async ({ tab }) => {
    await tab.evaluate(`browser.storage.local.remove(['interfaceLanguage', 'reader'])`);
    await send(tab, 'coach:forget');
  });

  for (const language of ['en', 'fr'] as const)
    test(`has no fault for axe and no sideways scroll at 320 px, in ${language}`, async ({ tab }) => {
      for (const place of PLACES) {
        await tab.setViewport({ width: 1000, height: 800 });
        await show(tab, place, language);
        expect(await findFaultsBy((script) => tab.evaluate(script)), place).toEqual([]);
        await tab.setViewport({ width: 320, height: 640 });
        expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth'), place).toBe(true);
      }
    });

  test('asks by the keyboard, and stores each answer once', async ({ tab }) => {
    await tab.setViewport({ width: 1000, height: 800 });
    await show(tab, 'session/more', 'en');
    await tab.waitForSelector('h2');
    const before = await progressIn(tab);
    await tab.keyboard.press('0');
    await expect.poll(() => textOf(tab)).toContain('Good to know.');
    const answersIn = (progress: CoachReport['progress']) =>
      progress.records.reduce((sum, { right, wrong }) => sum + right + wrong, 0);
    await expect.poll(async () => answersIn(await progressIn(tab))).toBe(answersIn(before) + 1);
    await tab.keyboard.press('1');
    await expect.poll(() => textOf(tab)).toContain('Question 2 of');
  });

  test('compares what was pasted, and keeps none of it', async ({ tab }) => {
    await show(tab, 'together', 'fr');
    const before = await progressIn(tab);
    await tab.$eval(
      'textarea',
      (field, text) => {
        // Firefox has its own way to make such an event.
        const pasted = { bubbles: true, cancelable: true, dataType: 'text/plain', data: text };
        field.dispatchEvent(new ClipboardEvent('paste', pasted));
      },
      writeProgressFile(ZOE),
    );
    await expect.poll(() => textOf(tab)).toContain('Comparé avec Zoé.');
    expect((await progressIn(tab)).records).toEqual(before.records);
  });
});
