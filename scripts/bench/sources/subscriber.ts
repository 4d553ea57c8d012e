import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Entry } from '../../../core/entry/entry.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import { GlossaryHost } from '../../setup/glossary-host.ts';
import { grantLocalHosts } from '../../setup/grant-local-hosts.ts';
import { servePages } from '../../setup/serve-pages.ts';
import { inTemporaryFolder, withExtension } from '../browser/browser.ts';
import { readProcessorTime } from '../browser/process-time.ts';

/** A term that stands in no other text. */
const TERM = 'zorgalquint';
const PAGE = `<!doctype html><html lang="en"><title>Page</title><p>The ${TERM} went up.</p></html>`;

/** Milliseconds from the subscription to the mark, and the processor time of all of the browser meanwhile. */
export type TimeToMark = { readonly wall: number; readonly processor: number };

/** A browser whose extension subscribes to a glossary on this computer, by what the page of all settings sends. */
export class Subscriber {
  readonly host: GlossaryHost;
  readonly context: BrowserContext;
  readonly #settings: Page;
  readonly #page: string;

  private constructor(context: BrowserContext, parts: { host: GlossaryHost; settings: Page; page: string }) {
    this.context = context;
    this.host = parts.host;
    this.#settings = parts.settings;
    this.#page = parts.page;
  }

  /** `extension`: the folder of a build. */
  static run<T>(extension: string, work: (subscriber: Subscriber) => Promise<T>): Promise<T> {
    // Playwright would have the worker keep a copy of all that it downloads.
    process.env['PLAYWRIGHT_DISABLE_SERVICE_WORKER_NETWORK'] = '1';
    return inTemporaryFolder(async (folder) => {
      const copy = path.join(folder, 'granted');
      await cp(extension, copy, { recursive: true });
      await grantLocalHosts(copy);
      return withExtension(copy, async (context) => {
        const host = await GlossaryHost.open();
        const site = await servePages({ '/page.html': PAGE });
        try {
          const settings = await openSettings(context);
          return await work(new Subscriber(context, { host, settings, page: `${site.origin}/page.html` }));
        } finally {
          await Promise.all([host.close(), site.close()]);
        }
      });
    });
  }

  /** Publishes entries and one whose term stands in the page. `text`: what makes that one differ from itself. Resolves to the bytes of all shards. */
  async publish(entries: readonly Entry[], text: string): Promise<number> {
    const { shards } = await this.host.publish({ entries: [...entries, ownEntry(entries[0]!, text)] });
    return shards.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Until a term is marked in a page that was open before; what was subscribed to is removed before. */
  async timeToMark(): Promise<TimeToMark> {
    for (const id of await this.#ids()) await this.#send('changeSource', { id, action: 'remove' });
    const page = await this.context.newPage();
    await page.goto(this.#page);
    await page.waitForFunction(() => CSS.highlights.has('passerelle-term'));
    const used = await readProcessorTime(this.context);
    const begun = Date.now();
    const subscribing = this.#send('subscribe', { url: this.host.address, kind: 'team' });
    const ended = await page.waitForFunction(
      () => (CSS.highlights.get('passerelle-term')?.size ?? 0) > 0 && Date.now(),
      undefined,
      { polling: 20, timeout: 300_000 },
    );
    await subscribing;
    const wall = Number(await ended.jsonValue()) - begun;
    const processor = (await readProcessorTime(this.context)) - used;
    await page.close();
    return { wall, processor };
  }

  /** Has the one glossary checked; milliseconds. */
  async update(): Promise<number> {
    const [id] = await this.#ids();
    const begun = performance.now();
    await this.#send('changeSource', { id, action: 'update' });
    return performance.now() - begun;
  }

  /** Bytes on the disk: of shards, and of what pages read. */
  readStorage(): Promise<{ readonly shards: number; readonly pages: number }> {
    return this.#settings.evaluate(
      '(async () => ({ shards: (await navigator.storage.estimate()).usage, pages: await chrome.storage.local.getBytesInUse() }))()',
    );
  }

  async #ids(): Promise<string[]> {
    const { res } = (await this.#send('sources')) as { res: { id: string }[] };
    return res.map(({ id }) => id);
  }

  #send(type: string, data?: unknown): Promise<unknown> {
    return this.#settings.evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify({ id: 0, type: `background:${type}`, data, timestamp: 0 })})`,
    );
  }
}

async function openSettings(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/options.html', worker.url()).href);
  await page.getByRole('checkbox').first().waitFor();
  return page;
}

/** The one entry that the page has a term of, made of another. */
function ownEntry({ ambiguous: _ambiguous, cues: _cues, ...entry }: Entry, text: string): Entry {
  const section = { term: TERM, definition: text, example: text };
  return { ...entry, id: EntryId.parse('own'), fr: section, en: section };
}
