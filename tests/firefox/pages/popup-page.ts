import type { Page } from 'puppeteer-core';
import type { Firefox } from '../../../scripts/setup/launch-firefox.ts';

/** The popup's page, or the side panel's, in a tab of its own, where keys and pointer reach it. */
export class PopupPage {
  readonly #tab: Page;

  private constructor(tab: Page) {
    this.#tab = tab;
  }

  static async open(tab: Page, { extensionOrigin }: Firefox, document = '/popup.html'): Promise<PopupPage> {
    // Firefox tells nobody that a page of an extension has loaded.
    await tab.goto(`${extensionOrigin}${document}`, { waitUntil: [] });
    await tab.waitForSelector('[role=combobox]');
    return new PopupPage(tab);
  }

  /** The texts of the elements that a selector finds, white space folded. */
  texts(selector: string): Promise<string[]> {
    return this.#tab.$$eval(selector, (found) =>
      found.map((element) => (element as HTMLElement).innerText.replaceAll(/\s+/gu, ' ').trim()),
    );
  }

  /** By a script: the tab may be behind another one. */
  async click(selector: string): Promise<void> {
    await this.#tab.$eval(selector, (element) => (element as HTMLElement).click());
  }

  language(): Promise<string> {
    return this.#tab.evaluate(() => document.documentElement.lang);
  }

  async chooseInterfaceLanguage(choice: 'auto' | 'fr' | 'en'): Promise<void> {
    await this.#tab.click('summary');
    // Only the language of the interface may be left to the browser.
    await this.#tab.click(`fieldset:has([value=auto]) label:has([value=${choice}])`);
  }
}
