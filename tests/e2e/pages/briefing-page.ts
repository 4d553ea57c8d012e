import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { PopupWindow } from './popup-window.ts';

/** The briefing of a page, in English unless said otherwise. */
export class BriefingTab {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** As a reader opens it: from the popup over a page that has been read. */
  static async openOver(context: BrowserContext, over: Page, extensionId: string): Promise<BriefingTab> {
    const popup = await PopupWindow.open(context, over, extensionId);
    const button = '.page-terms__head .quiet-button';
    await expect.poll(() => popup.texts(button)).toEqual(['Briefing']);
    const opened = context.waitForEvent('page');
    await popup.click(button);
    return new BriefingTab(await opened);
  }

  terms(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 3 });
  }

  /** The names of the terms, in the order in which they stand. */
  names(): Promise<string[]> {
    return this.page.getByRole('heading', { level: 3 }).getByRole('link').allInnerTexts();
  }
}
