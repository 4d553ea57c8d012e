import { expect, type Locator, type Page } from '@playwright/test';
import { writePdf, type PdfLineDraft } from '../../setup/write-pdf.ts';

type GivenFile = { readonly name: string; readonly bytes: Uint8Array | string; readonly type?: string };

/** The reader of documents, driven as a person does. */
export class ReaderPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(extensionId: string, search = ''): Promise<void> {
    await this.page.goto(`chrome-extension://${extensionId}/reader.html${search}`);
  }

  async give({ name, bytes, type = '' }: GivenFile): Promise<void> {
    const buffer = Buffer.from(bytes);
    await this.page.locator('input[type=file]').setInputFiles({ name, mimeType: type, buffer });
  }

  /** The sheet of a page, from 1. */
  sheet(number: number): Locator {
    return this.page.locator(`.pdf-page[data-page="${number}"]`);
  }

  /** Which pages are drawn now, from 1. */
  drawn(): Promise<number[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.pdf-page:has(canvas)')].map((sheet) =>
        Number(sheet.dataset['page']),
      ),
    );
  }

  async goTo(page: number): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Page', exact: true });
    await field.fill(String(page));
    await field.press('Enter');
    await expect(this.sheet(page).locator('.pdf-page__text')).toBeAttached();
  }

  get content(): Locator {
    return this.page.locator('.flow');
  }
}

/** Pages of lines one below the other, as a program sets text. */
export const textPdf = (pages: readonly (readonly string[])[], options?: Parameters<typeof writePdf>[1]): Uint8Array =>
  writePdf(
    pages.map((lines) => lines.map((text, at): PdfLineDraft => ({ text, x: 60, y: 780 - 16 * at, size: 12 }))),
    options,
  );
