import type { Browser, Page } from '@playwright/test';
import { createFigure, type Figure } from '../figure.ts';
import { median, medianRatio } from '../ratios.ts';
import { tell } from '../tell.ts';
import { ISOLATION, withBenchSite } from './bench-site.ts';
import { withBrowser } from './browser.ts';
import { bundleBench } from './bundle-bench.ts';
import { inFreshPage } from './fresh-page.ts';
import { addBuiltInLexicon } from './lexicon-file.ts';
import type * as ScanBench from '../../../tests/bench/scan-bench.ts';

declare const scanBench: typeof ScanBench;

const ROUNDS = 9;
const COLD_LOADS = 7;
const SLICE_BUDGET = 8;
const SCRIPT = '/bench/scan-bench.js';
const SIZES = ['small', 'large', 'huge'] as const;

type Scanned = { readonly browser: Browser; readonly address: string; readonly lexicon: string };

/** The first scan of pages of all sizes with the built-in glossary, without the extension around it. */
export function measureScan(): Promise<Figure[]> {
  return withBenchSite(ISOLATION, async ({ server, pages }) => {
    server.add(SCRIPT, { body: await bundleBench('scan-bench.ts', 'scanBench'), type: 'text/javascript' });
    const lexicon = await addBuiltInLexicon(server);
    return withBrowser(async (browser) => {
      const figures: Figure[] = [];
      for (const name of SIZES) figures.push(...(await measureOne(name, { browser, address: pages[name], lexicon })));
      return figures;
    });
  });
}

async function measureOne(name: string, scanned: Scanned): Promise<Figure[]> {
  tell({ fr: `Page, balayage, ${name}`, en: `Page, scan, ${name}` });
  const longest: number[] = [];
  let terms = 0;
  for (let load = 0; load < COLD_LOADS; load++) {
    const cold = await inBenchPage(scanned, (page) => page.evaluate(() => scanBench.scanCold()));
    longest.push(Math.max(...cold.slices));
    terms = cold.terms;
  }
  tell({ fr: `  ${terms} termes`, en: `  ${terms} terms` });
  const warm = await inBenchPage(scanned, (page) => page.evaluate((rounds) => scanBench.scanWarm(rounds), ROUNDS));
  return [
    createFigure(`page/one go ${name}`, medianRatio(warm.oneGo, warm.floor), '× floor', { must: 3, aim: 2 }),
    createFigure(`page/sliced ${name}`, medianRatio(warm.sliced, warm.oneGo), '× one go', { must: 1.15, aim: 1.08 }),
    createFigure(`page/longest slice ${name}`, median(longest) / SLICE_BUDGET, '× 8 ms', { must: 3, aim: 2 }),
  ];
}

/** Ready to scan. */
function inBenchPage<T>({ browser, address, lexicon }: Scanned, work: (page: Page) => Promise<T>): Promise<T> {
  return inFreshPage({ browser, address, script: SCRIPT }, async (page) => {
    await page.evaluate((packed) => scanBench.loadLexicon(packed), lexicon);
    return work(page);
  });
}
