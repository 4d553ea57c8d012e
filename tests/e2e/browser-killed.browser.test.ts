import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { BUILT_EXTENSION, launchWithExtension } from '../../scripts/setup/launch-with-extension.ts';
import { expect, test } from '../setup/bare-fixture.ts';
import { CoachPage } from './pages/coach-page.ts';
import { SettingsTab } from './pages/settings-page.ts';

const KILLS = 3;

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function openSettings(context: BrowserContext): Promise<SettingsTab> {
  const settings = new SettingsTab(await context.newPage(), await idOf(context));
  await settings.open();
  return settings;
}

async function openCoach(context: BrowserContext): Promise<CoachPage> {
  const coach = new CoachPage(await context.newPage());
  await coach.open(await idOf(context));
  return coach;
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

test('a browser that is killed in the middle of answers has lost none of them, and counted none twice', async () => {
  test.slow();
  const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-killed-'));
  const launch = () => launchWithExtension({ extension: BUILT_EXTENSION, profile, headless: true });
  // One term a life: its answers are numbered from nought.
  const terms = ['crm', 'lead', 'api', 'kpi', 'backlog', 'cloud'].slice(0, KILLS);
  const acknowledged = new Map<string, number>();
  for (const term of terms) {
    const context = await launch();
    const coach = await openCoach(context);
    await coach.startAnswering([term]);
    await expect.poll(() => coach.acknowledged()).toBeGreaterThan(5);
    acknowledged.set(term, await coach.acknowledged());
    await kill(context);
  }
  const context = await launch();
  const coach = await openCoach(context);
  const recordOf = async (term: string) =>
    (await coach.progress()).progress.records.find(({ entry }) => entry === term)!;
  for (const term of terms) {
    const { right, wrong, answered } = await recordOf(term);
    expect(right + wrong).toBeGreaterThanOrEqual(acknowledged.get(term)!);
    const last = Number(answered.at(-1)!.split('.').at(-1));
    expect(right + wrong).toBe(last + 1);
    // Whoever had no answer sends it again.
    await coach.send('coach:answer', {
      id: answered.at(-1),
      entry: term,
      kind: 'term',
      isRight: true,
      isPrivate: false,
    });
    expect(await recordOf(term)).toMatchObject({ right, wrong });
  }
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
