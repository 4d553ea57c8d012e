import type { PageRoot } from './page-roots.ts';
import { clipAround, intersectionOf, isInTopLayer, isOnTop, rounded, type Box } from './visible-part.ts';

/** How often our host is put back where a page takes it out, before the page has its way. */
const MOST_RETURNS = 20;

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  'pointer-events': 'none',
} as const;

const CSS_TEXT = `div { position: absolute; inset: 0; overflow: hidden; contain: strict }
i { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; border-bottom: 1px dotted }
@media (forced-colors: active) { i { border-width: 0 0 2px } }
@media print { div { display: none } }`;

/** What may move text though the DOM stays as it is. */
const MOVES = ['scroll', 'load', 'transitionend', 'animationend', 'fullscreenchange'] as const;

type Piece = { readonly box: Box; readonly color: string };

/**
 * Marks that the page cannot read: empty boxes over its text, in the closed shadow root of one host in the top layer.
 * The host tells nothing: of one size, it never changes, and it is no custom element, for a page that defines one gets
 * at its shadow root. Boxes are moved by transforms: other moves are layout shifts, which a page can observe.
 */
export class OverlayBoxes {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #ranges = new Set<StaticRange>();
  readonly #host: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #probe: Range;
  readonly #observer = new MutationObserver(() => this.#request());
  #frame = 0;
  #returns = 0;
  #isRaiseDue = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#probe = document.createRange();
    this.#host = document.createElement('div');
    this.#layer = document.createElement('div');
    this.#furnish();
    this.#place();
    window.addEventListener('resize', () => this.#request(), { signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      this.#observer.disconnect();
      this.#host.remove();
    });
  }

  add(range: StaticRange): void {
    this.#ranges.add(range);
    this.#isRaiseDue ||= isInTopLayer(range.startContainer.parentElement);
    this.#request();
  }

  delete(range: StaticRange): void {
    this.#ranges.delete(range);
    this.#request();
  }

  /** Follows what moves in a tree. Scrolling does not bubble, and leaves no shadow tree. */
  watch(root: PageRoot): void {
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of MOVES) root.addEventListener(type, () => this.#request(), options);
    root.addEventListener('fullscreenchange', () => (this.#isRaiseDue = true), options);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  #furnish(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    const root = this.#host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#layer);
    this.#host.popover = 'manual';
    for (const [property, value] of Object.entries(HOST_STYLE))
      this.#host.style.setProperty(property, value, 'important');
  }

  #place(): void {
    this.#document.documentElement.append(this.#host);
    this.#host.showPopover();
  }

  /** What was shown last in the top layer is on top: marks in a dialog have to be shown after it. */
  #raise(): void {
    this.#isRaiseDue = false;
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
    if (this.#host.isConnected) this.#host.showPopover();
  }

  #request(): void {
    if (this.#ranges.size > 0 || this.#layer.hasChildNodes())
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
  }

  #draw(): void {
    if (!this.#host.isConnected && this.#returns++ < MOST_RETURNS) this.#place();
    if (this.#isRaiseDue) this.#raise();
    // All that is measured before anything is moved.
    const pieces = [...this.#ranges].flatMap((range) => this.#piecesOf(range));
    // A page that zooms itself by style would zoom the boxes, and their places.
    this.#layer.style.zoom = String(1 / this.#host.currentCSSZoom);
    const boxes = this.#layer.children;
    while (boxes.length > pieces.length) this.#layer.lastChild!.remove();
    while (boxes.length < pieces.length) this.#layer.append(this.#document.createElement('i'));
    for (const [index, { box, color }] of pieces.entries()) {
      const { style } = boxes[index] as HTMLElement;
      style.transform = `translate(${box.left}px, ${box.top}px)`;
      style.width = `${box.right - box.left}px`;
      style.height = `${box.bottom - box.top}px`;
      style.color = color;
    }
  }

  /** The parts of a range that are seen, one a line at least. None where its text has changed meanwhile. */
  #piecesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Piece[] {
    const element = startContainer.parentElement;
    if (!element?.isConnected || startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer))
      return [];
    this.#probe.setStart(startContainer, startOffset);
    this.#probe.setEnd(endContainer, endOffset);
    const rectangles = [...this.#probe.getClientRects()];
    if (!rectangles.some(({ top, bottom }) => bottom > 0 && top < innerHeight)) return [];
    const clip = clipAround(element);
    const { color } = getComputedStyle(element);
    return rectangles.flatMap((rectangle) => {
      const box = rounded(intersectionOf(rectangle, clip));
      // Cut off from below, a mark would stand in the middle of its letters.
      const isSeen = box.right > box.left && box.bottom > box.top && box.bottom > rectangle.bottom - 1;
      const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      return isSeen && isOnTop(element, at) ? [{ box, color }] : [];
    });
  }
}

const lengthOf = (node: Node): number => (node as Text).length;
