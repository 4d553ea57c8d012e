import { EntryId } from '../../core/entry/ids.ts';
import { entryOf } from '../core/build-entry.ts';
import { expect, test } from '../setup/sources-fixture.ts';
import { Card } from './pages/card.ts';
import { MarkedPage } from './pages/marked-page.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="font: 18px/1.6 sans-serif">
<p>The zorgal went up, the quillix went down, and the technical debt stays.</p></body></html>`;

const team = (zorgal = 'zorgal') => [
  entryOf({ id: 'zorgal', discipline: 'it', en: { term: zorgal, definition: 'What our team counts.' } }),
  ...Array.from({ length: 600 }, (_, at) => entryOf({ id: `filler-${at}`, discipline: 'it' })),
];
const quillix = entryOf({ id: 'quillix', discipline: 'it', en: 'quillix' });

test.describe('a team’s glossary', () => {
  test('is looked at, subscribed to, marked in an open page and explained', async ({
    page,
    writePage,
    host,
    settings,
  }) => {
    await host.publish({
      entries: team(),
      overrides: [{ id: EntryId.parse('technical-debt'), en: { definition: 'What we put off.' } }],
    });
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    await expect.poll(() => marked.marks()).toEqual(['technical debt']);

    await settings.look(host.address);
    const preview = settings.preview('Team');
    await expect(preview).toBeFocused();
    await expect(preview).toContainText('601 entries, none of which you have');
    await expect(preview).toContainText('changes parts of 1 entry');
    await expect(preview).toContainText('Not signed');
    host.takeSent();
    await preview.getByRole('button', { name: 'Subscribe' }).click();
    await expect(settings.hint).toHaveText('Team is in use.', { timeout: 20_000 });
    await expect(settings.source('Team')).toContainText('601 entries, version 1');
    // What was looked at is not loaded again.
    expect(host.takeSent().filter((path) => path !== '/manifest.json')).toEqual([]);

    await page.bringToFront();
    await expect.poll(async () => (await marked.marks()).sort()).toEqual(['technical debt', 'zorgal']);
    const card = new Card(page);
    await marked.rest('zorgal');
    await card.waitUntilShown();
    await expect.poll(() => card.text()).toContain('What our team counts.');
    expect(await card.text()).toContain('from Team');
    await page.mouse.move(5, 5);
    await page.keyboard.press('Escape');
    await card.waitUntilHidden();
    await marked.rest('technical debt');
    await expect.poll(() => card.text()).toContain('What we put off.');
    expect(await card.text()).toMatch(/from Passerelle.*, adapted by Team/u);
  });

  test('that changes one entry transfers one shard, then nothing; it is rolled back and taken again', async ({
    page,
    writePage,
    host,
    settings,
  }) => {
    await host.publish({ entries: team() });
    await settings.subscribe(host.address);
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    await expect.poll(async () => (await marked.marks()).sort()).toEqual(['technical debt', 'zorgal']);

    await host.publish({ entries: team('quillix') });
    host.takeSent();
    await settings.page.bringToFront();
    await settings.press('Update now');
    await expect(settings.source('Team')).toContainText('version 2');
    const sent = host.takeSent();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toMatch(/^\/shards\//u);
    await expect.poll(async () => (await marked.marks()).sort()).toEqual(['quillix', 'technical debt']);
    await settings.press('Update now');
    expect(host.takeSent().filter((path) => path !== '/manifest.json')).toEqual([]);

    await settings.press('Back to version 1');
    await expect(settings.source('Team')).toContainText('You have gone back to this version');
    await expect.poll(async () => (await marked.marks()).sort()).toEqual(['technical debt', 'zorgal']);
    await settings.press('Update now');
    await expect(settings.source('Team')).toContainText('version 2');
    await expect.poll(async () => (await marked.marks()).sort()).toEqual(['quillix', 'technical debt']);
    expect(host.takeSent().filter((path) => path !== '/manifest.json')).toEqual([]);

    await settings.press('Remove');
    await expect.poll(() => marked.marks()).toEqual(['technical debt']);
  });

  test('stays as it was whatever its host answers, and says why', async ({ host, settings }) => {
    const { version } = await host.publish({ entries: team(), number: 5 });
    await settings.subscribe(host.address);
    const source = settings.source('Team');
    const good = host.read('/manifest.json');
    const manifest = JSON.parse(good) as { shards: { path: string }[]; entries: number };
    const expectRefusal = async (why: string) => {
      await settings.press('Update now');
      await expect(source).toContainText(why);
      await expect(source).toContainText(`601 entries, version ${version}`);
    };
    const statuses = [
      [401, 'wants a sign-in'],
      [404, 'no glossary at this address'],
      [429, 'asked too often'],
      [500, 'fault of its own (500)'],
    ] as const;
    for (const [status, why] of statuses) {
      host.answers.set('', (_, response) => response.writeHead(status).end());
      await expectRefusal(why);
    }
    host.answers.set('', (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end());
    await expectRefusal('sends on to another address');
    host.answers.set('', (_, response) => response.writeHead(200).end('x'.repeat(10_000_001)));
    await expectRefusal('larger than 10 MB');
    host.answers.set('', (_, response) => response.destroy());
    await expectRefusal('could not be reached');
    host.answers.clear();
    for (const [text, why] of [
      ['<!doctype html><title>Sign in</title>', 'not a glossary'],
      [good.slice(0, 100), 'not a glossary'],
      [JSON.stringify({ ...manifest, sequence: 2 ** 53 }), 'manifest is not right (sequence)'],
      [JSON.stringify({ ...manifest, sequence: 4 }), 'older version'],
      [JSON.stringify({ ...manifest, licence: 'other' }), 'other content under the same version'],
      [JSON.stringify({ ...manifest, format: 2, sequence: 6 }), 'newer form'],
    ] as const) {
      host.put('/manifest.json', text);
      await expectRefusal(why);
    }
    await host.publish({ entries: team('quillix'), number: 6 });
    const fresh = (JSON.parse(host.read('/manifest.json')) as typeof manifest).shards.find(
      ({ path }) => !manifest.shards.some((before) => before.path === path),
    )!;
    const shard = host.read(`/${fresh.path}`);
    host.put(`/${fresh.path}`, shard.slice(0, -20));
    await expectRefusal('is not what the manifest says');
    host.put(`/${fresh.path}`, shard);
    await settings.press('Update now');
    await expect(source).toContainText('601 entries, version 6');
    await expect(source).not.toContainText('stays in use');
  });

  test('that loses more than 30 % of its entries waits for the reader’s word', async ({ host, settings }) => {
    await host.publish({ entries: team() });
    await settings.subscribe(host.address);
    await host.publish({ entries: team().slice(0, 300) });
    await settings.press('Update now');
    await expect(settings.source('Team')).toContainText('only 300 of 601 entries would be left');
    await expect(settings.source('Team')).toContainText('601 entries, version 1');
    await settings.press('Take the update');
    await expect(settings.source('Team')).toContainText('300 entries, version 2');
  });

  test('is back after the browser has lost it, also where the host says that nothing has changed', async ({
    host,
    settings,
    serviceWorker,
  }) => {
    await host.publish({ entries: team() });
    await settings.subscribe(host.address);
    await (
      await serviceWorker()
    ).evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('sources', 1);
          opening.onerror = () => reject(opening.error!);
          opening.onsuccess = () => {
            const names = [...opening.result.objectStoreNames];
            const transaction = opening.result.transaction(names, 'readwrite');
            for (const name of names) transaction.objectStore(name).clear();
            transaction.oncomplete = () => resolve(opening.result.close());
          };
        }),
    );
    await settings.open();
    await expect(settings.source('Team')).toContainText('Nothing has come');
    host.answers.set('/manifest.json', (_, response) => response.writeHead(304).end());
    await settings.press('Update now');
    // Of the browser’s own cache, or said; the shards come anew in any case.
    await expect(settings.source('Team')).toContainText(/601.entries, version.1|\(304\)/u);
    host.answers.clear();
    await settings.press('Update now');
    await expect(settings.source('Team')).toContainText('601 entries, version 1');
  });

  test('goes with everything that is deleted: from the list, open pages and the disk', async ({
    page,
    writePage,
    host,
    settings,
  }) => {
    await host.publish({ entries: team() });
    await settings.subscribe(host.address);
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    await expect.poll(async () => (await marked.marks()).sort()).toEqual(['technical debt', 'zorgal']);
    await settings.deleteEverything();
    await expect(settings.region.getByText('No shared glossary yet')).toBeVisible();
    await expect.poll(() => marked.marks()).toEqual(['technical debt']);
    expect(await settings.countShards()).toBe(0);
  });

  test('a damaged record is kept and said; the others load', async ({ host, settings, serviceWorker }) => {
    await host.publish({ entries: [quillix] });
    await settings.subscribe(host.address);
    await (
      await serviceWorker()
    ).evaluate(`(async () => {
      const { subscriptions } = await chrome.storage.local.get('subscriptions');
      await chrome.storage.local.set({ subscriptions: [...subscriptions, 'broken'], 'subscription:broken': { id: 7 } });
    })()`);
    await expect(settings.source('Unreadable subscription')).toContainText('is damaged and is kept');
    await expect(settings.source('Team')).toContainText('1 entry, version 1');
    await settings.press('Remove', 'Unreadable subscription');
    await expect(settings.source('Unreadable subscription')).toHaveCount(0);
  });

  test('an address that is none, or not to be read, is refused before anything is asked', async ({ settings }) => {
    for (const [address, why] of [
      ['', 'no address'],
      ['http://example.org/manifest.json', 'Only https'],
      ['https://user:secret@example.org/', 'name or a password'],
      ['https://192.168.1.1/glossary', 'private network'],
      ['https://intranet/', 'private network'],
    ] as const) {
      await settings.look(address);
      await expect(settings.hint).toContainText(why);
      await expect(settings.field).toBeFocused();
    }
  });
});
