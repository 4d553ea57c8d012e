import type { BlockRecord } from '../scanner/block-record.ts';
import { toStaticRange } from '../text/text-range.ts';

/** Name of our highlight in `CSS.highlights`; the content script's style sheet paints it. */
export const HIGHLIGHT_NAME = 'passerelle-term';

/**
 * Paints the marks of the blocks that are near the viewport. Static ranges, because live ones make every change of a
 * page pay; only what is near, because each registered range costs at each frame in which the registry changes.
 */
export class MarkPainter {
  readonly #highlight = new Highlight();
  readonly #painted = new Map<BlockRecord, readonly StaticRange[]>();
  readonly #near = new Set<Element>();
  readonly #recordsIn = new Map<Element, Set<BlockRecord>>();
  readonly #observer: IntersectionObserver;
  readonly #onMoved: (records: Iterable<BlockRecord>) => void;

  /** `onMoved`: blocks have come near the viewport, or their boxes have gone: they may have been shown or hidden. */
  constructor(signal: AbortSignal, onMoved: (records: Iterable<BlockRecord>) => void) {
    this.#onMoved = onMoved;
    CSS.highlights.set(HIGHLIGHT_NAME, this.#highlight);
    this.#observer = new IntersectionObserver((seen) => this.#onSeen(seen), { rootMargin: '100% 0px' });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      CSS.highlights.delete(HIGHLIGHT_NAME);
    });
  }

  /** Repaints records that changed; one that is gone has no terms. */
  update(changed: ReadonlySet<BlockRecord>): void {
    for (const record of changed) {
      this.#erase(record);
      if (record.terms.length > 0) this.#follow(record);
      else this.#unfollow(record);
    }
  }

  #follow(record: BlockRecord): void {
    const { container } = record.block;
    const records = this.#recordsIn.get(container);
    if (records) records.add(record);
    else {
      this.#recordsIn.set(container, new Set([record]));
      this.#observer.observe(container);
    }
    if (this.#near.has(container)) this.#paint(record);
  }

  #unfollow(record: BlockRecord): void {
    const { container } = record.block;
    const records = this.#recordsIn.get(container);
    if (!records?.delete(record) || records.size > 0) return;
    this.#recordsIn.delete(container);
    this.#near.delete(container);
    this.#observer.unobserve(container);
  }

  #onSeen(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of seen) {
      const records = this.#recordsIn.get(target);
      if (!records) continue;
      const isNear = isIntersecting || isBoxless(target);
      if (isNear) this.#near.add(target);
      else this.#near.delete(target);
      for (const record of records) {
        this.#erase(record);
        if (isNear) this.#paint(record);
      }
      const hasNoBox = boundingClientRect.width === 0 && boundingClientRect.height === 0;
      if (isNear || hasNoBox) this.#onMoved(records);
    }
  }

  #paint(record: BlockRecord): void {
    const ranges = record.terms.filter(({ isMarked }) => isMarked).map(({ range }) => toStaticRange(range));
    for (const range of ranges) this.#highlight.add(range);
    // A page that uses highlights itself may have cleared them all.
    if (!CSS.highlights.has(HIGHLIGHT_NAME)) CSS.highlights.set(HIGHLIGHT_NAME, this.#highlight);
    this.#painted.set(record, ranges);
  }

  #erase(record: BlockRecord): void {
    for (const range of this.#painted.get(record) ?? []) this.#highlight.delete(range);
    this.#painted.delete(record);
  }
}

/** An element with `display: contents` has no box to observe, though its text is seen. */
function isBoxless(element: Element): boolean {
  return element.getClientRects().length === 0 && getComputedStyle(element).display === 'contents';
}
