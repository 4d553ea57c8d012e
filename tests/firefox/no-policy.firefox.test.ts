import { MarkedPage } from '../e2e/pages/marked-page.ts';
import { expect, test } from './firefox-fixture.ts';

test('without a policy, which Firefox tells by an error, everything is the reader’s own to set', async ({
  firefox,
  tab,
  writePage,
}) => {
  await tab.goto(`${firefox.extensionOrigin}/options.html`, { waitUntil: [] });
  await tab.waitForSelector('.settings-section__block form');
  const managed = `browser.storage.managed.get().then(() => 'there', () => 'none')`;
  expect(await tab.evaluate(managed)).toBe('none');
  expect(await tab.$$('#organisation')).toHaveLength(0);
  expect(await tab.$$('.managed-note')).toHaveLength(0);
  const marked = new MarkedPage(tab);
  await marked.open(
    writePage('<!doctype html><html lang="en"><title>P</title><p>The technical debt stays.</p></html>'),
  );
  await expect.poll(() => marked.marks()).toEqual(['technical debt']);
});
