import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { servePages } from '../../setup/serve-pages.ts';
import { createFigure, type Figure } from '../figure.ts';
import { median, medianRatio, type Pair } from '../ratios.ts';
import { tell } from '../tell.ts';
import { inTemporaryFolder, withExtension } from './browser.ts';
import { bundleBench } from './bundle-bench.ts';
import { groupByProcess, isAt, traceBrowser, type TraceEvent } from './trace.ts';

const ROUNDS = 15;
const CONTENT_SCRIPT = 'content-scripts/page.js';
const REACT = 'content-scripts/react-bench.js';
const DONE = 'content-scripts/done.js';

/** The content script's evaluation against that of React and ReactDOM as one more content script of the same pages:
 *  both are compiled anew in each page, which has a process of its own. */
export function measureEvaluation(extension: string): Promise<Figure[]> {
  tell({ fr: 'Page, évaluation', en: 'Page, evaluation' });
  return inTemporaryFolder(async (temporary) => {
    const withReact = path.join(temporary, 'with-react');
    await cp(extension, withReact, { recursive: true });
    await addReact(withReact);
    const server = await servePages({ '/': '<!doctype html><title>Evaluation</title><p>Un lac de données.</p>' });
    try {
      const { above, below } = await withExtension(withReact, (context) => evaluate(context, server.origin));
      const [ours, reacts] = [median(above).toFixed(1), median(below).toFixed(1)];
      tell({ fr: `  la nôtre ${ours}, React ${reacts} ms`, en: `  ours ${ours}, React ${reacts} ms` });
      return [createFigure('page/evaluation', medianRatio(above, below), '× React', { must: 1 / 5, aim: 1 / 9 })];
    } finally {
      await server.close();
    }
  });
}

async function addReact(extension: string): Promise<void> {
  const manifestFile = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as { content_scripts: object[] };
  const added = { matches: ['<all_urls>'], run_at: 'document_idle', js: [REACT, DONE] };
  await writeFile(path.join(extension, REACT), await bundleBench('react-bench.ts', 'reactBench'));
  await writeFile(path.join(extension, DONE), "document.documentElement.dataset.evaluated = 'yes'");
  await writeFile(manifestFile, JSON.stringify({ ...manifest, content_scripts: [...manifest.content_scripts, added] }));
}

/** Milliseconds of processor time by page. */
async function evaluate(context: BrowserContext, address: string): Promise<Pair<readonly number[]>> {
  const visit = async () => {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('[data-evaluated]');
    await page.close();
  };
  await visit();
  const events = await traceBrowser(context.browser()!, async () => {
    for (let round = 0; round < ROUNDS; round++) await visit();
  });
  const pages = groupByProcess(events).filter((ofPage) => ofPage.some((event) => isAt(event, REACT)));
  if (pages.length < ROUNDS) throw new Error(`Only ${pages.length} of ${ROUNDS} pages had a process of their own.`);
  return {
    above: pages.map((ofPage) => timeOf(ofPage, CONTENT_SCRIPT)),
    below: pages.map((ofPage) => timeOf(ofPage, REACT)),
  };
}

function timeOf(events: readonly TraceEvent[], script: string): number {
  const evaluation = events.find((event) => event.name === 'EvaluateScript' && isAt(event, script));
  if (evaluation?.tdur === undefined) throw new Error(`${script} was not evaluated.`);
  return evaluation.tdur / 1000;
}
