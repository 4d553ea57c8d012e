import type { Page, Worker } from '@playwright/test';
import { expect, test } from '../setup/extension-fixture.ts';
import type { Card } from './pages/card.ts';
import { findFaults } from './pages/find-faults.ts';
import { openPage, pressCommand } from './pages/open-page.ts';

const PAGE = `<!doctype html><html lang="fr"><head><title>Page</title></head><body style="font: 18px/1.7 serif; margin: 4rem"><main><h1>Plan</h1>
<p><button id="before">Avant</button> La dette technique, <a id="after" href="#x">après</a>, et <button disabled>rien</button>.</p>
<p>Un lac de données.</p><p style="margin-top: 60rem">Le retour sur investissement.</p></main></body></html>`;

test.beforeEach(({ page }) => page.setViewportSize({ width: 1000, height: 800 }));

const focusIn = (card: Card) => card.frame.evaluate(() => document.activeElement?.textContent ?? '');
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);

test.describe('without a pointer', () => {
  test('the reader goes from term to term, within the card too, and back to where the focus was', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const { card } = await openPage(page, writePage(PAGE));
    await page.locator('#before').focus();
    for (const [command, term] of [
      ['next-term', 'technical debt'],
      ['next-term', 'data lake'],
      ['next-term', 'return on investment'],
      ['previous-term', 'data lake'],
    ] as const) {
      await pressCommand(await serviceWorker(), command);
      await card.waitUntilShown();
      await expect(card.dialog).toHaveAccessibleName(new RegExp(term, 'u'));
      // A screen reader says what takes the focus: the term, once.
      await expect.poll(() => focusIn(card)).toContain(term);
      await expect.poll(() => focusOf(page)).toBe('passerelle-card');
    }
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
    expect(await focusOf(page)).toBe('before');
  });

  for (const [key, id] of [
    ['Tab', 'after'],
    ['Shift+Tab', 'before'],
  ] as const)
    test(`${key} leads through the card and out of it, to what stands beside the term`, async ({
      page,
      writePage,
      serviceWorker,
    }) => {
      const { card } = await openPage(page, writePage(PAGE));
      await pressCommand(await serviceWorker(), 'next-term');
      await expect.poll(() => focusOf(page)).toBe('passerelle-card');
      await expect.poll(() => focusIn(card)).toContain('technical debt');
      const met: string[] = [];
      for (let press = 0; press < 30 && (await focusOf(page)) === 'passerelle-card'; press++) {
        met.push(await card.frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
        await page.keyboard.press(key);
        // The card tells the page by a message.
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      }
      expect(await focusOf(page)).toBe(id);
      expect(met).toContain(key === 'Tab' ? 'Copy the question in French' : 'Close');
      await card.waitUntilHidden();
    });

  test('P pins the card that has the focus, and is the page’s own elsewhere', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const { card } = await openPage(page, writePage(PAGE));
    await pressCommand(await serviceWorker(), 'next-term');
    await expect.poll(() => focusOf(page)).toBe('passerelle-card');
    await page.keyboard.press('p');
    await expect(card.button(/^pin/iu)).toHaveAttribute('aria-pressed', 'true');
    await page.locator('#before').focus();
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    await expect(card.button(/^pin/iu)).toHaveAttribute('aria-pressed', 'true');
    expect(await card.isShown()).toBe(true);
  });

  test('a card from which the page takes the focus goes like any other', async ({ page, writePage, serviceWorker }) => {
    const { card } = await openPage(page, writePage(PAGE));
    await pressCommand(await serviceWorker(), 'next-term');
    await expect.poll(() => focusOf(page)).toBe('passerelle-card');
    await page.mouse.move(800, 700);
    await page.locator('#before').focus();
    await page.mouse.move(700, 600, { steps: 4 });
    await card.waitUntilHidden();
    expect(await focusOf(page)).toBe('before');
  });

  test('the page hears every key that is pressed in it, and none that is pressed in the card', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const script = `<script>globalThis.keys = []; addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(key + defaultPrevented))</script>`;
    const { marked, card } = await openPage(page, writePage(PAGE.replace('</body>', `${script}</body>`)));
    const keys = () => page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
    await marked.rest('lac de données');
    await card.waitUntilShown();
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
    expect(await keys()).toEqual(['Escapefalse']);
    await pressCommand(await serviceWorker(), 'next-term');
    await expect.poll(() => focusOf(page)).toBe('passerelle-card');
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
    expect(await keys()).toEqual(['Escapefalse']);
  });
});

