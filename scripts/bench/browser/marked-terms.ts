import type { BrowserContext, Page } from '@playwright/test';

const HIGHLIGHT = 'passerelle-term';

/** Until so many terms are marked near the viewport. */
export async function waitForMarks(page: Page, least = 1): Promise<void> {
  await page.waitForFunction(
    ({ name, count }) => (CSS.highlights.get(name)?.size ?? 0) >= count,
    { name: HIGHLIGHT, count: least },
    { timeout: 120_000 },
  );
}

const LOOK_EVERY = 50;
const PATIENCE = 120_000;

/** Until the first terms are marked. Asks without the script that Playwright puts into a page that it waits for: a megabyte. */
export async function waitForMarksFromOutside(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const expression = `CSS.highlights.get('${HIGHLIGHT}')?.size ?? 0`;
  for (let waited = 0; waited < PATIENCE; waited += LOOK_EVERY) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (result.value > 0) return session.detach();
    await page.waitForTimeout(LOOK_EVERY);
  }
  throw new Error('The page has no marks.');
}

/** Of the terms near the viewport, how many are marked. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, HIGHLIGHT);

/** Until the extension is installed to its end, so that later pages find the lexicon ready. */
export async function warmUp(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await waitForMarks(page);
  await page.close();
}

export type Point = { readonly x: number; readonly y: number };

/** Middles of the first marked terms, in CSS pixels of the viewport. */
export function findTermPoints(page: Page, count: number): Promise<Point[]> {
  return page.evaluate(
    ({ name, most }) =>
      [...CSS.highlights.get(name)!].slice(0, most).map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { x, y, width, height } = live.getClientRects()[0]!;
        return { x: x + width / 2, y: y + height / 2 };
      }),
    { name: HIGHLIGHT, most: count },
  );
}
