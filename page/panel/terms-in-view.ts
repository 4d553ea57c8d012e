import type { EntryId } from '../../core/entry/ids.ts';
import { clipAround, type Box } from '../highlighter/visible-part.ts';
import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { boxesOf } from '../text/text-range.ts';
import { flatParent } from '../text/tree.ts';

/** Terms that are not told apart by their places, where a block holds very many. */
const CHUNK = 16;

/** Which terms are in view: asked of blocks near the viewport only, and of these only as often as `entries` is called. */
export class TermsInView {
  readonly #records = new Map<Element, BlockRecord[]>();
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  constructor(onMoved: () => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver((seen) => this.#onSeen(seen, onMoved), { scrollMargin: '100% 0px' });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** These are the blocks now. */
  update(records: Iterable<BlockRecord>): void {
    const before = new Set(this.#records.keys());
    this.#records.clear();
    for (const record of records) {
      if (record.terms.length === 0) continue;
      const element = withBox(record.block.container);
      const others = this.#records.get(element);
      if (others) others.push(record);
      else this.#records.set(element, [record]);
    }
    for (const element of before) if (!this.#records.has(element)) this.#forget(element);
    for (const element of this.#records.keys()) if (!before.has(element)) this.#observer.observe(element);
  }

  entries(): EntryId[] {
    const entries = new Set<EntryId>();
    for (const element of this.#near) {
      const clip = clipAround(element);
      for (const { isHidden, terms } of this.#records.get(element) ?? [])
        if (!isHidden) for (const { entry } of termsWithin(terms, clip)) entries.add(entry);
    }
    return [...entries];
  }

  #forget(element: Element): void {
    this.#observer.unobserve(element);
    this.#near.delete(element);
  }

  #onSeen(seen: readonly IntersectionObserverEntry[], onMoved: () => void): void {
    for (const { target, isIntersecting } of seen)
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    onMoved();
  }
}

/** Asks for the places of a few terms only: in a giant text each costs a third of a millisecond. */
function termsWithin(terms: readonly PageTerm[], clip: Box): readonly PageTerm[] {
  if (terms.length <= CHUNK) return terms.filter((term) => boxesOf(term.range).some((box) => meet(box, clip)));
  const [first, last] = [boxesOf(terms[0]!.range)[0], boxesOf(terms.at(-1)!.range).at(-1)];
  // From one column to the next, text goes up.
  const isOneColumn = first && last && first.top <= last.top;
  if (isOneColumn && (last.bottom <= clip.top || first.top >= clip.bottom)) return [];
  const middle = terms.length >> 1;
  return [...termsWithin(terms.slice(0, middle), clip), ...termsWithin(terms.slice(middle), clip)];
}

const meet = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

/** The text of an element without a box is where its parent is. */
function withBox(container: Element): Element {
  let element = container;
  while (getComputedStyle(element).display === 'contents') {
    const parent = flatParent(element);
    if (!parent) break;
    element = parent;
  }
  return element;
}
