import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { BUILT_EXTENSION, launchWithExtension } from '../../scripts/setup/launch-with-extension.ts';
import { expect, test } from '../setup/bare-fixture.ts';
import { SettingsTab } from './pages/settings-page.ts';

const KILLS = 3;

async function openSettings(context: BrowserContext): Promise<SettingsTab> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const settings = new SettingsTab(await context.newPage(), new URL(worker.url()).host);
  await settings.open();
  return settings;
}

/** As a machine that runs out of memory does it: no process of the browser learns of it before. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const isClosed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await isClosed;
}

test('a browser that is killed has all that it had acknowledged', async () => {
  test.slow();
  const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-killed-'));
  const launch = () => launchWithExtension({ extension: BUILT_EXTENSION, profile, headless: true });
  const sites: string[] = [];
  for (let round = 0; round < KILLS; round++) {
    const context = await launch();
    const settings = await openSettings(context);
    const list = settings.section('Sites').getByRole('listitem');
    await expect(list).toHaveText(sites);
    sites.push(`site-${round}.example`);
    await settings.addSite(sites.at(-1)!);
    const stored = () =>
      settings.page.evaluate<string[]>(`chrome.storage.local.get('sites').then(({ sites }) => sites?.off ?? [])`);
    await expect.poll(stored).toEqual(sites);
    await kill(context);
  }
  const context = await launch();
  await expect((await openSettings(context)).section('Sites').getByRole('listitem')).toHaveText(sites);
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
