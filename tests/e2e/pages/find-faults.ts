import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const fromBuilder = createRequire(import.meta.resolve('@axe-core/playwright'));
const AXE = readFileSync(fromBuilder.resolve('axe-core/axe.min.js'), 'utf8');

// Colours on their way to others are nobody's fault.
const STILL = `Promise.all(document.getAnimations()
  .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
  .map(({ finished }) => finished.catch(() => {})))`;
const RUN = `${STILL}.then(() => axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(TAGS)} } })).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

/** What axe finds wrong in one frame. A run over its page does not see into a closed shadow root, where the card's frame is. */
export async function findFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate<string[]>(RUN);
}

/** By a script, for what Playwright does not list among its frames. */
export async function findFaultsBy(evaluate: (script: string) => Promise<unknown>): Promise<string[]> {
  await evaluate(AXE);
  return (await evaluate(RUN)) as string[];
}
