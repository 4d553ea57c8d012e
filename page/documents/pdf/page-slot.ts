import { TextLayer, type PDFDocumentProxy, type PDFPageProxy, type RenderTask } from 'pdfjs-dist';
import { layLinks } from './page-links.ts';
import type { PageTexts, TextContent } from './page-texts.ts';

/** A page at scale 1, in points: as many CSS pixels. */
export type PageSize = { readonly width: number; readonly height: number };

type SlotOptions = {
  readonly pdf: PDFDocumentProxy;
  readonly texts: PageTexts;
  /** From 0. */
  readonly page: number;
  readonly label: string;
  readonly linkLabel: string;
  /** A link was followed to what pdf.js calls a destination. */
  readonly onTarget: (target: unknown) => void;
  readonly size: PageSize;
};

/** Pixels of a canvas beyond which a page is drawn coarser: what pdf.js’s own viewer allows. */
const MOST_PIXELS = 2 ** 25;

/** The place of one page: an empty sheet until it is drawn, and again when it is let go. */
export class PageSlot {
  readonly element: HTMLElement;
  /** Stands for the page’s text as long as there is none. */
  readonly anchor: Text;
  readonly page: number;
  readonly #options: SlotOptions;
  #proxy: PDFPageProxy | null = null;
  #task: RenderTask | null = null;
  #scale = 0;
  #layer: HTMLElement | null = null;
  #links: HTMLElement | null = null;
  #nodes: readonly (Text | null)[] | null = null;

  constructor(options: SlotOptions) {
    const { page, label } = options;
    this.#options = options;
    this.page = page;
    this.anchor = document.createTextNode('');
    this.element = document.createElement('div');
    this.element.className = 'pdf-page';
    this.element.dataset['page'] = String(page + 1);
    this.element.role = 'group';
    this.element.ariaLabel = label;
    this.element.append(this.anchor);
    this.size = options.size;
  }

  set size({ width, height }: PageSize) {
    this.element.style.setProperty('--page-width', `${width}px`);
    this.element.style.setProperty('--page-height', `${height}px`);
  }

  /** The text nodes by the numbers of their items; null where there are none now. */
  get nodes(): readonly (Text | null)[] | null {
    return this.#nodes;
  }

  isDrawnAt(scale: number): boolean {
    return this.#scale === scale;
  }

  /** Draws the page and lays its text over it. `onText`: the text is there, and may be before the picture. */
  async draw(scale: number, onText: () => void): Promise<void> {
    const { pdf, texts, page } = this.#options;
    this.#task?.cancel();
    this.#scale = scale;
    const proxy = (this.#proxy ??= await pdf.getPage(page + 1));
    if (this.#scale !== scale) return;
    const natural = proxy.getViewport({ scale: 1 });
    this.size = natural;
    const laying = this.#nodes ? null : texts.of(page).then((text) => this.#lay(text, proxy, onText));
    await this.#paint(proxy, scale);
    await laying;
    if (!this.#links) void this.#link(proxy).catch(() => {});
  }

  /** Frees what was drawn. */
  release(): void {
    this.#task?.cancel();
    this.#task = null;
    this.#scale = 0;
    for (const canvas of this.element.querySelectorAll('canvas')) free(canvas);
    this.#layer?.remove();
    this.#links?.remove();
    this.#layer = this.#nodes = this.#links = null;
    this.#proxy?.cleanup();
    this.#proxy = null;
    delete this.element.dataset['ground'];
  }

  /** Puts the text into the order in which it is read: selected, copied and heard in it. */
  order(items: readonly number[]): void {
    const layer = this.#layer;
    if (!layer || !this.#nodes) return;
    for (const item of items) {
      const span = this.#nodes[item]?.parentElement;
      const end = span?.nextSibling;
      if (span) layer.append(span);
      if (end instanceof HTMLBRElement) layer.append(end);
    }
  }

  async #lay(text: TextContent, proxy: PDFPageProxy, onText: () => void): Promise<void> {
    if (this.#proxy !== proxy || this.#nodes) return;
    const layer = document.createElement('div');
    layer.className = 'pdf-page__text';
    const textLayer = new TextLayer({
      textContentSource: text,
      container: layer,
      viewport: proxy.getViewport({ scale: this.#scale }),
    });
    await textLayer.render();
    if (this.#proxy !== proxy) return;
    this.element.append(layer);
    this.#layer = layer;
    // A page may have more text than pdf.js lays out.
    this.#nodes = textLayer.textDivs.map(({ parentNode, firstChild }) => parentNode && (firstChild as Text | null));
    onText();
  }

  /** When the page is there to be read. */
  async #link(proxy: PDFPageProxy): Promise<void> {
    const { pdf, onTarget, linkLabel } = this.#options;
    const links = await layLinks(proxy, { onTarget, label: linkLabel, pages: pdf.numPages });
    if (this.#proxy !== proxy || this.#links) return;
    this.element.append(links);
    this.#links = links;
  }

  async #paint(proxy: PDFPageProxy, scale: number): Promise<void> {
    const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / areaOf(proxy.getViewport({ scale }))));
    const viewport = proxy.getViewport({ scale: scale * ratio });
    const canvas = document.createElement('canvas');
    canvas.className = 'pdf-page__picture';
    canvas.role = 'presentation';
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = proxy.render({ canvas, viewport });
    this.#task = task;
    try {
      await task.promise;
    } catch {
      // Cancelled: the page was let go, or is drawn anew. A damaged one stays as far as it was drawn.
      if (this.#task !== task) return free(canvas);
    }
    if (this.#task !== task) return free(canvas);
    this.#task = null;
    for (const older of this.element.querySelectorAll('canvas')) free(older);
    this.element.prepend(canvas);
    // The marks can wait for it: to ask has the picture painted at once.
    requestIdleCallback(() => {
      if (canvas.isConnected) this.element.dataset['ground'] = isDark(canvas) ? 'dark' : 'light';
    });
  }
}

const areaOf = ({ width, height }: PageSize): number => width * height;

/** The memory goes at once, not when the garbage is collected. */
function free(canvas: HTMLCanvasElement): void {
  canvas.width = canvas.height = 0;
  canvas.remove();
}

const SAMPLES = 16;

/** Whether most of a page is dark: marks on it have to be light. */
function isDark(canvas: HTMLCanvasElement): boolean {
  const small = new OffscreenCanvas(SAMPLES, SAMPLES).getContext('2d')!;
  small.drawImage(canvas, 0, 0, SAMPLES, SAMPLES);
  const { data } = small.getImageData(0, 0, SAMPLES, SAMPLES);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4)
    if (0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]! < 128) dark++;
  return dark > (SAMPLES * SAMPLES) / 2;
}
