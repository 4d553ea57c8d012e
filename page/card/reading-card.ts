import { followPointer } from '../hover/follow-pointer.ts';
import { DWELL, HoverIntent } from '../hover/hover-intent.ts';
import { adjacentTerm, type Direction } from '../hover/next-term.ts';
import { termAtPoint, type FoundTerm, type Point } from '../hover/term-at-point.ts';
import { watchPointed, type OnPointed, type PointedMark } from '../hover/watch-pointed.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { HoverSettings } from '../../core/settings/settings.ts';
import type { Reach } from '../documents/page-document.ts';
import type { LoadLateParts } from '../late-parts.ts';
import type { PageTerm } from '../scanner/block-record.ts';
import type { PageTerms } from '../scanner/page-terms.ts';
import { toLiveRange } from '../text/text-range.ts';
import type { CardStack } from './card-stack.ts';
import type { ShownCard } from './shown-card.ts';

/** What a reader has done with a card: had it shown, or pinned it. */
export type CardDeed = 'shown' | 'pinned';

type ReadingCardOptions = {
  readonly document: Document;
  readonly cardAddress: string;
  readonly loadLateParts: LoadLateParts;
  readonly terms: PageTerms;
  readonly hover?: Partial<HoverSettings> | undefined;
  /** Whether the page shows a mark for a term. */
  readonly isShown: (term: PageTerm) => boolean;
  readonly onCard?: (deed: CardDeed) => void;
  readonly onPointed?: OnPointed | undefined;
  /** Where only a part of the document is in the page. */
  readonly reach?: Reach | undefined;
  readonly signal: AbortSignal;
};

/** The cards of a page: opened by the pointer, a finger or the keyboard, closed by either. */
export class ReadingCard {
  readonly #terms: PageTerms;
  readonly #options: ReadingCardOptions;
  /** Null until their script has come. */
  #cards: CardStack | null = null;
  /** To be shown when it has. */
  #wanted: ShownCard | null = null;
  readonly #intent: HoverIntent<FoundTerm>;
  readonly #document: Document;
  #current: FoundTerm | null = null;
  readonly #isShown: (term: PageTerm) => boolean;
  readonly #onCard: (deed: CardDeed) => void;
  #trigger: HoverSettings['trigger'] | undefined;
  readonly #pointed: PointedMark | null;

  constructor(options: ReadingCardOptions) {
    const { document, terms, hover, isShown, signal, onCard = () => {}, onPointed } = options;
    this.#options = options;
    this.#document = document;
    this.#terms = terms;
    this.#isShown = isShown;
    this.#onCard = onCard;
    this.#intent = this.#createIntent();
    const entryAt = (point: Point) => this.#offeredAt(this.#termAt(point));
    this.#pointed = onPointed ? watchPointed({ document, entryAt, onPointed, signal }) : null;
    this.setHover(hover);
    this.#listen(signal);
    signal.addEventListener('abort', () => {
      this.#intent.forget();
      this.#cards?.removeAll();
    });
  }

  /** What was stored by an older version has no delay. */
  setHover({ trigger = 'rest', delay = DWELL.rest }: Partial<HoverSettings> = {}): void {
    this.#trigger = trigger;
    this.#intent.delay = delay;
  }

  moveTo(direction: Direction): void {
    const found = adjacentTerm(this.#terms.records, this.#current, direction);
    if (!found) return;
    const { reach } = this.#options;
    if (reach) void reach(found.term).then(() => this.#moveOnto(found));
    else this.#moveOnto(found);
  }

  #moveOnto(found: FoundTerm): void {
    found.term.range.startNode.parentElement?.scrollIntoView({ block: 'nearest' });
    this.#intent.adopt(found);
    this.#show(found, 'keyboard');
  }

  /** Does something with the cards: at once where they are there, else when they have come. */
  #withCards(work: (cards: CardStack) => void): void {
    if (this.#cards) work(this.#cards);
    else void this.#loadCards().then((cards) => cards && work(cards));
  }

  /** Null where the extension has gone, or the session has ended. */
  async #loadCards(): Promise<CardStack | null> {
    const { loadLateParts, signal } = this.#options;
    const parts = await loadLateParts().catch(() => null);
    if (parts && !signal.aborted) this.#cards ??= this.#createCards(parts.CardStack);
    else this.#wanted = null;
    return this.#cards;
  }

