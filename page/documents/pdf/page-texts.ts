import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** What is read of a page is drawn over it soon after, or the other way round. */
const KEPT = 12;

/** The text of pages as pdf.js finds it; that of the last few is kept. A damaged page has none. */
export class PageTexts {
  readonly #pdf: PDFDocumentProxy;
  readonly #kept = new Map<number, Promise<TextContent>>();

  constructor(pdf: PDFDocumentProxy) {
    this.#pdf = pdf;
  }

  /** `page`: from 0. */
  of(page: number): Promise<TextContent> {
    const known = this.#kept.get(page);
    const text = known ?? this.#read(page);
    this.#kept.delete(page);
    this.#kept.set(page, text);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return text;
  }

  async #read(page: number): Promise<TextContent> {
    try {
      return await (await this.#pdf.getPage(page + 1)).getTextContent();
    } catch {
      return { items: [], styles: {}, lang: null };
    }
  }
}
