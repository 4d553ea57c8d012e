import type { Browser, Page } from '@playwright/test';
import type { TextBlock } from '../../../core/matching/find-terms.ts';
import { servePages } from '../../setup/serve-pages.ts';
import { createFigure, higherIsBetter, type Figure } from '../figure.ts';
import { FORMS_OF_ENTRY, generateEntries, surfacesOf, withoutSenses } from '../matching/generate-entries.ts';
import { median, medianRatio } from '../ratios.ts';
import { allBlocks, readSourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import { ISOLATION } from './bench-site.ts';
import { withBrowser } from './browser.ts';
import { bundleBench } from './bundle-bench.ts';
import { inFreshPage } from './fresh-page.ts';
import { addLexicon } from './lexicon-file.ts';
import { pageOfBlocks } from './made-pages.ts';
import type * as MarkBench from '../../../tests/bench/mark-bench.ts';

declare const markBench: typeof MarkBench;

const TERMS = 1_000;
const TERMS_NAME = `faster than mark.js, ${TERMS.toLocaleString('en')} terms`;
/** Characters of the page on which both warm up and take turns, and of the page on which both are cold. */
const WARM = 50_000;
const COLD = 500_000;
const WARM_ROUNDS = 5;
const OUR_COLD_ROUNDS = 7;
const SCRIPT = '/bench/mark-bench.js';

type Race = {
  readonly browser: Browser;
  /** Addresses of the two pages and of the packed lexicon. */
  readonly warm: string;
  readonly cold: string;
  readonly lexicon: string;
  readonly terms: readonly string[];
};

/** Searching a page for as many terms as mark.js can bear, against mark.js, which also writes its marks into the page. */
export async function measureMark(): Promise<Figure[]> {
  const source = await readSourceText();
  const entries = withoutSenses(generateEntries(TERMS / FORMS_OF_ENTRY, source));
  const server = await servePages({}, { headers: ISOLATION });
  try {
    server.add(SCRIPT, { body: await bundleBench('mark-bench.ts', 'markBench'), type: 'text/javascript' });
    const pages = {
      warm: server.add('/bench/warm.html', pageOfBlocks(someBlocks(allBlocks(source), WARM))),
      cold: server.add('/bench/cold.html', pageOfBlocks(someBlocks(allBlocks(source), COLD))),
    };
    const asked = { ...pages, lexicon: addLexicon(server, entries), terms: surfacesOf(entries) };
    return await withBrowser(async (browser) => [
      await raceWarm({ ...asked, browser }),
      await raceCold({ ...asked, browser }),
    ]);
  } finally {
    await server.close();
  }
}

async function raceWarm({ browser, warm, lexicon, terms }: Race): Promise<Figure> {
  tell({ fr: `Page, mark.js, ${TERMS} termes`, en: `Page, mark.js, ${TERMS} terms` });
  const raced = await inFreshPage({ browser, address: warm, script: SCRIPT }, (page) =>
    page.evaluate((asked) => markBench.raceWithMark(asked), { lexicon, terms, rounds: WARM_ROUNDS }),
  );
  tellFound(raced.ourTerms, raced.theirMarks);
  const faster = medianRatio(raced.theirs, raced.ours);
  return higherIsBetter(createFigure(`matching/${TERMS_NAME}`, faster, '×', { must: 300, aim: 900 }));
}

/** One round of theirs is enough: it takes the better part of a minute, and varies by a few hundredths. */
async function raceCold({ browser, cold, lexicon, terms }: Race): Promise<Figure> {
  tell({ fr: 'Page, mark.js, 500 ko, à froid', en: 'Page, mark.js, 500 KB, cold' });
  const visit = <T>(work: (page: Page) => Promise<T>) => inFreshPage({ browser, address: cold, script: SCRIPT }, work);
  const ours: MarkBench.Marking[] = [];
  for (let round = 0; round < OUR_COLD_ROUNDS; round++)
    ours.push(await visit((page) => page.evaluate((packed) => markBench.markCold(packed), lexicon)));
  const theirs = await visit((page) => page.evaluate((asked) => markBench.markColdByMark(asked), terms));
  const time = median(ours.map(({ milliseconds }) => milliseconds));
  tellFound(ours[0]!.marks, theirs.marks);
  const times = `${time.toFixed(1)} ms · ${(theirs.milliseconds / 1000).toFixed(1)} s`;
  tell({ fr: `  ${times}`, en: `  ${times}` });
  return higherIsBetter(createFigure(`page/${TERMS_NAME}`, theirs.milliseconds / time, '×', { must: 300, aim: 1000 }));
}

function tellFound(ours: number, theirs: number): void {
  tell({
    fr: `  trouvés : ${ours} par nous, ${theirs} par mark.js`,
    en: `  found: ${ours} by ours, ${theirs} by mark.js`,
  });
}

/** Blocks from all over the text, together about so many characters. */
function someBlocks(blocks: readonly TextBlock[], characters: number): readonly TextBlock[] {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const step = Math.max(1, Math.round(length / characters));
  return blocks.filter((_, at) => at % step === 0);
}
