import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Entry } from '../../../core/entry/entry.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import { GlossaryHost } from '../../setup/glossary-host.ts';
import { grantLocalHosts } from '../../setup/grant-local-hosts.ts';
import { servePages } from '../../setup/serve-pages.ts';
import { ensureBuilt } from '../browser/built-extension.ts';
import { inTemporaryFolder, withExtension } from '../browser/browser.ts';
import { createFigure, type Figure } from '../figure.ts';
import { generateEntries } from '../matching/generate-entries.ts';
import { median } from '../ratios.ts';
import { readBuiltInEntries, readSourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import { measureLarge, measureSteps } from './measure-steps.ts';

const SIZE = 10_000;
const ROUNDS = 3;
/** A term that stands in no other text. */
const TERM = 'zorgalquint';
const PAGE = `<!doctype html><html lang="en"><title>Page</title><p>The ${TERM} went up.</p></html>`;

/** A team’s glossary of 10,000 entries from a host on this computer: until it is marked, and what a change costs. */
export async function measureSources(): Promise<Figure[]> {
  tell({ fr: `Abonnement, ${SIZE} fiches`, en: `Subscription, ${SIZE} entries` });
  const extension = await ensureBuilt();
  const source = await readSourceText();
  const entries = generateEntries(SIZE - 1, source);
  const steps = [...measureSteps(entries, await readBuiltInEntries()), ...measureLarge(source)];
  return inTemporaryFolder(async (folder) => {
    const copy = path.join(folder, 'granted');
    await cp(extension, copy, { recursive: true });
    await grantLocalHosts(copy);
    return [...steps, ...(await withExtension(copy, (context) => measureIn(context, entries)))];
  });
}

async function measureIn(context: BrowserContext, entries: readonly Entry[]): Promise<Figure[]> {
  const host = await GlossaryHost.open();
  const site = await servePages({ '/page.html': PAGE });
  try {
    const { bytes } = await publish(host, [...entries, ownEntry(entries[0]!, 'first')]);
    const settings = await openSettings(context);
    const marked: number[] = [];
    for (let round = 0; round < ROUNDS; round++) marked.push(await timeToMark(context, settings, { host, site }));
    const unchanged: number[] = [];
    for (let round = 0; round < ROUNDS; round++) unchanged.push(await update(settings));
    host.takeSent();
    await publish(host, [...entries, ownEntry(entries[0]!, 'second')]);
    const changed = await update(settings);
    const shards = host.takeSent().filter((name) => name.startsWith('/shards/')).length;
    tell({
      fr: `  souligné après ${marked.map(Math.round).join(' ')} ms · 304 en ${unchanged.map(Math.round).join(' ')} ms · une fiche changée en ${Math.round(changed)} ms`,
      en: `  marked after ${marked.map(Math.round).join(' ')} ms · 304 in ${unchanged.map(Math.round).join(' ')} ms · one changed entry in ${Math.round(changed)} ms`,
    });
    return [
      createFigure('sources/download', bytes / 1e6, 'MB'),
      createFigure('sources/download to marked', median(marked) / 1000, 's', { must: 3, aim: 2 }),
      createFigure('sources/check with 304', median(unchanged), 'ms', { must: 50, aim: 25 }),
      createFigure('sources/shards for one changed entry', shards, 'shards', { must: 1, aim: 1 }),
    ];
  } finally {
    await Promise.all([host.close(), site.close()]);
  }
}

async function publish(host: GlossaryHost, entries: readonly Entry[]): Promise<{ bytes: number }> {
  const { shards } = await host.publish({ entries });
  return { bytes: shards.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function openSettings(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/options.html', worker.url()).href);
  await page.getByRole('checkbox').first().waitFor();
  return page;
}

type Hosts = { readonly host: GlossaryHost; readonly site: { readonly origin: string } };

/** From the subscription to the mark in a page that was open before, in milliseconds; then it is removed again. */
async function timeToMark(context: BrowserContext, settings: Page, { host, site }: Hosts): Promise<number> {
  for (const id of await ids(settings)) await send(settings, 'changeSource', { id, action: 'remove' });
  const page = await context.newPage();
  await page.goto(`${site.origin}/page.html`);
  await page.waitForFunction(() => CSS.highlights.has('passerelle-term'));
  const begun = Date.now();
  const subscribing = send(settings, 'subscribe', { url: host.address, kind: 'team' });
  const ended = await page.waitForFunction(
    () => (CSS.highlights.get('passerelle-term')?.size ?? 0) > 0 && Date.now(),
    undefined,
    { polling: 20, timeout: 120_000 },
  );
  await subscribing;
  const time = Number(await ended.jsonValue()) - begun;
  await page.close();
  return time;
}

async function update(settings: Page): Promise<number> {
  const [id] = await ids(settings);
  const begun = performance.now();
  await send(settings, 'changeSource', { id, action: 'update' });
  return performance.now() - begun;
}

const ids = async (settings: Page): Promise<string[]> => {
  const { res } = (await send(settings, 'sources')) as { res: { id: string }[] };
  return res.map(({ id }) => id);
};

/** What the page of all settings sends to the background. */
const send = (settings: Page, type: string, data?: unknown): Promise<unknown> =>
  settings.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ id: 0, type: `background:${type}`, data, timestamp: 0 })})`,
  );

/** The one entry that the page has a term of, made of another. `text`: what makes it differ from itself. */
function ownEntry({ ambiguous: _ambiguous, cues: _cues, ...entry }: Entry, text: string): Entry {
  const section = { term: TERM, definition: text, example: text };
  return { ...entry, id: EntryId.parse('own'), fr: section, en: section };
}
