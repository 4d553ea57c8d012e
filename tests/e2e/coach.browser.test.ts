import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EntryId } from '../../core/entry/ids.ts';
import { shardKeyOf } from '../../platform/coach-keys.ts';
import { launchWithExtension } from '../../scripts/setup/launch-with-extension.ts';
import { expect, test as base } from '../setup/extension-fixture.ts';
import { CoachPage } from './pages/coach-page.ts';

/** A browser of its own: what it stores and how often its worker dies is nobody else’s business. */
const test = base.extend<{ ownContext: BrowserContext; coach: CoachPage }>({
  ownContext: async ({ extensionFolder }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'passerelle-coach-'));
    const context = await launchWithExtension({ extension: extensionFolder, profile, headless: true });
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  coach: async ({ ownContext, extensionId }, use) => {
    const coach = new CoachPage(await ownContext.newPage());
    await coach.open(extensionId);
    await use(coach);
  },
});

const answer = (entry: string, number: number, isRight = true) => ({
  id: `${entry}.term.${number}`,
  entry,
  kind: 'term',
  isRight,
  isPrivate: false,
});

test('the worker is killed a hundred times: no answer is lost, none counted twice', async ({ coach }) => {
  const kills = 100;
  await coach.startAnswering(['crm', 'lead', 'api', 'kpi', 'backlog', 'cloud', 'churn']);
  for (let killed = 0; killed < kills; killed++) {
    // Each kill meets another answer on its way.
    const before = await coach.acknowledged();
    await coach.killWorker();
    await expect.poll(() => coach.acknowledged()).toBeGreaterThan(before);
  }
  const acknowledged = await coach.stopAnswering();
  const { progress } = await coach.progress();
  const counted = progress.records.reduce((sum, { right, wrong }) => sum + right + wrong, 0);
  expect(counted).toBe(acknowledged);
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
});

test('each answer is one write', async ({ coach }) => {
  await coach.page.evaluate(`globalThis.writes = [];
    chrome.storage.local.onChanged.addListener((changes) => writes.push(Object.keys(changes)))`);
  const entries = ['crm', 'lead', 'api'];
  for (const entry of entries) await coach.send('coach:answer', answer(entry, 0));
  // Told after all that was written before.
  await coach.page.evaluate(`chrome.storage.local.set({ mark: 1 }).then(() => chrome.storage.local.remove('mark'))`);
  const written = () => coach.page.evaluate<string[][]>('writes');
  await expect.poll(async () => (await written()).flat()).toContain('mark');
  const answers = (await written()).filter((keys) => keys.some((key) => key === 'fades' || key.startsWith('coach')));
  expect(answers.map((keys) => keys.toSorted())).toEqual(
    entries.map((entry) => ['coach', shardKeyOf(EntryId.parse(entry)), 'fades'].toSorted()),
  );
});

test('two windows that answer the same question give one answer', async ({ coach, ownContext, extensionId }) => {
  const other = new CoachPage(await ownContext.newPage());
  await other.open(extensionId);
  for (let number = 0; number < 5; number++)
    await Promise.all([coach, other].map((window) => window.send('coach:answer', answer('crm', number))));
  const { progress, questionsLeft } = await coach.progress();
  expect(progress.records).toMatchObject([{ entry: 'crm', right: 5, wrong: 0 }]);
  expect(questionsLeft).toBe(0);
  expect(await coach.send('coach:question', { entry: null, session: null, isPrivate: false })).toBeNull();
});

test('a private window writes nothing and is asked nothing', async ({ coach, extensionId }) => {
  await coach.open(extensionId, 'popup.html');
  const before = await coach.stored();
  await coach.send('coach:answer', { ...answer('crm', 0), isPrivate: true });
  await coach.send('coach:lookedUp', { entry: 'crm', visible: 5000, isPrivate: true });
  const session = { path: 'crm-roll-out', asked: [] };
  expect(await coach.send('coach:question', { entry: null, session, isPrivate: true })).toBeNull();
  expect(await coach.stored()).toEqual(before);
});

test('in a private window the coach’s page shows nothing of what it knows, and keeps nothing', async ({
  coach,
  ownContext,
  extensionId,
}) => {
  await coach.send('coach:answer', answer('crm', 0));
  const before = await coach.stored();
  const page = await ownContext.newPage();
  await page.addInitScript(`for (const api of [globalThis.chrome, globalThis.browser])
    if (api?.windows) api.windows.getCurrent = async () => ({ id: 1, incognito: true })`);
  for (const place of ['session/more', 'paths/crm-roll-out', 'together', 'settings']) {
    await page.goto(`chrome-extension://${extensionId}/coach.html#${place}`);
    await expect(page.getByRole('main')).toContainText(/Private window|Fenêtre privée/u);
    await expect(page.getByRole('main').locator('button, input, textarea')).toHaveCount(0);
  }
  expect(await coach.stored()).toEqual(before);
});

test('a session follows a path, and a back-up brings back what was answered', async ({
  coach,
  ownContext,
  extensionId,
}) => {
  const popup = new CoachPage(await ownContext.newPage());
  await popup.open(extensionId, 'popup.html');
  const session = { path: 'crm-roll-out', asked: [] as string[] };
  const first = await coach.question(session);
  const second = await coach.question({ ...session, asked: [first.entry] });
  expect(first.choices[first.right]!.entry).toBe(first.entry);
  expect(second.entry).not.toBe(first.entry);
  await popup.send('coach:lookedUp', { entry: 'contact-record', visible: 3000, isPrivate: false });
  await coach.send('coach:answer', answer('contact-record', 0));
  const { progress } = await coach.progress();
  await coach.clear();
  expect((await coach.progress()).progress.records).toEqual([]);
  await coach.send('coach:restore', progress);
  await coach.send('coach:restore', progress);
  expect((await coach.progress()).progress.records).toEqual(progress.records);
});

test('one damaged key takes no others along', async ({ coach }) => {
  for (const entry of ['crm', 'api']) await coach.send('coach:answer', answer(entry, 0));
  await coach.damageRecordOf('crm');
  expect((await coach.progress()).progress.records).toMatchObject([{ entry: 'api' }]);
  await coach.send('coach:answer', answer('lead', 0));
  expect((await coach.progress()).progress.records).toHaveLength(2);
});