test.describe('WCAG 2.2 AA', () => {
  test('1.4.13: the card can be dismissed, entered, and stays while it is read, with the focus in it too', async ({
    page,
    writePage,
  }) => {
    const { marked, card } = await openPage(page, writePage(PAGE));
    await marked.rest('lac de données');
    await card.waitUntilShown();
    // Nothing is said, and the focus is not taken, for a card that the pointer has brought.
    expect(await focusOf(page)).toBe('body');
    expect(await card.frame.locator('[role=status], [role=alert], [aria-live]').allTextContents()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/\S/u)]),
    );
    await card.frame.getByRole('heading', { level: 1 }).click();
    await page.mouse.move(5, 5, { steps: 4 });
    await page.waitForTimeout(700);
    expect(await card.isShown()).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
  });

  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['en', 'dark'],
    ['fr', 'light'],
    ['fr', 'dark'],
  ] as const)
    test(`axe finds no fault in ${language}, ${colorScheme}, by its term and pinned`, async ({
      page,
      writePage,
      serviceWorker,
    }) => {
      await setLanguage(await serviceWorker(), language);
      try {
        await page.emulateMedia({ colorScheme });
        const { marked, card } = await openPage(page, writePage(PAGE));
        await marked.rest('dette technique');
        await card.waitUntilShown();
        await expect(card.dialog).toHaveAccessibleName(language === 'fr' ? /^dette/u : /^technical/u);
        expect(await findFaults(card.frame)).toEqual([]);
        await card.button(/\(P\)$/u).click();
        await expect(card.button(/^(?:Move|Déplacer)/u)).toBeVisible();
        expect(await findFaults(card.frame)).toEqual([]);
      } finally {
        await page.emulateMedia({ colorScheme: 'light' });
        await setLanguage(await serviceWorker(), 'en');
      }
    });

  test('2.5.8, 2.4.7, 2.4.11: what can be pressed is 24 px or more, and shows the focus in full view', async ({
    page,
    writePage,
    serviceWorker,
  }) => {
    const { card } = await openPage(page, writePage(PAGE));
    await pressCommand(await serviceWorker(), 'next-term');
    await expect.poll(() => focusOf(page)).toBe('passerelle-card');
    await page.keyboard.press('p');
    await expect(card.button(/^move/iu)).toBeVisible();
    const controls = card.frame.locator('button:visible, a[href]:visible, [tabindex="0"]:visible');
    for (const control of await controls.all()) {
      const { width, height } = (await control.boundingBox())!;
      expect(Math.min(width, height), await control.innerText()).toBeGreaterThanOrEqual(24);
    }
    await page.keyboard.press('Tab');
    for (let press = 0; press < 8; press++) {
      const seen = await card.frame.evaluate(() => {
        const element = document.activeElement!;
        const { left, top, width, height } = element.getBoundingClientRect();
        const middle = document.elementFromPoint(left + width / 2, top + Math.min(height, 300) / 2);
        return {
          name: element.outerHTML.slice(0, 60),
          hasRing: getComputedStyle(element).outlineStyle !== 'none',
          isOnTop: element.contains(middle) || middle?.contains(element),
        };
      });
      expect(seen).toEqual({ name: seen.name, hasRing: true, isOnTop: true });
      await page.keyboard.press('Tab');
      if ((await focusOf(page)) !== 'passerelle-card') break;
    }
  });

  test('1.4.4, 1.4.10: at 320 px, and with text of double size, nothing is cut off sideways', async ({
    page,
    writePage,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const { marked, card } = await openPage(page, writePage(PAGE));
    await marked.rest('lac de données');
    await card.waitUntilShown();
    await card.button(/^pin/iu).click();
    await expect(card.button(/^move/iu)).toBeVisible();
    for (const size of ['16px', '32px']) {
      await card.frame.evaluate((value) => (document.documentElement.style.fontSize = value), size);
      const overflowing = await card.frame.evaluate(
        () =>
          [document.documentElement, ...document.querySelectorAll('.hover-card__scroll, .hover-card__bar')].filter(
            (element) => element.scrollWidth > element.clientWidth,
          ).length,
      );
      expect(overflowing).toBe(0);
      await expect(card.button(/^close/iu)).toBeInViewport({ ratio: 1 });
    }
  });

  test('a reader who wants no motion gets none', async ({ page, writePage }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { marked, card } = await openPage(page, writePage(PAGE));
    await marked.rest('lac de données');
    await card.waitUntilShown();
    const moving = await card.frame.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        }).length,
    );
    expect(moving).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });
});

async function setLanguage(worker: Worker, language: 'fr' | 'en'): Promise<void> {
  const stored = { interfaceLanguage: language, reader: { language, role: 'both' } };
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
}
