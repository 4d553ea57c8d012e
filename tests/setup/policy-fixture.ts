import { createHash, generateKeyPairSync } from 'node:crypto';
import { constants } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../scripts/setup/find-chromium.ts';
import { GlossaryHost } from '../../scripts/setup/glossary-host.ts';
import { grantLocalHosts } from '../../scripts/setup/grant-local-hosts.ts';
import { BUILT_EXTENSION } from '../../scripts/setup/launch-with-extension.ts';
import { test as base } from './extension-fixture.ts';

export { expect } from '@playwright/test';

/** Where Chromium on Debian reads policies from: root’s to write. */
const POLICIES = '/etc/chromium/policies/managed';

type Fixtures = {
  readonly host: GlossaryHost;
  /** Has the browser hand a policy to the extension; none after the test. */
  readonly setPolicy: (policy: unknown) => Promise<void>;
};

/** A copy of the build with an id of its own, so that nobody else’s extension is managed by what a test sets. */
export const test = base.extend<Fixtures, { readonly extensionFolder: string }>({
  extensionFolder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'passerelle-managed-'));
      await cp(BUILT_EXTENSION, folder, { recursive: true });
      await grantLocalHosts(folder);
      const file = path.join(folder, 'manifest.json');
      const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const key = publicKey.export({ type: 'spki', format: 'der' });
      const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
      await writeFile(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
      await use(folder);
      await rm(folder, { recursive: true, force: true });
      await rm(policyFile(idOf(key)), { force: true });
    },
    { scope: 'worker' },
  ],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
  host: async ({}, use) => {
    const host = await GlossaryHost.open();
    await use(host);
    await host.close();
  },

  setPolicy: async ({ extensionId }, use) => {
    const file = policyFile(extensionId);
    await use(async (policy) => {
      await mkdir(POLICIES, { recursive: true });
      await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
    });
    await rm(file, { force: true });
  },
});

const policyFile = (id: string): string => path.join(POLICIES, `passerelle-${id}.json`);

/** As Chromium makes it: the beginning of a hash of the key, in letters from a to p. */
const idOf = (key: Buffer): string =>
  createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Whether policies can be set here at all: another Chromium than Debian’s looks for them elsewhere. */
export async function canSetPolicies(): Promise<boolean> {
  if ((process.env['CHROME_PATH'] ?? (await findChromium())) !== '/usr/bin/chromium') return false;
  return mkdir(POLICIES, { recursive: true })
    .then(() => access(POLICIES, constants.W_OK))
    .then(
      () => true,
      () => false,
    );
}
