import type { BrowserContext, CDPSession, Page } from '@playwright/test';

type Evaluated<T> = { readonly result: { readonly value: T }; readonly exceptionDetails?: { readonly text: string } };
type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } };

const CLOSED = 'The window has closed.';

/**
 * The real popup, opened over a tab as a click on the toolbar button does. Playwright does not list popups among its pages,
 * so this one is driven by the DevTools protocol.
 */
export class PopupWindow {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #nextId = 1;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (from === sessionId && answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
    // A window that has closed answers nothing more.
    browser.on('Target.detachedFromTarget', ({ sessionId: gone }) => {
      if (gone === sessionId) for (const answer of this.#waiting.values()) answer({ error: { message: CLOSED } });
    });
  }

  static async open(context: BrowserContext, over: Page, extensionId: string): Promise<PopupWindow> {
    await over.bringToFront();
    const browser = await context.browser()!.newBrowserCDPSession();
    const tab = await findTarget(browser, 'tab', (url) => url === over.url());
    await browser.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab } as never);
    return PopupWindow.#attach(browser);
  }

  /** The one that has been opened by something else, or the side panel, which is driven alike. */
  static async opened(context: BrowserContext, document = '/popup.html'): Promise<PopupWindow> {
    return PopupWindow.#attach(await context.browser()!.newBrowserCDPSession(), document);
  }

  static async #attach(browser: CDPSession, document = '/popup.html'): Promise<PopupWindow> {
    const popup = await findTarget(browser, 'page', (url) => url.endsWith(document));
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId: popup, flatten: false });
    return new PopupWindow(browser, sessionId);
  }

  /** Presses one key by its name (`Enter`, `ArrowDown`), which must do something by itself. */
  async press(key: string): Promise<void> {
    const code = { Enter: 13, Escape: 27, ArrowDown: 40, ArrowUp: 38, Home: 36, End: 35 }[key] ?? 0;
    const event = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' ? { text: '\r' } : {}) };
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.#send('Input.insertText', { text: letter });
  }

  /** The texts of the elements that a selector finds, white space folded. */
  texts(selector: string): Promise<string[]> {
    return this.evaluate(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => e.innerText.replace(/\\s+/g, ' ').trim())`,
    );
  }

  click(selector: string): Promise<void> {
    return this.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  /** With the rights that a click of a hand gives, in the middle of the first element that a selector finds. It may close the window. */
  async clickAsUser(selector: string): Promise<void> {
    const at = await this.evaluate<{ x: number; y: number }>(
      `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
    );
    for (const type of ['mousePressed', 'mouseReleased'])
      try {
        await this.#send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
      } catch (error) {
        if (!(error instanceof Error && error.message.endsWith(CLOSED))) throw error;
      }
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = (await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as Evaluated<T>;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** As a reader has it who set their system so. */
  async prefer(features: Readonly<Record<string, string>>): Promise<void> {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await this.#send('Emulation.setEmulatedMedia', { features: list });
  }

  /** A PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.#send('Page.captureScreenshot', {})) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.evaluate('setTimeout(() => close())');
    await this.#browser.detach();
  }

  async #send(method: string, params: object): Promise<unknown> {
    const id = this.#nextId++;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }
}

async function findTarget(browser: CDPSession, type: string, accepts: (url: string) => boolean): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type }] });
    const target = targetInfos.find(({ url }) => accepts(url));
    if (target) return target.targetId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No ${type} target of that address`);
}
