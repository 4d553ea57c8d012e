import { followPointer } from '../hover/follow-pointer.ts';
import { HoverIntent } from '../hover/hover-intent.ts';
import { adjacentTerm, type Direction } from '../hover/next-term.ts';
import { isHeadingFor } from '../hover/safe-triangle.ts';
import { termAtPoint, type FoundTerm } from '../hover/term-at-point.ts';
import type { PageTerms } from '../scanner/page-terms.ts';
import { toLiveRange } from '../text/text-range.ts';
import { CardHost } from './card-host.ts';

/** The card of a page: opened by the pointer or by the keyboard, closed by either. */
export class ReadingCard {
  readonly #terms: PageTerms;
  readonly #host: CardHost;
  readonly #intent: HoverIntent<FoundTerm>;
  readonly #document: Document;
  #current: FoundTerm | null = null;
  #focusBefore: Element | null = null;

  constructor(document: Document, cardAddress: string, terms: PageTerms, signal: AbortSignal) {
    this.#document = document;
    this.#terms = terms;
    // In Firefox the script of an extension that was updated could not take its card along.
    for (const left of document.querySelectorAll('passerelle-card')) left.remove();
    this.#host = new CardHost(document, cardAddress, {
      onEnter: () => this.#intent.enterCard(),
      onLeave: () => this.#intent.leaveCard(),
      onClose: () => this.close(),
    });
    this.#intent = new HoverIntent<FoundTerm>({
      targetAt: (point) => termAtPoint(document, point, (node) => terms.recordsAt(node)),
      isSame: (a, b) => a.term === b.term,
      prepare: ({ term }) => this.#host.prepare(term.range.startNode),
      open: (found) => this.#open(found, false),
      close: () => this.close(),
      isHeadingForCard: (from, to) => this.#host.box !== null && isHeadingFor(this.#host.box, from, to),
    });
    followPointer({
      document,
      intent: this.#intent,
      onPress: () => this.close(),
      onEscape: () => this.close(),
      signal,
    });
    signal.addEventListener('abort', () => {
      this.#intent.forget();
      this.#host.remove();
    });
  }

  moveTo(direction: Direction): void {
    const found = adjacentTerm(this.#terms.records, this.#current, direction);
    if (!found) return;
    found.term.range.startNode.parentElement?.scrollIntoView({ block: 'nearest' });
    this.#intent.forget();
    this.#open(found, true);
  }

  /** Closes the card. What it explained is remembered as the place from which the keyboard goes on. */
  close(): void {
    this.#intent.forget();
    this.#host.hide();
    if (this.#focusBefore instanceof HTMLElement && this.#focusBefore.isConnected)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #open(found: FoundTerm, takesFocus: boolean): void {
    const anchor = toLiveRange(found.term.range);
    if (!anchor) return;
    this.#current = found;
    if (takesFocus) this.#focusBefore ??= this.#document.activeElement;
    void this.#host.show({ entry: found.term.entry, anchor, takesFocus });
  }
}
