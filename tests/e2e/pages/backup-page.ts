import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

type StoredItems = Readonly<Record<string, unknown>>;
type StorageApi = {
  readonly storage: { readonly local: Record<'get' | 'set' | 'clear', (items?: unknown) => Promise<StoredItems>> };
};
declare const chrome: StorageApi;

/** The backup section of the settings, with what the extension has stored. */
export class BackupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(extensionId: string, stored: object, language: 'fr' | 'en' = 'en'): Promise<void> {
    await this.page.goto(`chrome-extension://${extensionId}/options.html`);
    await this.page.locator('#backup').waitFor();
    await this.page.evaluate(
      async (items) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(items);
      },
      { ...stored, ...(language === 'en' ? {} : { interfaceLanguage: language }) },
    );
    await this.page.reload();
    await this.page.locator('#backup').waitFor();
  }

  /** Without the lexicons and what is noted of them, which the background may make anew at any time. */
  stored(): Promise<StoredItems> {
    return this.page.evaluate(async () => {
      const made = new Set(['lexicon', 'ownEntries', 'lexiconOf', 'privateSources', 'privateLexicons']);
      const stored = Object.entries(await chrome.storage.local.get(null));
      return Object.fromEntries(stored.filter(([key]) => !made.has(key)));
    });
  }

  /** From now on nothing more can be stored. The extension has no quota, and a full disk is not to be had here. */
  async fillUp(): Promise<void> {
    await this.page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));
    });
  }

  hasLexicon(): Promise<boolean> {
    return this.page.evaluate(async () => 'lexicon' in (await chrome.storage.local.get('lexicon')));
  }

  async store(items: object): Promise<void> {
    await this.page.evaluate((values) => chrome.storage.local.set(values), items);
  }

  /** What the reader would find in their downloads. */
  async save(): Promise<{ readonly name: string; readonly text: string }> {
    const download = this.page.waitForEvent('download');
    await this.page.locator('.backup-section__ways button').first().click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  async choose(text: string, name = 'passerelle-2026-11-22.json'): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Drops a file where files are dropped. */
  async drop(text: string): Promise<void> {
    await this.page.locator('.file-drop').evaluate((zone, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.json'));
      for (const type of ['dragover', 'drop'])
        zone.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }, text);
  }

  /** The changes that the preview names, white space folded. */
  async changes(): Promise<string[]> {
    const texts = await this.page.locator('.backup-change__words').allInnerTexts();
    return texts.map((text) => text.replaceAll(/\s+/gu, ' '));
  }
}
