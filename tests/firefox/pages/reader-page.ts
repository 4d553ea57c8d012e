import type { Page } from 'puppeteer-core';
import type { Firefox } from '../../../scripts/setup/launch-firefox.ts';

type Setting = Readonly<Record<string, unknown>>;

/** The reader of documents in a tab, in English. */
export class ReaderPage {
  readonly tab: Page;

  private constructor(tab: Page) {
    this.tab = tab;
  }

  static async open(tab: Page, { extensionOrigin }: Firefox, search = ''): Promise<ReaderPage> {
    // Firefox tells nobody that a page of an extension has loaded.
    await tab.goto(`${extensionOrigin}/reader.html${search}`, { waitUntil: [] });
    await tab.waitForSelector('.reader');
    return new ReaderPage(tab);
  }

  /** As another window of the extension would write it. */
  async store(settings: Setting): Promise<void> {
    await this.tab.evaluate(`browser.storage.local.set(${JSON.stringify(settings)})`);
  }

  async forget(...keys: readonly string[]): Promise<void> {
    await this.tab.evaluate(`browser.storage.local.remove(${JSON.stringify(keys)})`);
  }

  /** As a hand drops it. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    await this.tab.evaluate(
      (given, base64) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], given));
        dispatchEvent(new DragEvent('drop', { dataTransfer: transfer }));
      },
      name,
      Buffer.from(bytes).toString('base64'),
    );
  }

  /** Presses the button of this name, where it is on the screen. */
  async press(name: string): Promise<void> {
    const button = await this.tab.waitForSelector(`button[aria-label="${name}"]`);
    await button!.click();
  }

  /** The numbers of the pages that are drawn now. */
  drawn(): Promise<number[]> {
    return this.tab.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.pdf-page:has(canvas)')].map(({ dataset }) =>
        Number(dataset['page']),
      ),
    );
  }
}
