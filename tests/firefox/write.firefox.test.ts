import type { Page } from 'puppeteer-core';
import { expect, test } from './firefox-fixture.ts';

const DRAFT = 'The technical debt slows us down.\n\nOur API needs a cache.';

const text = (tab: Page) => tab.evaluate(() => document.querySelector('textarea')!.value);
const open = (tab: Page) =>
  tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('.open-term__surface')].map((term) => term.innerText));
const press = (tab: Page, button: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), button);
const undo = async (tab: Page) => {
  await tab.keyboard.down('Control');
  await tab.keyboard.press('z');
  await tab.keyboard.up('Control');
};

test('a draft is read, glosses go in at their places, and each is one step of undo', async ({ firefox, tab }) => {
  await tab.goto(`${firefox.extensionOrigin}/write.html`, { waitUntil: [] });
  await tab.waitForSelector('textarea');
  await tab.focus('textarea');
  await tab.keyboard.type(DRAFT);
  await expect.poll(() => open(tab)).toEqual(['technical debt', 'API', 'cache']);
  expect(await tab.evaluate(() => CSS.highlights.get('draft-open')!.size)).toBe(3);
  await press(tab, '.open-term:nth-child(2) .text-button');
  expect(await text(tab)).toMatch(/Our API \([^()]+\) needs a cache\.$/u);
  await expect.poll(() => open(tab)).toEqual(['technical debt', 'cache']);
  await undo(tab);
  expect(await text(tab)).toBe(DRAFT);
  await expect.poll(() => open(tab)).toHaveLength(3);
  await press(tab, '.review__head .text-button');
  await expect.poll(() => open(tab)).toEqual([]);
  await undo(tab);
  expect(await text(tab)).toBe(DRAFT);
});
