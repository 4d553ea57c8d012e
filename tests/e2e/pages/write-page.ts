import type { Page } from '@playwright/test';
import { expect, test as base } from '../../setup/settings-fixture.ts';

export { expect } from '../../setup/settings-fixture.ts';

/** The page on which a draft is made clear to its readers. */
export class WriteTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  readonly field = () => this.page.getByRole('textbox', { name: /Your draft|Votre texte/u });
  readonly list = () => this.page.getByRole('complementary', { name: /To explain|À expliquer/u });
  /** Those that are to be explained, in the order in which they stand in the draft. */
  readonly open = () => this.page.locator('.open-term__surface').allInnerTexts();
  readonly text = () => this.field().inputValue();
  readonly said = () => this.page.locator('.draft__said');

  async write(text: string): Promise<void> {
    await this.field().focus();
    await this.page.keyboard.insertText(text);
  }

  readonly selected = () =>
    this.field().evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));

  /** The words that are marked in the draft now. */
  readonly marked = () =>
    this.page.evaluate(() => [...(CSS.highlights.get('draft-open') ?? [])].map((range) => (range as Range).toString()));
}

export const test = base.extend<{ writing: WriteTab }>({
  writing: async ({ page, extensionId, store }, use) => {
    await store({ reader: { language: 'en', role: 'it' }, interfaceLanguage: 'en' });
    await page.goto(`chrome-extension://${extensionId}/write.html`);
    await expect(page.getByText('Start with a draft')).toBeVisible();
    await use(new WriteTab(page));
  },
});

export const DRAFT = `Hello,

The technical debt slows us down. Our API needs a cache.

The data lake (a large store that keeps all data as it came in) is full. The technical debt grows.
`;
