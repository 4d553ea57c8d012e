import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { Firefox } from '../../../scripts/setup/launch-firefox.ts';
import { evaluateIn } from '../evaluate-in.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Context = { readonly context: string; readonly url: string; readonly children: readonly Context[] };

/** The card over a page. Its frame runs in the extension's own process: Puppeteer does not see into it, WebDriver does. */
export class Card {
  readonly #firefox: Firefox;
  readonly #page: Page;

  constructor(firefox: Firefox, page: Page) {
    this.#firefox = firefox;
    this.#page = page;
  }

  isShown(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('passerelle-card');
      return host !== null && host.matches(':popover-open') && getComputedStyle(host).visibility === 'visible';
    });
  }

  async waitUntilShown(): Promise<void> {
    await expect.poll(() => this.isShown()).toBe(true);
  }

  async waitUntilHidden(): Promise<void> {
    await expect.poll(() => this.isShown()).toBe(false);
  }

  /** Where the card is in the viewport, its transparent margin included. */
  box(): Promise<Box> {
    return this.#page.evaluate(() => document.querySelector('passerelle-card')!.getBoundingClientRect().toJSON());
  }

  /** What the card says, white space folded. */
  text(): Promise<string> {
    return this.evaluate(`document.body.innerText.replaceAll(/\\s+/gu, ' ')`);
  }

  /** Presses the pointer on a button of the card, given by a piece of its text or its name, where it is on the screen. */
  async click(button: string): Promise<void> {
    const { x, y } = await this.box();
    const middle = await this.evaluate<Box>(
      `((button) => {
        button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })([...document.querySelectorAll('button')].find((one) => (one.textContent + one.ariaLabel).includes(${JSON.stringify(button)})))`,
    );
    await this.#page.mouse.click(x + middle.x, y + middle.y);
  }

  /** Evaluates an expression in the card's frame. */
  async evaluate<T>(expression: string): Promise<T> {
    // Puppeteer's own `url()` is not told of a page that comes back from the browser's memory.
    const address = await this.#page.evaluate(() => location.href);
    const { contexts } = (await this.#firefox.send('browsingContext.getTree', {})) as { contexts: readonly Context[] };
    const frame = contexts
      .filter(({ url }) => url === address)
      .flatMap(({ children }) => children)
      .find(({ url }) => url.startsWith('moz-extension:') && url.endsWith('/card.html'));
    if (!frame) throw new Error('The card has no frame yet');
    return evaluateIn(this.#firefox, frame.context, expression);
  }
}
