import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PageDocument } from '../page-document.ts';
import { PdfFinder, type Found } from './find-in-pdf.ts';
import { placeOfTarget, readOutline, type OutlineItem } from './outline.ts';
import { createPdfDocument } from './pdf-document.ts';
import { PdfPages, POINT } from './pdf-pages.ts';
import { PdfStretches } from './pdf-stretches.ts';
import { printPdf } from './print-pdf.ts';
import { findScanned } from './scanned-pages.ts';
import { nextZoom, zoomToFit } from './zoom.ts';

export type PdfView = {
  /** The page that is read, from 0. */
  readonly page: number;
  readonly pages: number;
  /** Of the size on paper. */
  readonly zoom: number;
  readonly fitsWidth: boolean;
  readonly outline: readonly OutlineItem[];
  readonly found: Found | null;
  /** How many pages have been drawn for the printer; null while nothing is printed. */
  readonly printed: number | null;
  /** Pages that are pictures, from 0; null until all have been read. */
  readonly scanned: readonly number[] | null;
};

type ViewerOptions = {
  readonly pdf: PDFDocumentProxy;
  readonly host: HTMLElement;
  readonly labelOf: (page: number) => string;
  /** Of a link that stands on no words. */
  readonly linkLabel: string;
  readonly onChange: (view: PdfView) => void;
  readonly signal: AbortSignal;
};

/** A PDF in a page: its pages, and what a reader does with them. */
export class PdfViewer {
  readonly content: PageDocument;
  readonly #options: ViewerOptions;
  readonly #pages: PdfPages;
  readonly #stretches: PdfStretches;
  readonly #finder: PdfFinder;
  #view: PdfView;
  #printing = new AbortController();

  private constructor(options: ViewerOptions, pages: PdfPages) {
    this.#options = options;
    this.#pages = pages;
    this.#stretches = new PdfStretches(options.pdf, pages.texts);
    this.content = createPdfDocument(pages, this.#stretches);
    this.#finder = new PdfFinder(pages, this.#stretches, (found) => this.#change({ found }));
    const { numPages } = options.pdf;
    this.#view = {
      page: 0,
      pages: numPages,
      zoom: 1,
      fitsWidth: true,
      outline: [],
      found: null,
      printed: null,
      scanned: null,
    };
    const watch = new ResizeObserver(() => this.#view.fitsWidth && this.fitWidth());
    watch.observe(options.host);
    options.signal.addEventListener('abort', () => {
      watch.disconnect();
      this.#finder.clear();
      this.#printing.abort();
    });
    this.fitWidth();
  }

  static async open(options: Omit<ViewerOptions, 'onPage'>): Promise<PdfViewer> {
    let viewer: PdfViewer | null = null;
    const onPage = (page: number) => viewer?.notePage(page);
    const onTarget = (target: unknown) => void viewer?.followLink(target);
    viewer = new PdfViewer(options, await PdfPages.open({ ...options, onPage, onTarget }));
    void viewer.#readMore();
    return viewer;
  }

  notePage(page: number): void {
    if (page !== this.#view.page) this.#change({ page });
  }

  showPage(page: number): void {
    this.#pages.show(Math.max(0, Math.min(this.#view.pages - 1, page)));
  }

  /** Resolves to the page that is shown then. */
  async showTarget(target: unknown): Promise<number> {
    const place = await placeOfTarget(this.#options.pdf, target);
    if (!place) return this.#view.page;
    this.#pages.show(place.page, place.below);
    return place.page;
  }

  /** As a link in the document does: who goes on by keyboard goes on from there. */
  async followLink(target: unknown): Promise<void> {
    this.#pages.focus(await this.showTarget(target));
  }

  zoom(direction: 'in' | 'out'): void {
    this.#zoomTo(nextZoom(this.#view.zoom, direction), false);
  }

  fitWidth(): void {
    const page = this.#pages.slots[0]!.element;
    const width = Number.parseFloat(page.style.getPropertyValue('--page-width')) * POINT;
    this.#zoomTo(zoomToFit(width, this.#options.host.clientWidth), true);
  }

  find(query: string): void {
    void this.#finder.find(query, this.#view.page);
  }

  findNext(by: 1 | -1): void {
    void this.#finder.step(by);
  }

  clearFound(): void {
    this.#finder.clear();
  }

  async print(): Promise<void> {
    this.#printing.abort();
    this.#printing = new AbortController();
    const { pdf, host } = this.#options;
    this.#change({ printed: 0 });
    const onPage = (printed: number) => this.#change({ printed });
    await printPdf(pdf, { host, onPage, signal: this.#printing.signal }).catch(() => {});
    this.#change({ printed: null });
  }

  cancelPrint(): void {
    this.#printing.abort();
  }

  #zoomTo(zoom: number, fitsWidth: boolean): void {
    this.#pages.scale = zoom * POINT;
    if (zoom !== this.#view.zoom || fitsWidth !== this.#view.fitsWidth) this.#change({ zoom, fitsWidth });
  }

  /** What can wait until the first page is there. */
  async #readMore(): Promise<void> {
    const { pdf, signal } = this.#options;
    await this.#pages.idle();
    const outline = await readOutline(pdf);
    if (outline.length > 0) this.#change({ outline });
    const textless: number[] = [];
    for await (const stretch of this.#stretches.all()) {
      if (signal.aborted) return;
      textless.push(...stretch.textless);
      await this.#pages.idle();
    }
    this.#change({ scanned: await findScanned(pdf, textless) });
  }

  #change(change: Partial<PdfView>): void {
    this.#view = { ...this.#view, ...change };
    if (!this.#options.signal.aborted) this.#options.onChange(this.#view);
  }
}
