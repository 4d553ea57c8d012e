import type { PDFDocumentProxy } from 'pdfjs-dist';
import { followLinks } from './page-links.ts';
import { PageSlot } from './page-slot.ts';
import { PageTexts } from './page-texts.ts';

export type PdfPagesOptions = {
  readonly pdf: PDFDocumentProxy;
  readonly host: HTMLElement;
  /** Names a page, from 1, for who hears it. */
  readonly labelOf: (page: number) => string;
  /** Of a link that stands on no words. */
  readonly linkLabel: string;
  /** A link was followed to what pdf.js calls a destination. */
  readonly onTarget: (target: unknown) => void;
  /** The page that is read now, from 0. */
  readonly onPage: (page: number) => void;
  readonly signal: AbortSignal;
};

/** PDF measures in points, of which an inch has 72; CSS in pixels, of which it has 96. */
export const POINT = 96 / 72;
/** How far from the viewport pages are drawn, and how far drawn ones are kept: shares of its height. */
const DRAWN = '60%';
/** Pages that were let go, after which what pdf.js shares between pages is let go too. */
const RELEASED = 30;
/** After the last zoom, in milliseconds: the pages that are there are stretched meanwhile. */
const REDRAW_AFTER = 150;

/** The pages of a PDF, one below another. Those near the viewport are drawn, the nearest first; others are let go. */
export class PdfPages {
  readonly texts: PageTexts;
  readonly slots: readonly PageSlot[];
  readonly #options: PdfPagesOptions;
  readonly #near = new Set<PageSlot>();
  readonly #observer: IntersectionObserver;
  readonly #listeners = new Set<(page: number) => void>();
  readonly #awaited = new Map<number, PromiseWithResolvers<void>>();
  #scale = 1;
  #drawing: Promise<void> | null = null;
  #released = 0;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(options: PdfPagesOptions, size: { readonly width: number; readonly height: number }) {
    const { pdf, host, labelOf, linkLabel, onTarget, signal } = options;
    this.#options = options;
    this.texts = new PageTexts(pdf);
    this.slots = Array.from(
      { length: pdf.numPages },
      (_, page) => new PageSlot({ pdf, texts: this.texts, page, label: labelOf(page + 1), linkLabel, onTarget, size }),
    );
    host.append(...this.slots.map(({ element }) => element));
    this.#observer = new IntersectionObserver((seen) => this.#onSeen(seen), { rootMargin: `${DRAWN} 0px` });
    for (const { element } of this.slots) this.#observer.observe(element);
    followLinks(host, signal);
    addEventListener('scroll', () => this.#lookLater(), { passive: true, signal });
    signal.addEventListener('abort', () => this.#stop());
  }

  /** All pages are taken to be as big as the first until they are drawn. */
  static async open(options: PdfPagesOptions): Promise<PdfPages> {
    const first = await options.pdf.getPage(1);
    return new PdfPages(options, first.getViewport({ scale: 1 }));
  }

  /** CSS pixels a point. */
  get scale(): number {
    return this.#scale;
  }

  /** What is in the middle of the viewport stays there. */
  set scale(scale: number) {
    if (scale === this.#scale) return;
    const { host } = this.#options;
    const middle = innerHeight / 2;
    const share = (middle - host.getBoundingClientRect().top) / host.offsetHeight;
    this.#scale = scale;
    host.style.setProperty('--total-scale-factor', String(scale));
    if (scrollY > 0) scrollBy({ top: host.getBoundingClientRect().top + share * host.offsetHeight - middle });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#drawNext(), this.#drawing ? REDRAW_AFTER : 0);
  }

  /** Tells of each page whose text has come or gone. */
  onText(listener: (page: number) => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Goes to a page, to its top or to a share of its height below. */
  show(page: number, below = 0): void {
    const element = this.slots[page]?.element;
    element?.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (element && below > 0) scrollBy({ top: below * element.offsetHeight, behavior: 'instant' });
  }

  /** Has who goes on by keyboard go on from a page. */
  focus(page: number): void {
    const element = this.slots[page]?.element;
    if (!element) return;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  /** Resolves when the text of a page is there, to which the reader is led where it is not. */
  async reach(page: number): Promise<void> {
    const slot = this.slots[page];
    if (!slot || slot.nodes) return;
    const awaited = this.#awaited.get(page) ?? Promise.withResolvers<void>();
    this.#awaited.set(page, awaited);
    this.show(page);
    await awaited.promise;
  }

  /** Resolves when nothing is being drawn: what can wait does not take the worker’s time from it. */
  async idle(): Promise<void> {
    while (this.#drawing) await this.#drawing;
  }

  #onSeen(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of seen) {
      const slot = this.slots[Number((target as HTMLElement).dataset['page']) - 1]!;
      if (isIntersecting) this.#near.add(slot);
      else if (this.#near.delete(slot)) this.#release(slot);
    }
    this.#drawNext();
    this.#lookLater();
  }

  #release(slot: PageSlot): void {
    const hadText = slot.nodes !== null;
    this.#released++;
    slot.release();
    if (hadText) this.#tell(slot.page);
  }

  #drawNext(): void {
    if (this.#drawing || this.#options.signal.aborted) return;
    const waiting = [...this.#near].filter((slot) => !slot.isDrawnAt(this.#scale));
    const next = nearest(waiting);
    if (!next) return this.#forgetMore();
    const draw = async () => {
      await next.draw(this.#scale, () => this.#tell(next.page)).catch(() => {});
      // One that cannot be drawn must not be waited for.
      this.#awaited.get(next.page)?.resolve();
      if (!this.#near.has(next)) this.#release(next);
      this.#drawing = null;
      this.#drawNext();
    };
    this.#drawing = draw();
  }

  /** What pdf.js keeps of pages beyond themselves; not while one is drawn. */
  #forgetMore(): void {
    if (this.#released < RELEASED) return;
    this.#released = 0;
    const forget = async () => {
      await this.#options.pdf.cleanup().catch(() => {});
      this.#drawing = null;
      this.#drawNext();
    };
    this.#drawing = forget();
  }

  #tell(page: number): void {
    for (const listener of this.#listeners) listener(page);
    if (!this.slots[page]!.nodes) return;
    this.#awaited.get(page)?.resolve();
    this.#awaited.delete(page);
  }

  #lookLater(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      const read = nearest([...this.#near]);
      if (read) this.#options.onPage(read.page);
    });
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    for (const slot of this.slots) {
      slot.release();
      slot.element.remove();
    }
  }
}

/** The one that a line a third down the viewport goes through, or that is nearest to it. */
function nearest(slots: readonly PageSlot[]): PageSlot | null {
  const line = innerHeight / 3;
  let best: { readonly slot: PageSlot; readonly distance: number } | null = null;
  for (const slot of slots) {
    const { top, bottom } = slot.element.getBoundingClientRect();
    const distance = Math.max(top - line, line - bottom, 0);
    if (!best || distance < best.distance) best = { slot, distance };
  }
  return best?.slot ?? null;
}
