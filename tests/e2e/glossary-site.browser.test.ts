import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { servePages, type PageServer } from '../../scripts/setup/serve-pages.ts';
import { filesBelow } from '../../scripts/glossary/files-below.ts';
import { BUILT_IN_GLOSSARY } from '../../scripts/glossary/glossary-folder.ts';
import { expect, test as base } from '../setup/bare-fixture.ts';
import { runScript } from '../scripts/run-script.ts';

type Site = { readonly folder: string; readonly origin: string };

const test = base.extend<object, { readonly site: Site }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const work = await mkdtemp(path.join(os.tmpdir(), 'passerelle-site-'));
      const folder = path.join(work, 'site');
      const { code, stderr } = await runScript('scripts/glossary/main.ts', ['site', '--out', folder]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const server: PageServer = await servePages({}, { folders: { '/deep/er/': folder } });
      await use({ folder, origin: `${server.origin}/deep/er` });
      await server.close();
      await rm(work, { recursive: true, force: true });
    },
    // A busy machine takes its time for two thousand pages.
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.describe('the site of the glossary', () => {
  test('has a page for each entry in each language, and the way in leads to the browser’s', async ({
    browser,
    site,
  }) => {
    const entries = (await filesBelow(BUILT_IN_GLOSSARY)).filter((file) =>
      /^(?!paths\/)[^/]+\/[^/]+\.yaml$/u.test(file),
    );
    for (const language of ['fr', 'en'])
      expect(await readdir(path.join(site.folder, language, 'entries'))).toHaveLength(entries.length);
    const page = await browser.newPage({ locale: 'fr-CH' });
    await page.goto(`${site.origin}/index.html`);
    await page.waitForURL(`${site.origin}/fr/index.html`);
    await expect(page.locator('.site__terms a')).toHaveCount(entries.length);
    await page.close();
  });

  test('finds a term and leads to it, from there on and to the other language', async ({ page, site }) => {
    await page.goto(`${site.origin}/en/index.html`);
    await page.getByRole('combobox').fill('passerelle d’API');
    await expect(page.getByRole('option').first()).toContainText('API gateway');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.origin}/en/entries/api-gateway.html`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('API gateway');
    await page.getByRole('link', { name: 'En français' }).click();
    await page.waitForURL(`${site.origin}/fr/entries/api-gateway.html`);
    const related = page.locator('.related-entries__link').first();
    const name = await related.locator('[lang=fr]').textContent();
    await related.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name!);
  });

  test('is read without scripts, from a disk too', async ({ browser, site }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`file://${site.folder}/fr/entries/conversion.html`);
    await expect(page.locator('.entry-view')).toContainText('Moment où un visiteur');
    await page.getByRole('link', { name: 'Toutes les fiches' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('glossaire');
    await page.close();
  });

  test('searches from a disk too', async ({ page, site }) => {
    await page.goto(`file://${site.folder}/fr/index.html`);
    await page.getByRole('combobox').fill('conversoin');
    await expect(page.getByRole('option').first()).toContainText('conversion');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has no fault that axe finds and fits 320 px, in ${colorScheme}`, async ({ browser, site }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 } });
      const page = await context.newPage();
      for (const file of ['fr/index.html', 'en/entries/lead.html', 'fr/entries/conversion.html']) {
        await page.goto(`${site.origin}/${file}`);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      await context.close();
    });

  test('leaves other files of its folder alone, and refuses a glossary with errors', async ({ site }) => {
    await writeFile(path.join(site.folder, 'CNAME'), 'example.org');
    await writeFile(path.join(site.folder, 'fr/left-over.html'), '');
    const again = await runScript('scripts/glossary/main.ts', ['site', '--out', site.folder]);
    expect(again.code).toBe(0);
    expect(await readdir(site.folder)).toContain('CNAME');
    expect(await readdir(path.join(site.folder, 'fr'))).not.toContain('left-over.html');
    const nowhere = await runScript('scripts/glossary/main.ts', [
      'site',
      '--out',
      site.folder,
      path.join(site.folder, 'fr'),
    ]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('config.yaml');
    expect(await readdir(path.join(site.folder, 'fr/entries'))).not.toEqual([]);
  });
});
