import type { BrowserContext, Page } from '@playwright/test';
import { createFigure, type Figure } from '../figure.ts';
import { alternate, median, medianRatio, type Pair } from '../ratios.ts';
import { tell } from '../tell.ts';
import { withBenchSite, type BenchSite } from './bench-site.ts';
import { withHollowCopy, withPairOfBrowsers } from './browser.ts';
import { waitForMarks, warmUp } from './marked-terms.ts';

const ROUNDS = 30;
const WARM_UP = 3;

/**
 * From the start of a navigation to the end of the load event of a small page: with the extension, against none, and
 * against one that does nothing in pages, since a browser takes time to put any script into one.
 */
export async function measureLoad(extension: string): Promise<Figure[]> {
  const ratio = await raceLoads(extension, null);
  const ratioToHollow = await withHollowCopy(extension, (hollow) => raceLoads(extension, hollow));
  return [
    createFigure('page/load', ratio, '× without', { must: 1.1, aim: 1.04 }),
    createFigure('page/load, against empty scripts', ratioToHollow, '× empty'),
  ];
}

function raceLoads(extension: string, hollow: string | null): Promise<number> {
  tell(hollow ? { fr: 'Page, chargement, scripts vides', en: 'Page, load, empty scripts' } : LOAD);
  const race = ({ pages }: BenchSite) => withPairOfBrowsers(extension, (pair) => raceIn(pair, pages.small), hollow);
  return withBenchSite({}, race);
}

const LOAD = { fr: 'Page, chargement', en: 'Page, load' };

async function raceIn({ above, below }: Pair<BrowserContext>, address: string): Promise<number> {
  await warmUp(above, address);
  const pair = { above: await above.newPage(), below: await below.newPage() };
  await alternate(pair, WARM_UP, (page) => timeLoad(page, address));
  const times = await alternate(pair, ROUNDS, (page) => timeLoad(page, address));
  // The extension was at work, and not merely absent.
  await waitForMarks(pair.above);
  const [ours, theirs] = [median(times.above).toFixed(1), median(times.below).toFixed(1)];
  tell({ fr: `  ${ours} contre ${theirs} ms`, en: `  ${ours} against ${theirs} ms` });
  return medianRatio(times.above, times.below);
}

async function timeLoad(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  const loaded = await page.waitForFunction(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation && navigation.loadEventEnd > 0 && navigation.loadEventEnd - navigation.startTime;
  });
  return Number(await loaded.jsonValue());
}
