import { expect, type FrameLocator, type Page } from '@playwright/test';

/** The card over a page. Its frame sits in a closed shadow root, which only the browser's own view of frames sees into. */
export class Card {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  isShown(): Promise<boolean> {
    return this.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('passerelle-card');
      return host !== null && host.matches(':popover-open') && getComputedStyle(host).visibility === 'visible';
    });
  }

  async waitUntilShown(): Promise<void> {
    await this.page.waitForFunction(() => {
      const host = document.querySelector<HTMLElement>('passerelle-card');
      return host?.matches(':popover-open') && getComputedStyle(host).visibility === 'visible';
    });
  }

  async waitUntilHidden(): Promise<void> {
    await expect.poll(() => this.isShown()).toBe(false);
  }

  /** Where the card is in the viewport, its transparent margin included. */
  box(): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.page.evaluate(() => document.querySelector('passerelle-card')!.getBoundingClientRect().toJSON());
  }

  get frame() {
    const frame = this.page.frames().find((candidate) => candidate.url().endsWith('/card.html'));
    if (!frame) throw new Error('The card has no frame yet');
    return frame;
  }

  get dialog(): ReturnType<FrameLocator['locator']> {
    return this.frame.getByRole('dialog');
  }

  async text(): Promise<string> {
    return (await this.dialog.innerText()).replaceAll(/\s+/gu, ' ');
  }
}
