import type { EntryId } from '../../core/entry/ids.ts';
import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { inDocumentOrder } from '../scanner/sections.ts';
import { boxesOf } from '../text/text-range.ts';
import { flatParent } from '../text/tree.ts';
import { flashTerm } from './flash-term.ts';

/** Leads to the terms of a page, one after another. */
export class TermShower {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  #last: PageTerm | null = null;
  #flash = new AbortController();

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
  }

  /** Scrolls to where a term of the entry is seen and flashes it; to the next place when asked again. False: it is nowhere. */
  show(entry: EntryId, records: Iterable<BlockRecord>): boolean {
    const places = inDocumentOrder([...records].filter(({ isHidden }) => !isHidden))
      .flatMap(({ terms }) => terms)
      .filter((term) => term.entry === entry && boxesOf(term.range).length > 0);
    const next = places[(places.findIndex((term) => term === this.#last) + 1) % places.length];
    if (!next) return false;
    this.#last = next;
    scrollToTerm(next);
    this.#flash.abort();
    this.#flash = new AbortController();
    flashTerm(this.#document, next.range, AbortSignal.any([this.#signal, this.#flash.signal]));
    return true;
  }
}

/** To the middle of what scrolls around it. At once: the flash is where the reader looks. */
function scrollToTerm({ range }: PageTerm): void {
  const parent = range.startNode.parentElement;
  if (!parent) return;
  parent.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = boxesOf(range);
  if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
  // The element that holds it is longer than what is seen of it.
  const scroller = scrollerAround(parent);
  const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  (scroller ?? window).scrollBy({ top: (box.top + box.bottom - top - bottom) / 2, behavior: 'instant' });
}

/** Null: the page itself. */
function scrollerAround(element: Element): Element | null {
  for (let at: Element | null = element; at && at !== document.documentElement; at = flatParent(at))
    if (at.scrollHeight > at.clientHeight && /auto|scroll/u.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
