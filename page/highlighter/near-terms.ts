import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { inDocumentOrder } from '../scanner/document-order.ts';
import type { MarkGroup } from './mark-group.ts';

/** Terms of one group that are painted without asking where they stand. */
const FEW = 100;
/** Terms that are not told apart by their places. */
const CHUNK = 16;
/** Stretches that a group is cut into at first, so that no column begins and ends within one. */
const STRETCHES = 8;
/**
 * Into one text that wraps, in UTF-16 code units: what begins beyond has no mark. Chromium lays out 33.5 million pixels of
 * such a text, four million letters of common size, and takes 80 to 400 ms to say of each place in what is left that it is
 * at the end.
 */
const FARTHEST = 2_000_000;
/** Of one group. Each registered range makes the frames pay in which the page changes. */
const MOST = 500;

/** In CSS pixels of the viewport. */
type Lines = { readonly top: number; readonly bottom: number };

/** Chooses the terms to paint: not all the terms of a long text are near where the element is that holds them. */
export class NearTerms {
  readonly #probe: Range;
  /** Of groups of which a part was chosen: the first term, and where it stood. */
  readonly #chosen = new Map<MarkGroup, { readonly first: PageTerm; readonly top: number }>();

  constructor(document: Document) {
    this.#probe = document.createRange();
  }

  /** The marked terms of a group that stand within a viewport’s height of the viewport. */
  choose(group: MarkGroup): readonly PageTerm[] {
    this.#chosen.delete(group);
    if (!group.isNear) return [];
    const marked = markedTerms(group.records);
    if (marked.length <= FEW) return marked;
    const ordered = markedTerms(inDocumentOrder([...group.records]));
    const first = ordered[0]!;
    this.#chosen.set(group, { first, top: this.#linesOf(first)?.top ?? 0 });
    return this.#near(ordered);
  }

  /** Whether scrolling alone may bring other terms near. */
  get followsScrolling(): boolean {
    return this.#chosen.size > 0;
  }

  /** Groups that have scrolled so far that other terms may be near. */
  scrolled(): MarkGroup[] {
    const hasMoved = ({ first, top }: { first: PageTerm; top: number }) =>
      Math.abs((this.#linesOf(first)?.top ?? Infinity) - top) > innerHeight / 2;
    return [...this.#chosen].filter(([, chosen]) => hasMoved(chosen)).map(([group]) => group);
  }

  /** Asks for the places of a few terms only: in a giant text each costs a third of a millisecond. */
  #near(terms: readonly PageTerm[]): readonly PageTerm[] {
    const known = new Map<number, Lines | null>();
    const linesAt = (index: number): Lines | null => {
      if (!known.has(index)) known.set(index, this.#linesOf(terms[index]!));
      return known.get(index)!;
    };
    const end = terms.length - 1;
    const near: PageTerm[] = [];
    // From one term to another, the latter left out but for the very last.
    const collect = (first: number, last: number): void => {
      if (!isNear(linesAt(first), linesAt(last))) return;
      if (last - first <= CHUNK) return void near.push(...terms.slice(first, last === end ? undefined : last));
      const middle = (first + last) >> 1;
      collect(first, middle);
      collect(middle, last);
    };
    const step = Math.ceil(end / STRETCHES);
    for (let first = 0; first < end; first += step) collect(first, Math.min(first + step, end));
    return near.slice(0, MOST);
  }

  /** Null where a term has no box, or its text has changed. */
  #linesOf({ range }: PageTerm): Lines | null {
    const { startNode, startOffset, endNode, endOffset } = range;
    if (startOffset > startNode.length || endOffset > endNode.length) return null;
    this.#probe.setStart(startNode, startOffset);
    this.#probe.setEnd(endNode, endOffset);
    const { top, bottom } = this.#probe.getBoundingClientRect();
    return bottom > top ? { top, bottom } : null;
  }
}

/** Whether what stands between two terms may be near. */
function isNear(one: Lines | null, other: Lines | null): boolean {
  // From one column to the next, text goes up.
  if (!one || !other || other.top < one.top) return true;
  return Math.min(one.top, other.top) < 2 * innerHeight && Math.max(one.bottom, other.bottom) > -innerHeight;
}

function markedTerms(records: Iterable<BlockRecord>): PageTerm[] {
  return [...records].flatMap(({ block, terms }) =>
    terms.filter(({ isMarked, range }) => isMarked && (range.startOffset < FARTHEST || keepsLines(block.container))),
  );
}

/** Text whose lines end where its author ended them is laid out whole. */
const keepsLines = (container: Element): boolean => getComputedStyle(container).whiteSpaceCollapse !== 'collapse';
