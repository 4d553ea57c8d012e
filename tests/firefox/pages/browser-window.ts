import { expect } from '@playwright/test';
import type { Firefox } from '../../../scripts/setup/launch-firefox.ts';
import { evaluateIn } from '../evaluate-in.ts';

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };

const POPUP = `[...document.querySelectorAll('browser')].find((one) => one.currentURI?.spec.endsWith('/popup.html'))`;

const MENU = `document.getElementById('contentAreaContextMenu')`;

const SCHEMES = { dark: 0, light: 1, 'as the system does': 2 } as const;

/** The browser's own window, where its commands and the popup are. */
export class BrowserWindow {
  readonly #firefox: Firefox;
  readonly #context: string;

  private constructor(firefox: Firefox, context: string) {
    this.#firefox = firefox;
    this.#context = context;
  }

  static async find(firefox: Firefox): Promise<BrowserWindow> {
    const { contexts } = (await firefox.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window');
    return new BrowserWindow(firefox, window.context);
  }

  /** Does what a key combination of the extension does: `alt` and `J`. Keys that a driver presses reach the page only. */
  async pressShortcut(modifiers: string, key: string): Promise<void> {
    await this.evaluate(
      `document.querySelector('keyset[id^="ext-keyset"] > key[modifiers="${modifiers}"][key="${key}"]').doCommand()`,
    );
  }

  /** Puts the background to sleep, as the browser does after half a minute without work. */
  async stopBackground(): Promise<string> {
    return this.evaluate(
      `(async (extension) => {
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return extension.backgroundState;
      })(${this.#extension})`,
    );
  }

  stateOfBackground(): Promise<string> {
    return this.evaluate(`${this.#extension}.backgroundState`);
  }

  /** Sets the colour scheme that the reader prefers. */
  async prefer(scheme: keyof typeof SCHEMES): Promise<void> {
    await this.evaluate(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${SCHEMES[scheme]})`,
    );
  }

  /** What the extension has in the context menu that is open, as a reader sees it; several items are in a menu of their own. */
  async itemsInMenu(): Promise<string[]> {
    return this.evaluate(
      `${MENU}.state === 'open' ? [...${MENU}.querySelectorAll(':scope > [id^="passerelle"]')]
        .flatMap((item) => (item.localName === 'menu' ? [...item.menupopup.children] : [item]))
        .filter(({ hidden }) => !hidden)
        .map(({ label }) => label) : ['not open']`,
    );
  }

  /** Clicks on an item of the extension, as a hand does. */
  async chooseInMenu(label: string): Promise<void> {
    await this.evaluate(
      `${MENU}.activateItem([...${MENU}.querySelectorAll(':scope > [id^="passerelle"]')].find((item) => item.label === ${JSON.stringify(label)}))`,
    );
  }

  async closeMenu(): Promise<void> {
    await this.evaluate(`${MENU}.hidePopup()`);
    await expect.poll(() => this.evaluate(`${MENU}.state`)).toBe('closed');
  }

  /** Opens the popup over the tab in front, as a click on the toolbar button does. */
  async openPopup(): Promise<void> {
    await this.evaluate(
      `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(${this.#extension}).openPopup(window, true);
      })()`,
    );
    await this.waitForPopup();
  }

  async waitForPopup(): Promise<void> {
    await expect.poll(() => this.evaluate(`${POPUP}?.webProgress.isLoadingDocument`)).toBe(false);
  }

  /** Closes the popup: what is under it has the focus again. */
  async closePopup(): Promise<void> {
    await this.evaluateInPopup('setTimeout(() => close())');
    await expect.poll(() => this.evaluate(`${POPUP} === undefined`)).toBe(true);
  }

  /** Evaluates in the popup, which no command of WebDriver reaches: a frame script does. Throws what the expression throws. */
  async evaluateInPopup<T>(expression: string): Promise<T> {
    const script = `(async () => {
      const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const answer = await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, page)
        .then((value) => ({ value }), (error) => ({ error: String(error) }));
      sendAsyncMessage('passerelle-tests:value', answer);
    })()`;
    const json = await this.evaluate<string>(
      `new Promise((resolve, reject) => {
        const popup = ${POPUP};
        const listener = { receiveMessage: ({ data }) => {
          popup.messageManager.removeMessageListener('passerelle-tests:value', listener);
          if (data.error) reject(new Error(data.error));
          else resolve(data.value);
        } };
        popup.messageManager.addMessageListener('passerelle-tests:value', listener);
        popup.messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
      })`,
    );
    return JSON.parse(json ?? 'null') as T;
  }

  evaluate<T>(expression: string): Promise<T> {
    return evaluateIn(this.#firefox, this.#context, expression);
  }

  get #extension(): string {
    return `WebExtensionPolicy.getByID('${this.#firefox.extensionId}').extension`;
  }
}
