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
