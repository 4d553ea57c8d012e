import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { createFigure, type Figure } from '../figure.ts';
import { median } from '../ratios.ts';
import { tell } from '../tell.ts';
import { withBenchSite } from './bench-site.ts';
import { withPairOfBrowsers } from './browser.ts';
import { CARD_PROBE } from './card-probe.ts';
import { hoverTerm, leaveTerms } from './hover-term.ts';
import { collectGarbage } from './main-thread.ts';
import { findTermPoints, waitForMarksFromOutside, warmUp } from './marked-terms.ts';
import { readRendererMemory, type RendererMemory } from './process-memory.ts';

const TABS = 7;
const MEGABYTE = 1_000_000;

/** Seconds that tabs are left alone. Chromium takes back what its compilers and caches have held by then. */
const REST = 60;

type Grown = { readonly tab: number; readonly card: number };

/**
 * What the extension adds to the memory of a tab with a small page: private bytes that are written to (Private_Dirty and
 * Swap of /proc/<id>/smaps_rollup), of each tab's own process. Some tabs are opened, rid of their garbage, and left alone
 * for a minute; the median of them less the same without the extension. What is read is what they hold then: garbage that
 * came since is counted, and asking for another collection would cost megabytes itself. The marks are awaited from
 * outside: a script that waits in the page would be counted as ours. After a card that was opened and closed: what that
 * process and the one of the extension, in which the card's frame lives, have grown by since. The worker is not a tab's.
 */
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
      const before = { above: await listProcesses(above), below: await listProcesses(below) };
      const opened: Page[] = [];
      for (let tab = 0; tab < TABS; tab++) {
        await openTab(below, pages.small, false);
        opened.push(await openTab(above, pages.small, true));
      }
      await setTimeout(REST * 1000);
      const tabs = { above: await readTabs(above, before.above), below: await readTabs(below, before.below) };
      const cards: number[] = [];
      for (const page of opened) cards.push(await measureCard(above, page));
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

const listProcesses = async (context: BrowserContext): Promise<ReadonlySet<number>> =>
  new Set((await readRendererMemory(context))!.byPageProcess.keys());

/** Bytes of each tab but one. The first took a process that the browser had kept ready; the smallest new one is kept for the next. */
async function readTabs(context: BrowserContext, before: ReadonlySet<number>): Promise<number[]> {
  const { byPageProcess } = (await readRendererMemory(context))!;
  const added = [...byPageProcess].filter(([id]) => !before.has(id)).map(([, bytes]) => bytes);
  return added.sort((a, b) => b - a).slice(0, TABS - 1);
}

/** Bytes by which the renderers of pages grow at once with a tab that has marks and stays open; null where that cannot be read. */
export async function measureTabGrowth(context: BrowserContext, address: string): Promise<number | null> {
  if (!(await readRendererMemory(context))) return null;
  return growthBy(context, ofPages, () => openTab(context, address, true));
}

type Part = (memory: RendererMemory) => number;

const ofPages: Part = ({ pages }) => pages;
const ofAll: Part = ({ pages, extensions }) => pages + extensions;

/** Bytes by which renderers of a browser grow. */
async function growthBy(context: BrowserContext, part: Part, work: () => Promise<unknown>): Promise<number> {
  const before = part((await readRendererMemory(context))!);
  await work();
  return part((await readRendererMemory(context))!) - before;
}

async function openTab(context: BrowserContext, address: string, isMarked: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  if (isMarked) await waitForMarksFromOutside(page);
  await collectGarbage(page);
  return page;
}

/** Bytes that a card leaves behind, without those of the script that looks for it. */
async function measureCard(context: BrowserContext, page: Page): Promise<number> {
  await page.bringToFront();
  await page.addScriptTag({ content: CARD_PROBE });
  await leaveTerms(page);
  await collectGarbage(page);
  return growthBy(context, ofAll, async () => {
    const [point] = await findTermPoints(page, 1);
    if ((await hoverTerm(page, point!)) === null) throw new Error('The card did not come.');
    await leaveTerms(page);
    await collectGarbage(page);
  });
}
