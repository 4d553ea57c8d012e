import type { Figure } from '../figure.ts';
import { ensureBuilt, measureContentScript } from './built-extension.ts';
import { measureCard } from './measure-card.ts';
import { measureChanges } from './measure-changes.ts';
import { measureEvaluation } from './measure-evaluation.ts';
import { measureHitTest } from './measure-hit-test.ts';
import { measureLoad } from './measure-load.ts';
import { measureLongestTask } from './measure-longest-task.ts';
import { measureMark } from './measure-mark.ts';
import { measureMemory } from './measure-memory.ts';
import { measureScan } from './measure-scan.ts';

/** What is measured without the extension around it, in a plain browser. */
const IN_PAGE = [measureScan, measureMark, measureHitTest];

/** What is measured with the extension as it was built. */
const WITH_EXTENSION = [
  measureLongestTask,
  measureChanges,
  measureLoad,
  measureEvaluation,
  measureCard,
  measureMemory,
  measureContentScript,
];

/** What the extension costs a page, and how soon its card comes. */
export async function measurePage(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const measure of IN_PAGE) figures.push(...(await measure()));
  const extension = await ensureBuilt();
  for (const measure of WITH_EXTENSION) figures.push(...(await measure(extension)));
  return figures;
}
