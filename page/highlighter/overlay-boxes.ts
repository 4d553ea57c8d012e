import type { MarkLook } from '../../core/settings/settings.ts';
import type { PageRoot } from './page-roots.ts';
import { clipAround, intersectionOf, isOnTop, rounded, type Box } from './visible-part.ts';

/** How often our host is put back where a page takes it out, before the page has its way. */
const MOST_RETURNS = 20;

/** Past any style sheet of the page, by CSSOM, which no policy of the page refuses. */
const HOST_STYLE = ['all: initial', 'position: fixed', 'inset: 0', 'pointer-events: none'];

const CSS_TEXT = `div { position: absolute; inset: 0; overflow: hidden; contain: strict }
i { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; border-bottom: 1px dotted }
.line i { border-bottom-style: solid }
.tint i { border: 0; background: var(--passerelle-term-tint) }
@media (forced-colors: active) { i, .tint i { border-bottom: 2px dotted } }
@media print { div { display: none } }`;

/** What may move text though the DOM stays as it is. */
const MOVES = ['scroll', 'load', 'transitionend', 'animationend'];

type Piece = { readonly box: Box; readonly color: string };

/**
 * Marks that the page cannot read: empty boxes over its text, in the closed shadow root of one host in the top layer.
 * The host tells nothing: whatever is done to it does not depend on what is marked, and it is no custom element, for a
 * page that defines one gets at its shadow root. Boxes are moved by transforms: other moves are layout shifts, which a
 * page can observe.
 */
export class OverlayBoxes {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #ranges = new Set<StaticRange>();
  readonly #host: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #probe: Range;
  readonly #observer = new MutationObserver(() => {
    this.#putBack();
    this.#request();
  });
  #frame = 0;
  #raiseFrame = 0;
  #returns = 0;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#probe = document.createRange();
    this.#host = document.createElement('div');
    this.#layer = document.createElement('div');
    this.#furnish();
    this.#put();
    window.addEventListener('resize', () => this.#request(), { signal });
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(this.#frame);
      cancelAnimationFrame(this.#raiseFrame);
      this.#observer.disconnect();
      this.#host.remove();
    });
  }

  add(range: StaticRange): void {
    this.#ranges.add(range);
    this.#request();
  }

  delete(range: StaticRange): void {
    this.#ranges.delete(range);
    this.#request();
  }

  set look(look: MarkLook) {
    this.#layer.className = look;
  }

  /** Follows what moves in a tree. Scrolling does not bubble, and leaves no shadow tree. */
  watch(root: PageRoot): void {
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of MOVES) root.addEventListener(type, () => this.#request(), options);
    for (const type of ['toggle', 'fullscreenchange'])
      root.addEventListener(type, ({ target }) => target === this.#host || this.#raise(), options);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  #furnish(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    const root = this.#host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#layer);
    this.#host.popover = 'manual';
    this.#host.style.cssText = HOST_STYLE.map((declaration) => `${declaration} !important`).join(';');
  }

  #put(): void {
    this.#document.documentElement.append(this.#host);
    this.#host.showPopover();
  }

  #putBack(): void {
    if (!this.#host.isConnected && this.#returns++ < MOST_RETURNS) this.#put();
  }

  /** What was shown last in the top layer is on top: after a dialog or a full screen, the host has to be shown anew. */
  #raise(): void {
    this.#raiseFrame ||= requestAnimationFrame(() => {
      this.#raiseFrame = 0;
      if (!this.#host.isConnected) return;
      if (this.#host.matches(':popover-open')) this.#host.hidePopover();
      this.#host.showPopover();
      this.#request();
    });
  }

  #request(): void {
    if (this.#ranges.size > 0 || this.#layer.hasChildNodes())
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#draw();
      });
  }

  #draw(): void {
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
