import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

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
}
