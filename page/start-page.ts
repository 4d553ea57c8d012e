import type { EntryId } from '../core/entry/ids.ts';
import type { Lexicon } from '../core/matching/lexicon.ts';
import { CardHost } from './card/card-host.ts';
import { MarkPainter } from './highlighter/paint-marks.ts';
import { followPointer } from './hover/follow-pointer.ts';
import { HoverIntent } from './hover/hover-intent.ts';
import { adjacentTerm, type Direction } from './hover/next-term.ts';
import { isHeadingFor } from './hover/safe-triangle.ts';
import { termAtPoint, type FoundTerm } from './hover/term-at-point.ts';
import { PageTerms } from './scanner/page-terms.ts';
import { scanPage } from './scanner/scan-page.ts';
import { toLiveRange } from './text/text-range.ts';

export type PageSession = {
  /** Every term met so far with how often it stands in the page, in order of first appearance. */
  readonly listTerms: () => { readonly entry: EntryId; readonly count: number }[];
  /** Scrolls to the next or previous marked term, opens its card and puts the focus in it. */
  readonly moveToTerm: (direction: Direction) => void;
  /** Resolves when the page as it was at the start has been read to its end. */
  readonly scanned: Promise<void>;
};

type PageOptions = {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly cardAddress: string;
  /** Ends everything, and takes the marks and the card out of the page. */
  readonly signal: AbortSignal;
};

/** Marks the terms of a page and explains them on hover, until the signal aborts. */
export function startPage({ document, lexicon, cardAddress, signal }: PageOptions): PageSession {
  const painter = new MarkPainter(signal, (records) => {
    terms.updateVisibility(records);
    terms.flush();
  });
  const terms = new PageTerms(lexicon, (changed) => painter.update(changed));
  const card = new ReadingCard(document, cardAddress, terms, signal);
  const scanned = scanPage(document, terms, signal);
  return {
    scanned,
    listTerms: () => countTerms(terms),
    moveToTerm: (direction) => card.moveTo(direction),
  };
}

function countTerms(terms: PageTerms): { entry: EntryId; count: number }[] {
  const counts = new Map<EntryId, number>();
  for (const record of terms.records)
    for (const { entry } of record.terms) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts].map(([entry, count]) => ({ entry, count }));
}

/** The card of a page: opened by the pointer or by the keyboard, closed by either. */
class ReadingCard {
  readonly #terms: PageTerms;
  readonly #host: CardHost;
  readonly #intent: HoverIntent<FoundTerm>;
  readonly #document: Document;
  #current: FoundTerm | null = null;
  #focusBefore: Element | null = null;

  constructor(document: Document, cardAddress: string, terms: PageTerms, signal: AbortSignal) {
    this.#document = document;
    this.#terms = terms;
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
