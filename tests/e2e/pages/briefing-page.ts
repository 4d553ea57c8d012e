import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Entry } from '../../../core/entry/entry.ts';
import { BUILT_EXTENSION } from '../../../scripts/setup/launch-with-extension.ts';
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

export const html = (body: string, title = 'Minutes of the committee') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body style="font: 16px/1.6 sans-serif">${body}</body></html>`;

/** What a marketer meets in it: a dashboard, thrice the technical debt, a data lake, a sprint. */
export const BRIEFED_PAGE =
  html(`<p>Our churn rate is up, says the dashboard.</p><p>The technical debt slows the data lake down.</p>
<p>${'And so we walked on for a while. '.repeat(14)}</p><div style="height: 3000px"></div><p>Pay back the technical debt before the next sprint: the technical debt costs us customers.</p>`);

export const MARKETER = { reader: { language: 'en', role: 'marketing' }, interfaceLanguage: 'en' } as const;

/** Opens a page and waits for its first marks. */
export const openRead = async (page: Page, address: string) => {
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.has('passerelle-term'));
};

/** English terms of the built-in glossary that are never in doubt. */
export async function certainTerms(): Promise<string[]> {
  const shards = path.join(BUILT_EXTENSION, 'glossary/shards');
  const files = await Promise.all((await readdir(shards)).map((file) => readFile(path.join(shards, file), 'utf8')));
  return files
    .flatMap((file) => (JSON.parse(file) as { entries: Entry[] }).entries)
    .filter(({ ambiguous, discipline }) => !ambiguous?.en && discipline !== 'marketing')
    .map(({ en }) => en.term);
}
