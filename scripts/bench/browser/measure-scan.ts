import type { Browser, Page } from '@playwright/test';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { packLexicon } from '../../../core/matching/pack-lexicon.ts';
import { servePages } from '../../setup/serve-pages.ts';
import { createFigure, type Figure } from '../figure.ts';
import { median, medianRatio } from '../ratios.ts';
import { readBuiltInEntries } from '../source-text.ts';
import { tell } from '../tell.ts';
import { addGeneratedPages, findBenchPages } from './bench-pages.ts';
import { withBrowser } from './browser.ts';
import { bundleBench } from './bundle-bench.ts';
import { inFreshPage, ISOLATION } from './fresh-page.ts';
import type * as ScanBench from '../../../tests/bench/scan-bench.ts';

declare const scanBench: typeof ScanBench;

const ROUNDS = 9;
const COLD_LOADS = 7;
const SLICE_BUDGET = 8;
const SCRIPT = '/bench/scan-bench.js';
const LEXICON = '/bench/lexicon.bin';

/** The first scan of real pages with the built-in glossary, without the extension around it. */
export async function measureScan(): Promise<Figure[]> {
  const served = await findBenchPages();
  const server = await servePages({}, { folders: served?.folders ?? {}, headers: ISOLATION });
  try {
    server.add(SCRIPT, {
      body: await bundleBench('scan-bench.ts', 'scanBench'),
      type: 'text/javascript; charset=utf-8',
    });
    const lexicon = packLexicon(compileLexicon(await readBuiltInEntries()));
    server.add(LEXICON, { body: new Uint8Array(lexicon), type: 'application/octet-stream' });
    const pages = served?.pages ?? (await addGeneratedPages(server));
    return await withBrowser(async (browser) => {
      const figures: Figure[] = [];
      for (const { name, address } of pages)
        figures.push(...(await measureOne(browser, name, server.origin + address)));
      return figures;
    });
  } finally {
    await server.close();
  }
}

async function measureOne(browser: Browser, name: string, address: string): Promise<Figure[]> {
  tell({ fr: `Page, balayage, ${name}`, en: `Page, scan, ${name}` });
  const longest: number[] = [];
  let terms = 0;
  for (let load = 0; load < COLD_LOADS; load++) {
    const cold = await inBenchPage(browser, address, (page) => page.evaluate(() => scanBench.scanCold()));
    longest.push(Math.max(...cold.slices));
    terms = cold.terms;
  }
  tell({ fr: `  ${terms} termes`, en: `  ${terms} terms` });
  const warm = await inBenchPage(browser, address, (page) =>
    page.evaluate((rounds) => scanBench.scanWarm(rounds), ROUNDS),
  );
  return [
    createFigure(`page/one go ${name}`, medianRatio(warm.oneGo, warm.floor), '× floor', { must: 3, aim: 2 }),
    createFigure(`page/sliced ${name}`, medianRatio(warm.sliced, warm.oneGo), '× one go', { must: 1.15, aim: 1.08 }),
    createFigure(`page/longest slice ${name}`, median(longest) / SLICE_BUDGET, '× 8 ms', { must: 3, aim: 2 }),
  ];
}

/** Ready to scan. */
function inBenchPage<T>(browser: Browser, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  return inFreshPage({ browser, address, script: SCRIPT }, async (page) => {
    await page.evaluate((lexicon) => scanBench.loadLexicon(lexicon), LEXICON);
    return work(page);
  });
}
