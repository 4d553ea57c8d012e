import { entryOf } from '../core/build-entry.ts';
import { newSigner } from '../core/team-glossary/source-crypto.ts';
import { expect, test } from '../setup/sources-fixture.ts';
import { MarkItem } from './pages/mark-item.ts';
import { MarkedPage } from './pages/marked-page.ts';
import { Overlay } from './pages/overlay.ts';
import { PopupWindow } from './pages/popup-window.ts';

const PAGE = `<!doctype html><html lang="en"><title>Page</title><body style="font: 18px/1.6 sans-serif">
<p>The zorgal went up, and the technical debt stays.</p></body></html>`;
const zorgal = entryOf({ id: 'zorgal', discipline: 'it', en: { term: 'zorgal', definition: 'What nobody may know.' } });

test.describe('a private glossary', () => {
  test('is marked on its sites only, by boxes that the page cannot read', async ({
    page,
    writePage,
    host,
    settings,
  }) => {
    await host.publish({ entries: [zorgal], sites: ['127.0.0.1/listed/'] });
    const marked = new MarkedPage(page);
    const overlay = new Overlay(page);
    await marked.open(writePage(PAGE, '/elsewhere.html'));
    await expect.poll(() => marked.marks()).toEqual(['technical debt']);

    await settings.subscribe(host.address);
    await expect(settings.source('Team')).toContainText('Private: marked on 127.0.0.1/listed/ only');
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => marked.marks()).toEqual(['technical debt']);
    const found = await settings.page.evaluate(
      `chrome.storage.local.get(null).then((all) => JSON.stringify(all.lexicon))`,
    );
    expect(Buffer.from(found as string, 'base64').includes('zorgal')).toBe(false);

    await marked.open(writePage(PAGE, '/listed/page.html'));
    await expect.poll(() => marked.marks(), { timeout: 20_000 }).toEqual(['technical debt']);
    await expect.poll(() => overlay.boxes(), { timeout: 20_000 }).toHaveLength(1);
    const dumped = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        ),
    );
    expect(dumped.join()).not.toContain('zorgal');
  });

  test('is explained from the menu without being named there: browsers keep such titles', async ({
    context,
    page,
    writePage,
    host,
    settings,
    serviceWorker,
  }) => {
    await host.publish({ entries: [zorgal], sites: ['127.0.0.1/listed/'] });
    await settings.subscribe(host.address);
    const marked = new MarkedPage(page);
    await marked.open(writePage(PAGE, '/listed/menu.html'));
    await page.bringToFront();
    await expect.poll(() => new Overlay(page).boxes(), { timeout: 20_000 }).toHaveLength(1);
    const item = await MarkItem.watch(await serviceWorker());
    await marked.rest('zorgal');
    await expect.poll(() => item.title()).toBe('Explain the marked term');
    await marked.rest('technical debt');
    await expect.poll(() => item.title()).toBe('Explain “technical debt”');
    expect((await item.titles()).join()).not.toContain('zorgal');
    await marked.rest('zorgal');
    await expect.poll(() => item.title()).toBe('Explain the marked term');
    await item.click();
    const popup = await PopupWindow.opened(context);
    await expect.poll(() => popup.texts('.entry-view h1')).toEqual([expect.stringContaining('zorgal')]);
    await popup.close();
  });

  test('that is signed pins its key: unsigned, or signed by another, it is refused', async ({ host, settings }) => {
    const signer = await newSigner();
    await host.publish({ entries: [zorgal], signer });
    await settings.subscribe(host.address);
    const source = settings.source('Team');
    await expect(source).toContainText(`Signed with the key ${signer.key.slice(0, 16)}`);
    await host.publish({ entries: [zorgal] });
    await settings.press('Update now');
    await expect(source).toContainText('was signed and is no longer');
    await host.publish({ entries: [zorgal], signer: await newSigner() });
    await settings.press('Update now');
    await expect(source).toContainText('another key than before');
    await host.publish({ entries: [zorgal], signer: { ...signer, sign: async () => `${'A'.repeat(86)}==` } });
    await settings.press('Update now');
    await expect(source).toContainText('signature is not right');
    await host.publish({ entries: [zorgal], name: 'New name', signer });
    await settings.press('Update now');
    await expect(settings.source('New name')).toContainText('1 entry, version 1');
  });

  test('is asked again when its alarm rings', async ({ host, settings, serviceWorker }) => {
    await host.publish({ entries: [zorgal] });
    await settings.subscribe(host.address);
    await host.publish({ entries: [entryOf({ id: 'zorgal', discipline: 'it', en: 'quillix' })] });
    const run = async (script: string) => (await serviceWorker()).evaluate<unknown>(script);
    const rings = await run(`chrome.alarms.get('sources').then(({ scheduledTime }) => scheduledTime - Date.now())`);
    expect(rings).toBeGreaterThan(5.9 * 3_600_000);
    expect(rings).toBeLessThan(7.6 * 3_600_000);
    await run(`(async () => {
      const { subscriptions: [id] } = await chrome.storage.local.get('subscriptions');
      const key = 'subscription:' + id;
      const record = (await chrome.storage.local.get(key))[key];
      await chrome.storage.local.set({ [key]: { ...record, nextCheck: 0 } });
      await chrome.alarms.create('sources', { when: Date.now() });
    })()`);
    await expect(settings.source('Team')).toContainText('1 entry, version 2', { timeout: 40_000 });
  });
});
