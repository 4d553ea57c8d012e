import type { PDFDocumentProxy } from 'pdfjs-dist';
import { languageOfTag } from '../../../core/documents/document-text.ts';
import { readPageLines } from '../../../core/documents/pdf/page-lines.ts';
import type { PageLines } from '../../../core/documents/pdf/pdf-page.ts';
import { joinPdfText, type PdfTextBlock } from '../../../core/documents/pdf/read-pdf-text.ts';
import type { PdfTextMap } from '../../../core/documents/pdf/text-map.ts';
import type { Language } from '../../../core/entry/language.ts';
import type { PageTexts } from './page-texts.ts';

/** Some pages in a row as they are read. Pages are numbered from 0; `end` is exclusive. */
export type PdfStretch = {
  readonly first: number;
  readonly end: number;
  readonly text: string;
  /** Those that begin on its pages, each header and footer once in the document. */
  readonly blocks: readonly PdfTextBlock[];
  readonly map: PdfTextMap;
  /** Pages without a word. */
  readonly textless: readonly number[];
};

/** The first page is wanted at once; after it, so many together show what a running header is. */
const PAGES = 8;

/** The text of a PDF, read once, a stretch at a time. Pages beside a stretch are joined with it, for a page’s end cuts words. */
export class PdfStretches {
  readonly #pdf: PDFDocumentProxy;
  readonly #texts: PageTexts;
  readonly #stretches: Promise<PdfStretch>[] = [];
  readonly #running = new Set<string>();
  /** Of the stretch before, where it told; what the document declares before the first one. */
  #language: Promise<Language | null> | null = null;
  #before: PageLines[] = [];

  constructor(pdf: PDFDocumentProxy, texts: PageTexts) {
    this.#pdf = pdf;
    this.#texts = texts;
  }

  /** All, from the first page to the last; what was read before comes at once. */
  async *all(): AsyncGenerator<PdfStretch> {
    for (let at = 0, end = 0; end < this.#pdf.numPages; at++) {
      this.#stretches[at] ??= this.#read(end);
      const stretch = await this.#stretches[at]!;
      yield stretch;
      end = stretch.end;
    }
  }

  async #read(first: number): Promise<PdfStretch> {
    const end = Math.min(this.#pdf.numPages, first === 0 ? 1 : first + PAGES);
    const known = new Map(this.#before.map((lines) => [lines.page, lines]));
    const pages: PageLines[] = [];
    for (let page = Math.max(0, first - 1); page <= Math.min(end, this.#pdf.numPages - 1); page++)
      pages.push(known.get(page) ?? (await this.#linesOf(page)));
    this.#before = pages.slice(-2);
    const joined = joinPdfText(pages, await (this.#language ??= this.#declared()));
    const blocks: readonly PdfTextBlock[] = joined.blocks;
    if (blocks[0]?.language) this.#language = Promise.resolve(blocks[0].language);
    const isHere = (page: number) => page >= first && page < end;
    return {
      first,
      end,
      text: joined.text,
      blocks: blocks.filter((block) => isHere(block.page) && this.#isNew(block)),
      map: joined.map,
      textless: joined.textless.filter(isHere),
    };
  }

  async #linesOf(page: number): Promise<PageLines> {
    const { items } = await this.#texts.of(page);
    return readPageLines({ items: items.filter((item) => 'str' in item) }, page);
  }

  async #declared(): Promise<Language | null> {
    const { info } = await this.#pdf.getMetadata().catch(() => ({ info: {} }));
    return languageOfTag((info as { Language?: string | null }).Language);
  }

  #isNew({ kind, readable }: PdfTextBlock): boolean {
    if (kind !== 'running') return true;
    const key = readable.replace(/\d+/gu, '');
    const isNew = !this.#running.has(key);
    this.#running.add(key);
    return isNew;
  }
}
