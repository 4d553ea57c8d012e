import type { BrowserContext, Page } from '@playwright/test';
import { createFigure, type Figure } from '../figure.ts';
import { alternate, median, medianRatio, type Pair } from '../ratios.ts';
import { tell } from '../tell.ts';
import { ISOLATION, withBenchSite } from './bench-site.ts';
import { withPairOfBrowsers } from './browser.ts';
import { addDynamicPage, readTexts, runDynamicPage } from './changing-pages.ts';
import { FRAME_PROBE, type FrameProbe } from './frame-probe.ts';
import { costOf, watchMainThread, type MainThread } from './main-thread.ts';
import { countMarks, waitForMarks, warmUp } from './marked-terms.ts';

const FRAME_ROUNDS = 30;
const NODE_ROUNDS = 15;
const DYNAMIC_ROUNDS = 3;
const NODES = 1_000;

/** A heading with a term opens a section in which those of the paragraph have not been marked yet. */
const HEADING = 'Suite : la dette technique';
const PARAGRAPH = 'Le lac de données a un bon retour sur investissement, dit le reste de ce paragraphe.';

type ChangedPage = { readonly page: Page; readonly mainThread: MainThread };

/** What changes of a page cost with the extension, times what they cost without it. */
export function measureChanges(extension: string): Promise<Figure[]> {
  return withBenchSite(ISOLATION, ({ server, pages }) =>
    withPairOfBrowsers(extension, async (contexts) => {
      await warmUp(contexts.above, pages.small);
      return [
        ...(await measureDense(contexts, pages.dense)),
        await measureDynamic(contexts, await addDynamicPage(server)),
      ];
    }),
  );
}

/** On the huge page that has many terms. */
async function measureDense({ above, below }: Pair<BrowserContext>, address: string): Promise<Figure[]> {
  const pair = { above: await openDense(above, address), below: await openDense(below, address) };
  await waitForMarks(pair.above.page);
  await expectMarks(pair.above.page);
  tell({ fr: 'Page, paragraphe ajouté', en: 'Page, appended paragraph' });
  const changed = await alternate(pair, FRAME_ROUNDS, appendParagraph);
  tell({ fr: `Page, ${NODES} nœuds ajoutés et ôtés`, en: `Page, ${NODES} nodes appended and removed` });
  const texts = await readTexts(200);
  const nodes = await alternate(pair, NODE_ROUNDS, (one) => changeNodes(one, texts));
  for (const { page } of Object.values(pair)) await page.close();
  return [
    createFigure('page/frame after a paragraph', ratioOf(changed, 'frame'), '× without', { must: 1.3, aim: 1.1 }),
    createFigure('page/work after a paragraph', ratioOf(changed, 'work'), '× without'),
    createFigure('page/1,000 nodes come and go', ratioOf(nodes, 'work'), '× without', { must: 1.5, aim: 1.2 }),
  ];
}

/** At its end, where nodes are appended. */
async function openDense(context: BrowserContext, address: string): Promise<ChangedPage> {
  const page = await context.newPage();
  await page.goto(address, { timeout: 120_000 });
  await page.addScriptTag({ content: FRAME_PROBE });
  await page.evaluate((heading) => {
    document.body.appendChild(document.createElement('h2')).textContent = heading;
    window.scrollTo(0, document.documentElement.scrollHeight);
  }, HEADING);
  const mainThread = await watchMainThread(page);
  await mainThread.settle();
  return { page, mainThread };
}

/** Throws where the terms of the paragraph are not marked when it comes: nothing would be measured. */
async function expectMarks(page: Page): Promise<void> {
  const before = await countMarks(page);
  await page.evaluate((words) => frameProbe.appendNodes([words], 1), PARAGRAPH);
  await waitForMarks(page, before + 1);
  await page.evaluate(() => frameProbe.removeNodes(1));
}

/** Milliseconds of the longest frame by the clock, and of the processor until the paragraph is gone again. */
async function appendParagraph({ page, mainThread }: ChangedPage) {
  const before = await mainThread.time();
  const frame = await page.evaluate((words) => frameProbe.appendParagraph(words), PARAGRAPH);
  return { frame, work: (await mainThread.time()) - before };
}

async function changeNodes(
  { page, mainThread }: ChangedPage,
  texts: readonly string[],
): Promise<{ readonly work: number }> {
  const asked = { words: texts, count: NODES };
  const append = await costOf(mainThread, () =>
    page.evaluate(({ words, count }) => frameProbe.appendNodes(words, count), asked),
  );
  const remove = await costOf(mainThread, () => page.evaluate((count) => frameProbe.removeNodes(count), NODES));
  return { work: append + remove };
}

async function measureDynamic(contexts: Pair<BrowserContext>, address: string): Promise<Figure> {
  tell({ fr: 'Page qui change', en: 'Page, dynamic' });
  const times = await alternate(contexts, DYNAMIC_ROUNDS, async (context) => {
    const page = await context.newPage();
    await page.goto(address);
    const work = await costOf(await watchMainThread(page), () => runDynamicPage(page));
    await page.close();
    return { work };
  });
  return createFigure('page/dynamic page', ratioOf(times, 'work'), '× without');
}

function ratioOf<Kind extends string>(
  { above, below }: Pair<readonly Readonly<Record<Kind, number>>[]>,
  kind: Kind,
): number {
  const [withUs, without] = [above.map((one) => one[kind]), below.map((one) => one[kind])];
  const [one, other] = [median(withUs).toFixed(1), median(without).toFixed(1)];
  tell({ fr: `  ${kind} : avec ${one}, sans ${other} ms`, en: `  ${kind}: with ${one}, without ${other} ms` });
  return medianRatio(withUs, without);
}

declare const frameProbe: FrameProbe;
