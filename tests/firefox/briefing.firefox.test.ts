import { findFaultsBy } from '../e2e/pages/find-faults.ts';
import { isRead } from '../e2e/pages/marks-in.ts';
import { BRIEFED_PAGE } from '../e2e/pages/briefing-page.ts';
import { expect, test } from './firefox-fixture.ts';

test('the briefing of a page has the terms that matter, and leads back to them', async ({
  firefox,
  tab,
  writePage,
}) => {
  const over = await firefox.browser.newPage();
  await over.goto(writePage(BRIEFED_PAGE));
  await expect.poll(() => isRead(over)).toBe(true);
  await tab.goto(`${firefox.extensionOrigin}/briefing.html`, { waitUntil: [] });
  await tab.waitForSelector('main');
  await tab.evaluate(
    `browser.storage.local.set({ interfaceLanguage: 'en', reader: { language: 'en', role: 'marketing' } })`,
  );
  const number = await tab.evaluate(`browser.tabs.query({ url: 'http://127.0.0.1/*' }).then(([one]) => one.id)`);
  await tab.goto(`${firefox.extensionOrigin}/briefing.html?tab=${String(number)}`, { waitUntil: [] });
  const names = () => tab.$$eval('h3 a', (links) => links.map(({ innerText }) => innerText)).catch((): string[] => []);
  await expect.poll(names).toContain('technical debt');
  expect((await names())[0]).toBe('technical debt');
  expect(await names()).toEqual(expect.arrayContaining(['data lake', 'sprint']));
  expect(await findFaultsBy((script) => tab.evaluate(script))).toEqual([]);
  await tab.click('h3:has(a) + button, button[aria-label^="Show “technical debt”"]').catch(() => {});
  await expect.poll(() => over.evaluate(() => document.visibilityState)).toBe('visible');
  await tab.evaluate(`browser.storage.local.remove(['interfaceLanguage', 'reader'])`);
  await over.close();
});
