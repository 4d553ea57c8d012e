import type { EntryId } from '../../core/entry/ids.ts';
import type { Reach } from '../documents/page-document.ts';
import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { inDocumentOrder } from '../scanner/document-order.ts';
import { boxesOf, toLiveRange } from '../text/text-range.ts';
import { flashTerm } from './flash-term.ts';
import { scrollToRange } from './scroll-to-range.ts';

type TermShowerOptions = {
  readonly document: Document;
  /** Whether the page shows a mark for a term. */
  readonly isShown: (term: PageTerm) => boolean;
  readonly reach?: Reach | undefined;
  readonly signal: AbortSignal;
};

/** Leads to the terms of a page, one after another. */
export class TermShower {
  readonly #document: Document;
  readonly #isShown: (term: PageTerm) => boolean;
  readonly #reach: Reach | undefined;
  readonly #signal: AbortSignal;
  #last: PageTerm | null = null;
  #flash = new AbortController();

  constructor({ document, isShown, reach, signal }: TermShowerOptions) {
    this.#document = document;
    this.#isShown = isShown;
    this.#reach = reach;
    this.#signal = signal;
  }

  /**
   * Scrolls to the first mark of an entry, or where it has none, because it is known, to the first place where it is seen;
   * to the next place when asked again; and flashes it. False: it is nowhere.
   */
  async show(entry: EntryId, records: Iterable<BlockRecord>): Promise<boolean> {
    const places = inDocumentOrder([...records].filter(({ isHidden }) => !isHidden))
      .flatMap(({ terms }) => terms)
      .filter((term) => term.entry === entry && (this.#reach || boxesOf(term.range).length > 0));
    const next = this.#nextOf(places);
    if (next) await this.#reach?.(next);
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
