import { entryOf } from '../core/build-entry.ts';
import { expect, test } from '../setup/sources-fixture.ts';
import { MarkedPage } from './pages/marked-page.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="font: 18px/1.6 sans-serif">
<p>The zorgal went up, the quillix went down, and the technical debt stays.</p></body></html>`;

const team = (zorgal = 'zorgal') => [
  entryOf({ id: 'zorgal', discipline: 'it', en: { term: zorgal, definition: 'What our team counts.' } }),
  ...Array.from({ length: 600 }, (_, at) => entryOf({ id: `filler-${at}`, discipline: 'it' })),
];

test.describe('a glossary that is being updated', () => {
  test('is the old or the new one, never between, however often the worker is stopped in an update', async ({
    page,
    writePage,
    host,
    settings,
    context,
  }) => {
    test.setTimeout(240_000);
    await host.publish({ entries: team() });
    await settings.subscribe(host.address);
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE));
    const devtools = await context.newCDPSession(settings.page);
    await devtools.send('ServiceWorker.enable');
    for (let round = 0; round < 20; round++) {
      const term = round % 2 === 0 ? 'quillix' : 'zorgal';
      await host.publish({ entries: team(term) });
      let isSent = false;
      host.answers.set('/manifest.json', (_, response) => {
        isSent = true;
        response.end(host.read('/manifest.json'));
      });
      void settings.region.getByRole('button', { name: 'Update now: Team' }).click();
      await expect.poll(() => isSent).toBe(true);
      // At another point of the update each time.
      await new Promise((resolve) => setTimeout(resolve, round * 25));
      await devtools.send('ServiceWorker.stopAllWorkers');
      await settings.open();
      await expect(settings.source('Team')).toContainText(/601.entries, version.\d+/u);
      const inUse = /version.(\d+)/u.exec(await settings.source('Team').innerText())![1];
      const expected = Number(inUse) % 2 === 0 ? 'quillix' : 'zorgal';
      await expect
        .poll(async () => (await marked.marks()).sort(), { timeout: 20_000 })
        .toEqual(expected === 'quillix' ? ['quillix', 'technical debt'] : ['technical debt', 'zorgal']);
    }
    host.answers.clear();
    await settings.press('Update now');
    await expect(settings.source('Team')).toContainText('601 entries, version 21');
  });

  test('that sends a byte now and then is given up after a minute', async ({ host, settings, serviceWorker }) => {
    await host.publish({ entries: team() });
    await settings.subscribe(host.address);
    const worker = await serviceWorker();
    // A minute that is over sooner: what is asked for is written down.
    await worker.evaluate(`(() => {
      const { timeout } = AbortSignal;
      AbortSignal.timeout = (patience) => {
        globalThis.patience = patience;
        return timeout.call(AbortSignal, 500);
      };
      globalThis.takeBack = () => (AbortSignal.timeout = timeout);
    })()`);
    let drip: NodeJS.Timeout | undefined;
    host.answers.set('/manifest.json', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      drip = setInterval(() => response.write(' '), 50);
    });
    await settings.press('Update now');
    await expect(settings.source('Team')).toContainText('took longer than a minute');
    await expect(settings.source('Team')).toContainText('601 entries, version 1');
    expect(await worker.evaluate('globalThis.patience')).toBe(60_000);
    clearInterval(drip);
    await worker.evaluate('globalThis.takeBack()');
  });
});
