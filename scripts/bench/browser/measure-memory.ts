import type { BrowserContext, Page } from '@playwright/test';
import { createFigure, type Figure } from '../figure.ts';
import { median, type Pair } from '../ratios.ts';
import { tell } from '../tell.ts';
import { withBenchSite } from './bench-site.ts';
import { withPairOfBrowsers } from './browser.ts';
import { CARD_PROBE } from './card-probe.ts';
import { hoverTerm, leaveTerms } from './hover-term.ts';
import { collectGarbage } from './main-thread.ts';
import { findTermPoints, waitForMarks, warmUp } from './marked-terms.ts';
import { readRendererMemory, type RendererMemory } from './process-memory.ts';

const TABS = 7;
const MEGABYTE = 1_000_000;

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
        tabs.below.push(await growthBy(below, ofPages, () => openTab(below, pages.small)));
        tabs.above.push(
          await growthBy(above, ofPages, async () => opened.push(await openTab(above, pages.small, true))),
        );
      }
      for (const page of opened) cards.push(await growthBy(above, ofAll, () => showCard(page)));
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

/** Bytes by which the renderers of pages grow with a tab that has marks and stays open; null where that cannot be read. */
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
  await leaveTerms(page);
  const [point] = await findTermPoints(page, 1);
  if ((await hoverTerm(page, point!)) === null) throw new Error('The card did not come.');
  await leaveTerms(page);
  await collectGarbage(page);
}
