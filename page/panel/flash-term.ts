import { SEEN, setStyle } from '../card/card-node.ts';
import { boxesOf, type TextRange } from '../text/text-range.ts';

/** How long a term stays set off, in milliseconds. */
const STAY = 1600;
/** Between the term and the ring around it, in CSS pixels. */
const ROOM = 1;

// Not a highlight: it has to be seen with forced colours and in shadow trees, and the page must not learn of private terms.
const CSS_TEXT = `div { position: absolute; inset: 0; overflow: hidden; contain: strict }
i { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; border-radius: 4px;
  background: rgb(255 190 0 / 28%); box-shadow: 0 0 0 2px #2458c5, 0 0 0 3px rgb(255 255 255 / 70%) }
@media (forced-colors: active) { i { background: none; outline: 3px solid Highlight } }`;

const HOST_STYLE = { all: 'initial', position: 'fixed', inset: '0', 'pointer-events': 'none', visibility: SEEN };

/** Sets a term off for a moment: one ring a line, which follows it as the page moves. Ends when `signal` aborts. */
export function flashTerm(document: Document, term: TextRange, signal: AbortSignal): void {
  const host = document.createElement('div');
  const layer = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  root.append(layer);
  setStyle(host, HOST_STYLE);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  let frame = 0;
  const draw = () => {
    frame = requestAnimationFrame(draw);
    const lines = linesOf(boxesOf(term));
    layer.style.zoom = String(1 / host.currentCSSZoom);
    layer.replaceChildren(...lines.map((line) => ringAround(line, document)));
  };
  draw();
  const end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    host.remove();
  };
  const timer = setTimeout(end, STAY);
  signal.addEventListener('abort', end, { once: true });
}

/** One box a line: a term in several elements, or at the end of a line, has more. */
function linesOf(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const { left, top, right, bottom, width } of boxes) {
    if (width === 0) continue;
    const line = lines.at(-1);
    if (!line || top >= line.bottom || bottom <= line.top) lines.push(new DOMRect(left, top, width, bottom - top));
    else
      lines[lines.length - 1] = DOMRect.fromRect({
        x: Math.min(left, line.left),
        y: Math.min(top, line.top),
        width: Math.max(right, line.right) - Math.min(left, line.left),
        height: Math.max(bottom, line.bottom) - Math.min(top, line.top),
      });
  }
  return lines;
}

function ringAround({ x, y, width, height }: DOMRect, document: Document): HTMLElement {
  const ring = document.createElement('i');
  ring.style.transform = `translate(${x - ROOM}px, ${y}px)`;
  ring.style.width = `${width + 2 * ROOM}px`;
  ring.style.height = `${height}px`;
  return ring;
}
