import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GlossaryHost } from '../../scripts/setup/glossary-host.ts';
import { grantLocalHosts } from '../../scripts/setup/grant-local-hosts.ts';
import { BUILT_EXTENSION } from '../../scripts/setup/launch-with-extension.ts';
import { SourcesSection } from '../e2e/pages/sources-section.ts';
import { test as base } from './extension-fixture.ts';

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
      await grantLocalHosts(folder);
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
    await settings.removeAll();
  },
});
