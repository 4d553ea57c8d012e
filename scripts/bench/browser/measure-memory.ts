import type { BrowserContext, Page } from '@playwright/test';
import { createFigure, type Figure } from '../figure.ts';
import { median, type Pair } from '../ratios.ts';
import { tell } from '../tell.ts';
import { withBenchSite } from './bench-site.ts';
import { withPairOfBrowsers } from './browser.ts';
import { CARD_PROBE, type CardProbe } from './card-probe.ts';
import { watchMainThread } from './main-thread.ts';
import { findTermPoints, waitForMarks, warmUp } from './marked-terms.ts';
import { readRendererMemory, type RendererMemory } from './process-memory.ts';

const TABS = 7;
const MEGABYTE = 1_000_000;
/** A point of the page with no text near it. */
const AWAY = { x: 1200, y: 5 };

type Grown = { readonly tab: number; readonly card: number };

/** What the extension adds to the memory of a tab with a small page: private bytes that are written to (Private_Dirty
 *  and Swap of /proc/<id>/smaps_rollup), after garbage collection, medians of some tabs that stay open. A tab: its own
 *  process, less the same without the extension. After a card that was opened and closed: what that process and the
 *  one of the extension, in which the card's frame lives, have grown by since. The worker is not a tab's. */
export async function measureMemory(extension: string): Promise<Figure[]> {
  tell({ fr: 'Page, mémoire', en: 'Page, memory' });
  const measured = await measureTabs(extension);
  if (!measured) tell({ fr: '  seulement sous Linux', en: '  on Linux only' });
  return [
    createFigure('page/memory idle', measured?.tab ?? null, 'MB', { must: 5, aim: 2 }),
    createFigure('page/memory after a card', measured && measured.tab + measured.card, 'MB', { must: 30, aim: 15 }),
  ];
}

/** Null where memory cannot be read. */
function measureTabs(extension: string): Promise<Grown | null> {
  return withBenchSite({}, ({ pages }) =>
    withPairOfBrowsers(extension, async ({ above, below }) => {
      if (!(await readRendererMemory(above))) return null;
      await warmUp(above, pages.small);
      const tabs: Pair<number[]> = { above: [], below: [] };
      const cards: number[] = [];
      const opened: Page[] = [];
      for (let tab = 0; tab < TABS; tab++) {
        tabs.below.push(await growthBy(below, () => openTab(below, pages.small)));
        tabs.above.push(await growthBy(above, async () => opened.push(await openTab(above, pages.small, true))));
      }
      for (const page of opened) cards.push(await growthBy(above, () => showCard(page)));
      const { extensions } = (await readRendererMemory(above))!;
      const list = (bytes: readonly number[]) => bytes.map((some) => (some / MEGABYTE).toFixed(1)).join(' ');
      tell({
        fr: `  onglets ${list(tabs.above)} · sans ${list(tabs.below)} · cartes ${list(cards)} · l’extension ${list([extensions])} Mo`,
        en: `  tabs ${list(tabs.above)} · without ${list(tabs.below)} · cards ${list(cards)} · the extension ${list([extensions])} MB`,
      });
      return { tab: (median(tabs.above) - median(tabs.below)) / MEGABYTE, card: median(cards) / MEGABYTE };
    }),
  );
}

/** Bytes by which the renderers of a browser grow. */
async function growthBy(context: BrowserContext, work: () => Promise<unknown>): Promise<number> {
  const sum = ({ pages, extensions }: RendererMemory) => pages + extensions;
  const before = sum((await readRendererMemory(context))!);
  await work();
  return sum((await readRendererMemory(context))!) - before;
}

async function openTab(context: BrowserContext, address: string, isMarked = false): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  if (isMarked) await waitForMarks(page);
  await page.addScriptTag({ content: CARD_PROBE });
  await collectGarbage(page);
  return page;
}

async function showCard(page: Page): Promise<void> {
  await page.bringToFront();
  const [point] = await findTermPoints(page, 1);
  await page.mouse.move(AWAY.x, AWAY.y);
  await page.evaluate(() => cardProbe.start());
  await page.mouse.move(point!.x, point!.y);
  if ((await page.evaluate(() => cardProbe.delay())) === null) throw new Error('The card did not come.');
  await page.mouse.move(AWAY.x, AWAY.y);
  await page.waitForFunction(() => !cardProbe.isCardVisible());
  await collectGarbage(page);
}

async function collectGarbage(page: Page): Promise<void> {
  const mainThread = await watchMainThread(page);
  await mainThread.settle();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await mainThread.settle();
}

declare const cardProbe: CardProbe;
