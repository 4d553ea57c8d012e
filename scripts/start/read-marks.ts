import type { Page } from '@playwright/test';

/** The marked texts in reading order, once the page has been read: when their number has not grown for half a second. */
export async function readMarks(page: Page): Promise<string[]> {
  await page.waitForFunction(() => (CSS.highlights.get('passerelle-term')?.size ?? 0) > 0);
  let count = -1;
  for (let marks = await marksNow(page); marks.length > count; marks = await marksNow(page)) {
    count = marks.length;
    await page.waitForTimeout(500);
  }
  return marksNow(page);
}

function marksNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('passerelle-term') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString().replaceAll(/\s+/gu, ' '));
  });
}

/** Rests the pointer on a text of the page until the card is there. */
export async function showCardOf(page: Page, text: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0]!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`No text "${wanted}" in the page`);
  }, text);
  await page.mouse.move(x - 40, y - 25);
  await page.mouse.move(x, y, { steps: 8 });
  await page.waitForFunction(() => {
    const host = document.querySelector<HTMLElement>('passerelle-card');
    return host?.matches(':popover-open') && getComputedStyle(host).visibility === 'visible';
  });
}
