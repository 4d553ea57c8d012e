import { boxesOf, type TextRange } from '../text/text-range.ts';

/** How long a flash stays, in milliseconds. */
const STAY = 1400;

/** Past any style sheet of the page, by CSSOM, which no policy of the page refuses. */
const HOST_STYLE = ['all: initial', 'position: fixed', 'inset: 0', 'pointer-events: none'];

// A dark line in a light one: seen on any page. It stands still: only its coming moves, and not for who wants no motion.
const CSS_TEXT = `i { position: absolute; inset: 0 auto auto 0; border-radius: 3px; background: rgb(36 88 197 / 20%);
  outline: 2px solid #2458c5; outline-offset: 2px; box-shadow: 0 0 0 6px #fff }
@media (forced-colors: active) { i { outline-color: Highlight } }
@media (prefers-reduced-motion: no-preference) { i { animation: come 120ms ease-out } }
@media print { i { display: none } }
@keyframes come { from { outline-offset: 10px; opacity: 0 } }`;

/**
 * Frames a stretch of text for a moment, and follows it as the page moves. In a closed shadow root in the top layer, as
 * marks of a private source are: the page learns that something flashes, not where. Ends the flash when `signal` aborts.
 */
export function flashTerm(document: Document, range: TextRange, signal: AbortSignal): void {
  const host = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  host.popover = 'manual';
  host.style.cssText = HOST_STYLE.map((declaration) => `${declaration} !important`).join(';');
  document.documentElement.append(host);
  host.showPopover();
  let frame = 0;
  const follow = () => {
    placeBoxes(root, boxesOf(range), host.currentCSSZoom);
    frame = requestAnimationFrame(follow);
  };
  follow();
  const end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    host.remove();
  };
  const timer = setTimeout(end, STAY);
  signal.addEventListener('abort', end, { once: true });
}

function placeBoxes(root: ShadowRoot, boxes: readonly DOMRect[], zoom: number): void {
  const placed = root.children;
  while (placed.length > boxes.length) root.lastChild!.remove();
  while (placed.length < boxes.length) root.append(root.ownerDocument.createElement('i'));
  for (const [index, { left, top, width, height }] of boxes.entries()) {
    const { style } = placed[index] as HTMLElement;
    style.zoom = String(1 / zoom);
    style.transform = `translate(${left}px, ${top}px)`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }
}