  #createCards(Stack: typeof CardStack): CardStack {
    return new Stack(this.#document, this.#options.cardAddress, {
      onEnter: () => this.#intent.enterCard(),
      onLeave: () => this.#intent.leaveCard(),
      onEnterPinned: () => this.#intent.leavePage(),
      onClosed: () => this.#intent.forget(),
      onPinned: () => this.#onCard('pinned'),
      onLetGo: () => this.#intent.adopt(null),
    });
  }

  #createIntent(): HoverIntent<FoundTerm> {
    return new HoverIntent<FoundTerm>({
      targetAt: (point) => this.#termAt(point),
      isSame: (a, b) => a.term === b.term,
      // What has no mark is explained when it is asked for.
      opensAtRest: ({ term }) => this.#trigger === 'rest' && this.#isShown(term),
      prepare: (found) => {
        this.#withCards(({ open }) => open.prepare(found.term.range.startNode));
        this.#pointed?.rest(this.#offeredAt(found));
      },
      open: (found) => this.#show(found, 'hover'),
      close: () => {
        // Wherever the pointer is.
        if (this.#wanted?.takesFocus || this.#cards?.open.isRead) return false;
        this.#closeCard();
        return true;
      },
      isHeadingForCard: (from, to) => this.#cards?.isHeadingForCard(from, to) ?? false,
    });
  }

  #listen(signal: AbortSignal): void {
    followPointer({
      document: this.#document,
      intent: this.#intent,
      onPress: () => this.#close(),
      onEscape: () => this.#close(),
      onTap: (point) => {
        this.#intent.forget();
        const found = point && this.#termAt(point);
        if (found) this.#show(found, 'touch');
        else this.#closeCard();
      },
      signal,
    });
    addEventListener('resize', () => this.#cards?.stayInside(), { signal });
    this.#prepareWhenIdle(signal);
  }

  /** A tab that nobody points into pays nothing; where there is something to point at, the first card comes at once. */
  #prepareWhenIdle(signal: AbortSignal): void {
    const warm = new AbortController();
    const onMove = ({ isTrusted }: Event) => {
      if (!isTrusted || this.#terms.records.size === 0) return;
      warm.abort();
      requestIdleCallback(() => {
        if (!signal.aborted) this.#withCards(({ open }) => open.prepare(this.#document.documentElement));
      });
    };
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, warm.signal]) };
    this.#document.addEventListener('pointermove', onMove, options);
  }

  /** Closes the open card. What it explained is remembered as the place from which the keyboard goes on. */
  #close(): void {
    this.#intent.forget();
    this.#closeCard();
  }

  #closeCard(): void {
    this.#wanted = null;
    this.#cards?.close();
  }

  /** Selected text is about to be copied or dragged: nothing comes over it. */
  #termAt(point: Point): FoundTerm | null {
    const found = termAtPoint(this.#document, point, (node) => this.#terms.recordsAt(node));
    const selection = this.#document.getSelection();
    const range = found && selection?.isCollapsed === false && toLiveRange(found.term.range);
    return range && overlap(range, selection.getRangeAt(0)) ? null : found;
  }

  /** What a menu offers to explain: a mark that is seen, where text that is selected does not have the menu. */
  #offeredAt(found: FoundTerm | null): EntryId | null {
    if (!found || !this.#isShown(found.term)) return null;
    const hasSelection = this.#document.getSelection()?.isCollapsed === false;
    return hasSelection && keepsSelection(found.term.range.startNode) ? null : found.term.entry;
  }

  #show(found: FoundTerm, by: 'hover' | 'touch' | 'keyboard'): void {
    const anchor = toLiveRange(found.term.range);
    if (!anchor) return;
    this.#current = found;
    const card = { entry: found.term.entry, anchor, takesFocus: by === 'keyboard', place: placeOf(found) };
    this.#wanted = card;
    this.#withCards(({ open }) => {
      // Closed meanwhile, or another one is wanted.
      if (this.#wanted !== card) return;
      this.#wanted = null;
      void open.show(card, by === 'touch' ? 'touch' : 'hover').then(() => open.card === card && this.#onCard('shown'));
    });
  }
}

/** Elsewhere a press takes it away: in a page of Chromium, unless on a link. In a page of Firefox, no menu is for both. */
const keepsSelection = (node: Text): boolean =>
  self !== top || node.parentElement?.closest('a[href]') instanceof Element;

function placeOf({ term: { range }, record: { block, scan } }: FoundTerm): ShownCard['place'] {
  const start = (block.starts[block.nodes.indexOf(range.startNode)] ?? 0) + range.startOffset;
  return { text: block.text, start, language: scan.language };
}

const overlap = (a: Range, b: Range): boolean =>
  a.isPointInRange(b.startContainer, b.startOffset) || b.isPointInRange(a.startContainer, a.startOffset);
