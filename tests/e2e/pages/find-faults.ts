import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from '@playwright/test';

type Axe = {
  readonly run: (
    root: Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const fromBuilder = createRequire(import.meta.resolve('@axe-core/playwright'));
const AXE = readFileSync(fromBuilder.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in one frame. A run over its page does not see into a closed shadow root, where the card's frame is. */
export async function findFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    (tags) => (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
