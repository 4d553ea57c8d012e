import { expect, test as base } from '../setup/extension-fixture.ts';
import { CoachPage } from './pages/coach-page.ts';
import { createProgress } from './pages/learner.ts';

const LEARNT = createProgress({
  crm: { knownFor: 1 },
  api: { knownFor: 9 },
  churn: { knownFor: 9 },
  cloud: { knownFor: null, wrong: 4, stability: 1 },
});

const test = base.extend<{ coach: CoachPage }>({
  coach: async ({ page, extensionId, serviceWorker }, use) => {
    const coach = new CoachPage(page);
    await coach.open(extensionId);
    await use(coach);
    await (await serviceWorker()).evaluate('chrome.storage.local.clear()');
  },
});

const PLACES = ['session', 'progress', 'paths', 'paths/crm-roll-out', 'words', 'together', 'settings'];

test('in forced colours the open part of the coach is told from the others, and all controls can be read', async ({
  page,
  coach,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await coach.send('coach:restore', LEARNT);
  const borderOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link).borderBlockEndColor);
  for (const place of PLACES) {
    await page.evaluate(`location.hash = '${place}'`);
    await page.reload();
    await expect(page.getByRole('main')).not.toContainText('One moment');
    // Axe takes the colours that the page asked for.
    const unread = await page
      .locator(':is(a, button):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one).color === getComputedStyle(one).backgroundColor)
          .map(({ textContent }) => textContent),
      );
    expect(unread, place).toEqual([]);
    expect(await borderOf('nav [aria-current]')).not.toBe(await borderOf('nav a:not([aria-current])'));
  }
  await page.getByRole('link', { name: 'Progress' }).click();
  const inks = page.locator('.weeks-chart__drawing :is(text, .weeks-chart__bar)');
  await expect(inks.first()).toBeVisible();
  expect(new Set(await inks.evaluateAll((all) => all.map((ink) => getComputedStyle(ink).fill))).size).toBe(1);
});
