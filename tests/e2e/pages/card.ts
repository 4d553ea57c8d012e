import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { placeInside } from '../../../page/card/place-card.ts';

/** Where a hand holds the card, from its corner, and how far it takes it at a time: not so far that it slips off. */
const HAND = { x: 90, y: 26 } as const;
const STRIDE = 24;

/** A card over a page. Its frame sits in a closed shadow root, which only the browser's own view of frames sees into. */
export class Card {
  readonly page: Page;
  readonly #index: number;

  /** `index`: of several cards, in the order in which they came into the page. */
  constructor(page: Page, index = 0) {
    this.page = page;
    this.#index = index;
  }

  get host(): Locator {
    return this.page.locator('passerelle-card').nth(this.#index);
  }

  async isShown(): Promise<boolean> {
    if ((await this.host.count()) === 0) return false;
    return this.host.evaluate(
      (host) => host.matches(':popover-open') && getComputedStyle(host).visibility === 'visible',
    );
  }

  async waitUntilShown(): Promise<void> {
    await expect.poll(() => this.isShown()).toBe(true);
  }

  async waitUntilHidden(): Promise<void> {
    await expect.poll(() => this.isShown()).toBe(false);
  }

  /** Where the card is in the viewport, its transparent margin included. */
  box(): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.host.evaluate((host) => host.getBoundingClientRect().toJSON());
  }

  get frame() {
    const frame = this.page.frames().filter((candidate) => candidate.url().endsWith('/card.html'))[this.#index];
    if (!frame) throw new Error('The card has no frame yet');
    return frame;
  }

  get dialog(): ReturnType<FrameLocator['locator']> {
    return this.frame.getByRole('dialog');
  }

  button(name: RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }

  async text(): Promise<string> {
    return (await this.dialog.innerText()).replaceAll(/\s+/gu, ' ');
  }

  /**
   * Takes the card along by its head, step by step. A made-up pointer is put on the screen by where the browser believes the
   * frame to be, which lags behind a frame that moves: outrun, the card would lose it.
   */
  async dragTo(to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page;
    const from = await this.box();
    await mouse.move(from.x + HAND.x, from.y + HAND.y);
    await mouse.down();
    const steps = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / STRIDE);
    for (let step = 1; step <= steps; step++) {
      const next = { x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps };
      const wanted = placeInside(next, from, this.page.viewportSize()!);
      const move = async () => {
        for (const x of [next.x + 1, next.x]) await mouse.move(x + HAND.x, next.y + HAND.y);
        await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const { x, y } = await this.box();
        return Math.hypot(x - wanted.x, y - wanted.y);
      };
      await expect.poll(move).toBeLessThan(1);
    }
    await mouse.up();
  }
}
