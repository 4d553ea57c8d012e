import { createFigure, type Figure } from '../figure.ts';
import { medianRatio } from '../ratios.ts';
import { tell } from '../tell.ts';
import { ISOLATION, withBenchSite } from './bench-site.ts';
import { withBrowser } from './browser.ts';
import { bundleBench } from './bundle-bench.ts';
import { inFreshPage } from './fresh-page.ts';
import { addBuiltInLexicon } from './lexicon-file.ts';
import type * as HitBench from '../../../tests/bench/hit-bench.ts';

declare const hitBench: typeof HitBench;

const ROUNDS = 15;
const SCRIPT = '/bench/hit-bench.js';

/** Finding the term under a point against finding the element there, on the page that has many terms. */
export function measureHitTest(): Promise<Figure[]> {
  tell({ fr: 'Page, terme sous le pointeur', en: 'Page, hit test' });
  return withBenchSite(ISOLATION, async ({ server, pages }) => {
    server.add(SCRIPT, { body: await bundleBench('hit-bench.ts', 'hitBench'), type: 'text/javascript' });
    const race = { lexicon: await addBuiltInLexicon(server), rounds: ROUNDS };
    const raced = await withBrowser((browser) =>
      inFreshPage({ browser, address: pages.dense, script: SCRIPT }, (page) =>
        page.evaluate((asked) => hitBench.raceForHits(asked), race),
      ),
    );
    const { found, points, terms } = raced;
    tell({
      fr: `  ${terms} termes dans la page, un terme à ${found} points sur ${points}`,
      en: `  ${terms} terms in the page, a term at ${found} of ${points} points`,
    });
    const ratio = medianRatio(raced.ours, raced.floor);
    return [createFigure('page/hit test', ratio, '× elementFromPoint', { must: 3, aim: 1.5 })];
  });
}
