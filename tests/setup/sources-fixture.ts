import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT_EXTENSION } from '../../scripts/setup/launch-with-extension.ts';
import { SourcesSection } from '../e2e/pages/sources-section.ts';
import { expect, test as base } from './extension-fixture.ts';
import { GlossaryHost } from './glossary-host.ts';

export { expect } from '@playwright/test';

type Fixtures = {
  readonly host: GlossaryHost;
  /** The page of all settings; what was subscribed to is removed at the end. */
  readonly settings: SourcesSection;
};

export const test = base.extend<Fixtures, { readonly extensionFolder: string }>({
  // Nobody can answer the browser's question whether a host may be read: in this copy of the build it is settled.
  extensionFolder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'passerelle-build-'));
      await cp(BUILT_EXTENSION, folder, { recursive: true });
      const file = path.join(folder, 'manifest.json');
      const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
      await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  host: async ({}, use) => {
    const host = await GlossaryHost.open();
    await use(host);
    await host.close();
  },

  settings: async ({ context, extensionId }, use) => {
    const settings = new SourcesSection(await context.newPage(), extensionId);
    await settings.open();
    await use(settings);
    await settings.open();
    for (const button of await settings.region.getByRole('button', { name: /^Remove: / }).all()) await button.click();
    await expect(settings.region.getByText('No shared glossary yet')).toBeVisible();
  },
});
