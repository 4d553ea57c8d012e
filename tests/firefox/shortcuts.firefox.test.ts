import { expect, test } from './firefox-fixture.ts';

test('the settings tell the keys, and lead to where Firefox has them changed', async ({
  firefox,
  tab,
  browserWindow,
}) => {
  await tab.bringToFront();
  await tab.goto(`${firefox.extensionOrigin}/options.html`, { waitUntil: [] });
  await tab.waitForSelector('.shortcuts__key');
  const keys = await tab.$$eval('.shortcuts dd', (all) => all.map((one) => one.textContent));
  expect(keys).toEqual(['Alt + Shift + K', 'Alt + J', 'Alt + Shift + J', 'Alt + Shift + L']);
  await tab.click('.shortcuts__change button');
  const inFront = () => browserWindow.evaluate<string>('gBrowser.selectedBrowser.currentURI.spec');
  await expect.poll(inFront).toBe('about:addons');
  await browserWindow.evaluate('gBrowser.removeCurrentTab()');
});
