import type { EntryId } from '../../core/entry/ids.ts';
import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { inDocumentOrder } from '../scanner/document-order.ts';
import { boxesOf, toLiveRange } from '../text/text-range.ts';
import { flashTerm } from './flash-term.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** Leads to the terms of a page, one after another. */
export class TermShower {
  readonly #document: Document;
  readonly #isShown: (term: PageTerm) => boolean;
  readonly #signal: AbortSignal;
  #last: PageTerm | null = null;
  #flash = new AbortController();

  constructor(document: Document, isShown: (term: PageTerm) => boolean, signal: AbortSignal) {
    this.#document = document;
    this.#isShown = isShown;
    this.#signal = signal;
  }

  /**
   * Scrolls to the first mark of an entry, or where it has none, because it is known, to the first place where it is seen;
   * to the next place when asked again; and flashes it. False: it is nowhere.
   */
  show(entry: EntryId, records: Iterable<BlockRecord>): boolean {
    const places = inDocumentOrder([...records].filter(({ isHidden }) => !isHidden))
      .flatMap(({ terms }) => terms)
      .filter((term) => term.entry === entry && boxesOf(term.range).length > 0);
    const next = this.#nextOf(places);
    const range = next && toLiveRange(next.range);
    if (!range) return false;
    this.#last = next;
    scrollToRange(range);
    this.#flash.abort();
    this.#flash = new AbortController();
    flashTerm(this.#document, next.range, AbortSignal.any([this.#signal, this.#flash.signal]));
    return true;
  }

  #nextOf(places: readonly PageTerm[]): PageTerm | undefined {
    const last = places.findIndex((term) => term === this.#last);
    if (last >= 0) return places[(last + 1) % places.length];
    return places.find((term) => this.#isShown(term)) ?? places[0];
  }
}
