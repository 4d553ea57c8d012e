import AxeBuilder from '@axe-core/playwright';
import { newSubscription } from '../../core/team-glossary/subscription.ts';
import { expect, test } from '../setup/extension-fixture.ts';
import { SettingsTab } from './pages/settings-page.ts';

type World = { readonly chrome: { readonly storage: { readonly local: { set(records: object): Promise<void> } } } };

test.afterEach(async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  await worker.evaluate(
    `chrome.storage.local.remove(['interfaceLanguage', 'reader', 'marking', 'sites', 'subscriptions'])`,
  );
});

/** Of a glossary that has never come, with much to say. */
const FAILING = {
  ...newSubscription({
    id: 'failing',
    url: `https://glossary.example.org/${'long/'.repeat(30)}manifest.json`,
    kind: 'team',
  }),
  key: `${'k'.repeat(43)}=`,
  sites: ['intranet.example.org', '*.bank.example'],
  problem: { kind: 'damaged-shard', value: 'shards/12-0123456789abcdef.json' },
  fall: { sequence: 7, from: 1200, to: 12 },
  skipped: 6,
  checkedAt: 1_760_000_000_000,
  nextCheck: 4_000_000_000_000,
};

test('names its parts and what they hold', async ({ page, extensionId }) => {
  await new SettingsTab(page, extensionId).open();
  await expect(page.getByRole('navigation')).toMatchAriaSnapshot(`
    - navigation "On this page":
      - list:
        - listitem:
          - link "You"
        - listitem:
          - link "Marks in pages"
        - listitem:
          - link "The card"
        - listitem:
          - link "Sites"
        - listitem:
          - link "Shared glossaries"
        - listitem:
          - link "Domains of the glossary"
        - listitem:
          - link "Silenced terms"
  `);
  await expect(page.getByRole('region', { name: 'The card' })).toMatchAriaSnapshot(`
    - region "The card":
      - heading "The card" [level=2]
      - group "It comes":
        - radio "When the pointer rests" [checked]
        - radio "Only with Shift held"
      - paragraph: Longer, if cards open when you do not mean them to.
      - group "After a rest of":
        - radio "0.15 s"
        - radio "0.3 s" [checked]
        - radio "0.6 s"
  `);
});

for (const language of ['en', 'fr'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no fault that axe finds and fits 320 px, in ${language} and ${colorScheme}`, async ({
      page,
      extensionId,
      serviceWorker,
    }) => {
      await (
        await serviceWorker()
      ).evaluate((records) => (globalThis as unknown as World).chrome.storage.local.set(records), {
        interfaceLanguage: language,
        reader: { language, role: 'it' },
        marking: { marksOwnWords: false, silenced: ['api', 'crm'], look: 'huge' },
        sites: { mode: 'everywhere', off: ['wiki.example.com/a/very/long/path'.repeat(6)], on: [] },
        subscriptions: ['failing', 'broken'],
        'subscription:failing': FAILING,
      });
      await page.emulateMedia({ colorScheme });
      const settings = new SettingsTab(page, extensionId);
      await settings.open();
      for (const field of await page.locator('#sites, #sources').getByRole('textbox').all()) {
        await field.press('Enter');
        await expect(field).toHaveAttribute('aria-invalid', 'true');
      }
      await expect(page.locator('#sources li')).toHaveCount(2);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
