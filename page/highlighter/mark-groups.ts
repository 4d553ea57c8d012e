import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import type { TextRange } from '../text/text-range.ts';
import { flatParent } from '../text/tree.ts';
import type { Box } from './visible-part.ts';

/** What ranges are painted on: a highlight, or the boxes over the page. */
export type MarkSurface = {
  readonly add: (range: StaticRange) => unknown;
  readonly delete: (range: StaticRange) => unknown;
};

/** New groups in one batch that are looked at without waiting for the observer, which tells a frame later. */
const FEW = 20;

/** Elements that are each observed by themselves: of a page with more, the ones around them are, as long as they hold few. */
const MANY = 300;
const CROWD = 100;

/** How far text may stand out of the box that tells of it, in CSS pixels: glyphs and margins do. */
const SLACK = 50;

/** Blocks that come near the viewport and leave it together. */
export type MarkGroup = {
  readonly records: Set<BlockRecord>;
  isNear: boolean;
  readonly painted: Map<PageTerm, PaintedMark>;
};

/** `place`: where the term stood when it was painted. */
type PaintedMark = {
  readonly surface: MarkSurface;
  readonly place: TextRange;
  readonly ranges: readonly StaticRange[];
};

type Listener = {
  /** Groups came near or went away; of one whose element has left the page nothing is kept. */
  readonly onSeen: (groups: Iterable<MarkGroup>) => void;
  /** Blocks may have been shown or hidden. */
  readonly onMoved: (records: Iterable<BlockRecord>) => void;
};

/** The blocks with terms, by the element whose box tells whether they are near the viewport. */
export class MarkGroups {
  readonly #groups = new Map<Element, MarkGroup>();
  readonly #elementOf = new Map<BlockRecord, Element>();
  readonly #fresh = new Map<Element, MarkGroup>();
  /** Of groups that are away, and have got a record more: whether their box holds it too is not known. */
  readonly #widened = new Set<Element>();
  readonly #observer: IntersectionObserver;
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
    // Of all that scrolls, the page itself included: text comes with its marks.
    const margin = { scrollMargin: '100% 0px' };
    this.#observer = new IntersectionObserver((seen) => this.#onSeen(seen), margin);
  }

  all(): Iterable<MarkGroup> {
    return this.#groups.values();
  }

  /** The group of a record, which is put into one. */
  follow(record: BlockRecord): MarkGroup {
    const element = this.#elementOf.get(record) ?? this.#homeOf(record.block.container);
    return this.#put(record, element);
  }

  /** The group that a record was in. */
  unfollow(record: BlockRecord): MarkGroup | undefined {
    const element = this.#elementOf.get(record);
    const group = element && this.#groups.get(element);
    this.#elementOf.delete(record);
    group?.records.delete(record);
    if (group?.records.size === 0) this.#forget(element!);
    return group;
  }

  /**
   * Text that takes the place of other text is near at once: its mark must not blink. Text that only came can wait a frame
   * for the observer, and spare the page a layout.
   */
  lookAtFresh(isInPlaceOfOthers: boolean): void {
    if (isInPlaceOfOthers && this.#fresh.size <= FEW)
      for (const [element, group] of this.#fresh) group.isNear = isNearViewport(element);
    this.#fresh.clear();
    // The observer tells once more of what it observes anew.
    for (const element of this.#widened) {
      this.#observer.unobserve(element);
      this.#observer.observe(element);
    }
    this.#widened.clear();
  }

  stop(): void {
    this.#observer.disconnect();
  }

  /** Every observed element makes the frames pay in which the page changes. */
  #homeOf(container: Element): Element {
    if (this.#groups.size < MANY || this.#groups.has(container)) return container;
    const parent = flatParent(container);
    const crowd = parent && this.#groups.get(parent)?.records.size;
    return parent && (crowd ?? 0) < CROWD ? parent : container;
  }

  #put(record: BlockRecord, element: Element): MarkGroup {
    const known = this.#groups.get(element);
    const group = known ?? { records: new Set(), isNear: false, painted: new Map() };
    if (!known) {
      this.#groups.set(element, group);
      this.#fresh.set(element, group);
      this.#observer.observe(element);
    }
    if (known?.isNear === false) this.#widened.add(element);
    group.records.add(record);
    this.#elementOf.set(record, element);
    return group;
  }

  #forget(element: Element): void {
    this.#groups.delete(element);
    this.#widened.delete(element);
    this.#observer.unobserve(element);
  }

  #onSeen(seen: readonly IntersectionObserverEntry[]): void {
    const groups = new Set<MarkGroup>();
    const moved: BlockRecord[] = [];
    for (const { target, isIntersecting, boundingClientRect } of seen) {
      const group = this.#groups.get(target);
      if (!group) continue;
      groups.add(group);
      group.isNear = isIntersecting;
      if (!target.isConnected) {
        this.#drop(target, group);
        continue;
      }
      if (!isIntersecting) {
        for (const own of this.#letOut(target, group, boundingClientRect)) groups.add(own);
        group.isNear = overflows(target);
      }
      const hasNoBox = isEmpty(boundingClientRect);
      if (isIntersecting || hasNoBox) moved.push(...group.records);
      if (hasNoBox && group.records.size > 0 && isBoxless(target)) groups.add(this.#joinParent(target, group));
    }
    this.lookAtFresh(true);
    this.#listener.onSeen(groups);
    this.#listener.onMoved(moved);
  }

  /** Text outside the box that was to tell of it gets a group by itself. */
  #letOut(element: Element, group: MarkGroup, box: Box): MarkGroup[] {
    const out: MarkGroup[] = [];
    for (const record of group.records) {
      const { container } = record.block;
      if (container === element) continue;
      const inner = container.getBoundingClientRect();
      if (isWithin(inner, box) || (isEmpty(inner) && isBoxless(container))) continue;
      this.unfollow(record);
      const own = this.#put(record, container);
      own.isNear = isNear(inner);
      out.push(own);
    }
    return out;
  }

  #drop(element: Element, group: MarkGroup): void {
    for (const record of group.records) this.#elementOf.delete(record);
    group.records.clear();
    this.#forget(element);
  }

  /** The text of an element without a box is where its parent is. */
  #joinParent(element: Element, group: MarkGroup): MarkGroup {
    const parent = flatParent(element);
    if (!parent) {
      group.isNear = true;
      return group;
    }
    const records = [...group.records];
    this.#drop(element, group);
    for (const record of records) this.#put(record, parent);
    return this.#groups.get(parent)!;
  }
}

const isNearViewport = (element: Element): boolean => isNear(element.getBoundingClientRect());

const isNear = ({ top, bottom, width, height }: DOMRect): boolean =>
  width > 0 && height > 0 && bottom > -innerHeight && top < 2 * innerHeight;

const isEmpty = ({ width, height }: DOMRectReadOnly): boolean => width === 0 && height === 0;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - SLACK &&
  inner.right <= outer.right + SLACK &&
  inner.top >= outer.top - SLACK &&
  inner.bottom <= outer.bottom + SLACK;

/** Text may be in view that stands below the box. */
const overflows = (element: Element): boolean =>
  element.scrollHeight - element.clientHeight > SLACK && getComputedStyle(element).overflowY === 'visible';

/** Though its text is seen. */
const isBoxless = (element: Element): boolean => getComputedStyle(element).display === 'contents';
