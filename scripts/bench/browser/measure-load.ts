import type { Page } from '@playwright/test';
import { createFigure, type Figure } from '../figure.ts';
import { alternate, median, medianRatio } from '../ratios.ts';
import { tell } from '../tell.ts';
import { withBenchSite } from './bench-site.ts';
import { withPairOfBrowsers } from './browser.ts';
import { waitForMarks, warmUp } from './marked-terms.ts';

const ROUNDS = 30;
const WARM_UP = 3;

/** From the start of a navigation to the end of the load event of a small page, with the extension and without. */
export function measureLoad(extension: string): Promise<Figure[]> {
  tell({ fr: 'Page, chargement', en: 'Page, load' });
  return withBenchSite({}, ({ pages }) =>
    withPairOfBrowsers(extension, async ({ above, below }) => {
      await warmUp(above, pages.small);
      const pair = { above: await above.newPage(), below: await below.newPage() };
      await alternate(pair, WARM_UP, (page) => timeLoad(page, pages.small));
      const times = await alternate(pair, ROUNDS, (page) => timeLoad(page, pages.small));
      // The extension was at work, and not merely absent.
      await waitForMarks(pair.above);
      const [withUs, without] = [median(times.above).toFixed(1), median(times.below).toFixed(1)];
      tell({ fr: `  avec ${withUs}, sans ${without} ms`, en: `  with ${withUs}, without ${without} ms` });
      const ratio = medianRatio(times.above, times.below);
      return [createFigure('page/load', ratio, '× without', { must: 1.1, aim: 1.04 })];
    }),
  );
}

async function timeLoad(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  const loaded = await page.waitForFunction(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation && navigation.loadEventEnd > 0 && navigation.loadEventEnd - navigation.startTime;
  });
  return Number(await loaded.jsonValue());
}
