import type { CDPSession, Page } from '@playwright/test';

export type Point = { readonly x: number; readonly y: number };

/** A finger and a pen on the page, by way of the DevTools protocol: Playwright's own finger needs a context made for it. */
export class Finger {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async over(page: Page): Promise<Finger> {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    return new Finger(session);
  }

  async tap(point: Point): Promise<void> {
    await this.#touch('touchStart', [point]);
    await this.#touch('touchEnd', []);
  }

  /** Stays until the browser's own menu would come, and longer. */
  async pressLong(point: Point): Promise<void> {
    await this.#touch('touchStart', [point]);
    await new Promise((resolve) => setTimeout(resolve, 900));
    await this.#touch('touchEnd', []);
  }

  /** Starts at a point and goes up, as a hand that scrolls does. */
  async swipeUp({ x, y }: Point): Promise<void> {
    await this.#touch('touchStart', [{ x, y }]);
    for (let step = 1; step <= 10; step++) await this.#touch('touchMove', [{ x, y: y - step * 12 }]);
    // Lifted in full swing, it would send the page on its way, and the next tap would only stop that.
    await new Promise((resolve) => setTimeout(resolve, 150));
    await this.#touch('touchMove', [{ x, y: y - 121 }]);
    await this.#touch('touchEnd', []);
  }

  async pinch({ x, y }: Point): Promise<void> {
    const apart = (by: number) => [
      { x: x - by, y },
      { x: x + by, y },
    ];
    await this.#touch('touchStart', apart(5));
    for (let by = 10; by <= 60; by += 10) await this.#touch('touchMove', apart(by));
    await this.#touch('touchEnd', []);
  }

  async hoverWithPen({ x, y }: Point): Promise<void> {
    for (let step = 5; step >= 0; step--) await this.#pen('mouseMoved', { x: x - step * 5, y });
  }

  async tapWithPen(point: Point): Promise<void> {
    await this.#pen('mousePressed', point);
    await this.#pen('mouseReleased', point);
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  async #pen(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', point: Point): Promise<void> {
    const isPress = type !== 'mouseMoved';
    await this.#session.send('Input.dispatchMouseEvent', {
      type,
      ...point,
      pointerType: 'pen',
      ...(isPress ? { button: 'left', clickCount: 1 } : {}),
    });
  }
}
