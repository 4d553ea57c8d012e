import type { Page } from '@playwright/test';

/** What a page object needs of a driver: Playwright's page has it, and Puppeteer's, which drives Firefox. */
type DrivenPage = {
  goto(address: string): Promise<unknown>;
  evaluate<Result>(read: () => Result): Promise<Awaited<Result>>;
  evaluate<Result, Argument>(read: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  readonly mouse: { move(x: number, y: number, options?: { readonly steps?: number }): Promise<void> };
};

/** A web page that the extension reads: its marks, and a pointer that moves over it as a hand does. */
export class MarkedPage<Driven extends DrivenPage = Page> {
  readonly page: Driven;

  constructor(page: Driven) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  /** The texts that are marked now, in no particular order. A mark whose text has just changed is not painted. */
  marks(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('passerelle-term') ?? [])].flatMap((range) => {
        const lengthOf = (node: Node) => (node as Text).length;
        if (range.startOffset > lengthOf(range.startContainer) || range.endOffset > lengthOf(range.endContainer))
          return [];
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    );
  }

  /** The middles of the marks in the viewport that nothing lies over, in reading order. */
  marksInView(): Promise<{ x: number; y: number }[]> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('passerelle-term') ?? [])]
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { x, y, width, height } = live.getClientRects()[0] ?? new DOMRect(-1, -1);
          const middle = { x: x + width / 2, y: y + height / 2 };
          const isOnTop = document.elementFromPoint(middle.x, middle.y)?.contains(range.startContainer) ?? false;
          return { middle, isOnTop };
        })
        .filter(({ middle, isOnTop }) => isOnTop && middle.y > 20 && middle.y < innerHeight - 20)
        .map(({ middle }) => middle)
        .toSorted((a, b) => a.y - b.y || a.x - b.x),
    );
  }

  /** Moves to the middle of the first occurrence of a text, in steps, and stops there. */
  async rest(text: string): Promise<void> {
    await this.restAt(await this.middleOf(text));
  }

  async restAt({ x, y }: { x: number; y: number }): Promise<void> {
    await this.page.mouse.move(x - 40, y - 25);
    await this.page.mouse.move(x, y, { steps: 8 });
  }

  middleOf(text: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getClientRects()[0]!;
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`No text "${wanted}" in the page`);
    }, text);
  }

  /** Elements of the page's DOM that were not in its HTML. */
  addedNodes(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.includes('-')),
    );
  }
}
