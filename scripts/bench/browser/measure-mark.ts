import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import type { TextBlock } from '../../../core/matching/find-terms.ts';
import { packLexicon } from '../../../core/matching/pack-lexicon.ts';
import { servePages } from '../../setup/serve-pages.ts';
import { createFigure, higherIsBetter, type Figure } from '../figure.ts';
import { FORMS_OF_ENTRY, generateEntries, surfacesOf, withoutSenses } from '../matching/generate-entries.ts';
import { medianRatio } from '../ratios.ts';
import { allBlocks, readSourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import { withBrowser } from './browser.ts';
import { bundleBench } from './bundle-bench.ts';
import { inFreshPage, ISOLATION } from './fresh-page.ts';
import type * as MarkBench from '../../../tests/bench/mark-bench.ts';

declare const markBench: typeof MarkBench;

const TERMS = 1_000;
const CHARACTERS = 50_000;
const ROUNDS = 5;
const SCRIPT = '/bench/mark-bench.js';
const LEXICON = '/bench/lexicon.bin';
const PAGE = '/bench/page.html';

/** Searching a page for as many terms as mark.js can bear, against mark.js, which also writes its marks into the page. */
export async function measureMark(): Promise<Figure[]> {
  tell({ fr: `Page, mark.js, ${TERMS} termes`, en: `Page, mark.js, ${TERMS} terms` });
  const source = await readSourceText();
  const entries = withoutSenses(generateEntries(TERMS / FORMS_OF_ENTRY, source));
  const server = await servePages({}, { headers: ISOLATION });
  try {
    server.add(SCRIPT, { body: await bundleBench('mark-bench.ts', 'markBench'), type: 'text/javascript' });
    server.add(LEXICON, {
      body: new Uint8Array(packLexicon(compileLexicon(entries))),
      type: 'application/octet-stream',
    });
    server.add(PAGE, pageOf(someBlocks(allBlocks(source))));
    const race = { lexicon: LEXICON, terms: surfacesOf(entries), rounds: ROUNDS };
    const raced = await withBrowser((browser) =>
      inFreshPage({ browser, address: server.origin + PAGE, script: server.origin + SCRIPT }, (page) =>
        page.evaluate((asked) => markBench.raceWithMark(asked), race),
      ),
    );
    tell({
      fr: `  trouvés : ${raced.ourTerms} par nous, ${raced.theirMarks} par mark.js`,
      en: `  found: ${raced.ourTerms} by ours, ${raced.theirMarks} by mark.js`,
    });
    const faster = medianRatio(raced.theirs, raced.ours);
    const name = `matching/faster than mark.js, ${TERMS.toLocaleString('en')} terms`;
    return [higherIsBetter(createFigure(name, faster, '×', { must: 300, aim: 900 }))];
  } finally {
    await server.close();
  }
}

/** Blocks from all over the text, together about as long as a page. */
function someBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const step = Math.max(1, Math.round(length / CHARACTERS));
  return blocks.filter((_, at) => at % step === 0);
}

function pageOf(blocks: readonly TextBlock[]): string {
  const paragraphs = blocks.map(({ text, language }) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<p${language ? ` lang="${language}"` : ''}>${escaped}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>mark.js</title>${paragraphs.join('\n')}`;
}
