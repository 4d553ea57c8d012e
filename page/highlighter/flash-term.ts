import type { EntryId } from '../../core/entry/ids.ts';
import { SEEN, setStyle } from '../card/card-node.ts';
import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { inDocumentOrder } from '../scanner/sections.ts';
import { boxesOf, toLiveRange, type TextRange } from '../text/text-range.ts';
import type { StateOf } from './mark-state.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** How long a term stays set off, in milliseconds. */
const STAY = 1600;
/** Between the term and the ring around it, in CSS pixels. */
const ROOM = 1;

/** The first mark of an entry in the page; where it has none, because it is known, the first place that is seen. */
export function firstPlace(records: Iterable<BlockRecord>, entry: EntryId, stateOf: StateOf): PageTerm | null {
  const isOfEntry = (term: PageTerm) => term.entry === entry;
  const holders = [...records].filter(({ isHidden, terms }) => !isHidden && terms.some(isOfEntry));
  const places = inDocumentOrder(holders)
    .flatMap(({ terms }) => terms.filter(isOfEntry))
    .filter(({ range }) => boxesOf(range).length > 0);
  const isShown = (term: PageTerm) => term.isMarked && stateOf(term.entry, term.discipline) !== 'known';
  return places.find(isShown) ?? places[0] ?? null;
}

let ending: AbortController | null = null;

/** Scrolls to a term and sets it off for a moment. Returns whether it is still there. */
export function flashTerm(term: TextRange, signal: AbortSignal): boolean {
  const range = toLiveRange(term);
  if (!range) return false;
  scrollToRange(range);
  ending?.abort();
  ending = new AbortController();
  const end = ending;
  setTimeout(() => end.abort(), STAY);
  drawRings(term, range.startContainer.ownerDocument!, AbortSignal.any([end.signal, signal]));
  return true;
}

// Not a highlight: it has to be seen with forced colours and in shadow trees, and the page must not learn of private terms.
const CSS_TEXT = `div { position: absolute; inset: 0; overflow: hidden; contain: strict }
i { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; border-radius: 4px;
  background: rgb(255 190 0 / 28%); box-shadow: 0 0 0 2px #2458c5, 0 0 0 3px rgb(255 255 255 / 70%) }
@media (forced-colors: active) { i { background: none; outline: 3px solid Highlight } }`;

const HOST_STYLE = { all: 'initial', position: 'fixed', inset: '0', 'pointer-events': 'none', visibility: SEEN };

/** Follows the term line by line, frame by frame, for as long as it is set off. */
function drawRings(term: TextRange, document: Document, signal: AbortSignal): void {
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
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    host.remove();
  });
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
