import type { BrowserContext } from '@playwright/test';
import { createFigure, type Figure } from '../figure.ts';
import { median } from '../ratios.ts';
import { tell } from '../tell.ts';
import { withBenchSite } from './bench-site.ts';
import { withExtension } from './browser.ts';
import { OWN_SCRIPTS } from './built-extension.ts';
import { addDynamicPage, addGiantTextPage, addManyElementsPage, runDynamicPage } from './changing-pages.ts';
import { watchMainThread } from './main-thread.ts';
import { warmUp } from './marked-terms.ts';
import { findOwnTasks, longestOf } from './own-tasks.ts';
import { groupByProcess, isAt, traceBrowser, type TraceEvent } from './trace.ts';

const LOADS = 3;

/** The longest that the extension holds the main thread of a page from its loading until all is read, whatever the
 *  page. Processor time: on a busy machine a task takes longer by the clock, which is told. */
export function measureLongestTask(extension: string): Promise<Figure[]> {
  tell({ fr: 'Page, plus longue tâche', en: 'Page, longest task' });
  return withBenchSite({}, ({ server, pages }) =>
    withExtension(extension, async (context) => {
      await warmUp(context, pages.small);
      const changing = [await addDynamicPage(server), addManyElementsPage(server)];
      const addresses = [pages.small, pages.large, pages.huge, await addGiantTextPage(server), ...changing];
      const events = await traceBrowser(context.browser()!, async () => {
        for (const address of addresses)
          for (let load = 0; load < LOADS; load++) await visit(context, address, changing.includes(address));
      });
      const tabs = groupByProcess(events);
      const longest = addresses.map((address) => longestIn(tabs, address));
      const ofElements = longest.pop()!;
      return [
        createFigure('page/longest task', Math.max(...longest), 'ms', { must: 50, aim: 20 }),
        createFigure('page/longest task, a block of 50,000 elements', ofElements, 'ms', { must: 150, aim: 50 }),
      ];
    }),
  );
}

/** In a tab of its own, hence a process of its own. */
async function visit(context: BrowserContext, address: string, isChanging: boolean): Promise<void> {
  const page = await context.newPage();
  const mainThread = await watchMainThread(page);
  await page.goto(address, { timeout: 120_000 });
  await mainThread.settle();
  if (isChanging) {
    await runDynamicPage(page);
    await mainThread.settle();
  }
  await page.close();
}

/** Milliseconds, the median of all visits of an address. */
function longestIn(tabs: readonly (readonly TraceEvent[])[], address: string): number {
  const visits = tabs.filter((events) => events.some((event) => event.name === 'CommitLoad' && isAt(event, address)));
  const tasks = visits.map((events) => longestOf(findOwnTasks(events, OWN_SCRIPTS)));
  if (tasks.length < LOADS) throw new Error(`Of ${LOADS} visits of ${address}, ${tasks.length} were traced.`);
  const processor = median(tasks.map((task) => task.processor));
  const told = `${processor.toFixed(1)} ms, ${median(tasks.map(({ wall }) => wall)).toFixed(1)} ms`;
  const { pathname } = new URL(address);
  tell({ fr: `  ${pathname} : ${told} à l’horloge`, en: `  ${pathname}: ${told} by the clock` });
  return processor;
}
