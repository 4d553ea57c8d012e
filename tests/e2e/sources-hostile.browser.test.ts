import { entryOf } from '../core/build-entry.ts';
import { expect, test } from '../setup/sources-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';

const zorgal = (definition: string) => entryOf({ id: 'zorgal', discipline: 'it', en: { term: 'zorgal', definition } });

test('a host that sends a byte at a time is given up; what was there stays in use', async ({
  host,
  settings,
  serviceWorker,
}) => {
  await host.publish({ entries: [zorgal('What we count.')] });
  await settings.subscribe(host.address);
  const worker = await serviceWorker();
  // The minute that a host is given, in a second.
  await worker.evaluate(`globalThis.realTimeout = AbortSignal.timeout;
    AbortSignal.timeout = (ms) => realTimeout.call(AbortSignal, ms === 60_000 ? 1000 : ms)`);
  host.answers.set('/manifest.json', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const dripping = setInterval(() => response.write(' '), 50);
    response.once('close', () => clearInterval(dripping));
  });
  await settings.press('Update now');
  await expect(settings.source('Team')).toContainText('The host took longer than a minute.');
  await expect(settings.source('Team')).toContainText('1 entry, version 1');
  host.answers.clear();
  await worker.evaluate(`AbortSignal.timeout = globalThis.realTimeout`);
  await settings.press('Update now');
  await expect(settings.source('Team')).not.toContainText('stays in use');
});

test('other content under the ETag of the last one is noticed by its hash', async ({ host, settings }) => {
  await host.publish({ entries: [zorgal('What we count.')] });
  await settings.subscribe(host.address);
  const next = await host.publish({ entries: [zorgal('What they count.')] });
  const shard = `/${next.shards[0]!.path}`;
  const forged = host.read(shard).replace('What they count.', 'What it counts!!');
  expect(forged).toHaveLength(host.read(shard).length);
  for (const path of ['/manifest.json', shard])
    host.answers.set(path, (_, response) => {
      response.writeHead(200, { etag: '"always-the-same"', 'content-type': 'application/json' });
      response.end(path === shard ? forged : host.read(path));
    });
  await settings.press('Update now');
  await expect(settings.source('Team')).toContainText('is not what the manifest says');
  await expect(settings.source('Team')).toContainText('1 entry, version 1');
  host.answers.clear();
  await settings.press('Update now');
  await expect(settings.source('Team')).toContainText('version 2');
});

test('markup in a definition is text in the card, and loads nothing', async ({
  page,
  context,
  writePage,
  host,
  settings,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const origin = new URL(host.address).origin;
  const markup = `<img src="${origin}/spy.png" onerror="alert(1)"> is what we count.`;
  await host.publish({ entries: [zorgal(markup)] });
  await settings.subscribe(host.address);
  const marked = new MarkedPage(page);
  await marked.open(writePage('<!doctype html><html lang="en"><title>P</title><p>The zorgal went up.</p></html>'));
  await expect.poll(() => marked.marks()).toEqual(['zorgal']);
  const card = new Card(page);
  await marked.rest('zorgal');
  await card.waitUntilShown();
  await expect.poll(() => card.text()).toContain(markup);
  expect(await card.frame.locator('img').count()).toBe(0);
  expect(asked.filter((url) => url.includes('spy'))).toEqual([]);
  expect(host.requests.filter(({ path }) => path.includes('spy'))).toEqual([]);
});
