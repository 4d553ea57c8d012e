import { isInFrame } from '../in-frame.ts';
import type { BlockRecord } from '../scanner/block-record.ts';
import { flatParent } from '../text/tree.ts';
import { LookInSlices } from './look-in-slices.ts';
import type { MarkGroup } from './mark-group.ts';
import { isBoxless, isEmpty, isLed, isNear, MARGIN, overflows } from './near-boxes.ts';
import type { Box } from './visible-part.ts';

/** Groups for which the page is laid out out of turn; with more, all wait for the observer, which tells a frame later. */
const FEW = 20;

/** Elements that are each observed by themselves: on a page with more, one tells of so many blocks that follow it. */
const MANY = 100;
const RUN = 64;
/** Without a margin, as in a frame of another site, a leader that is out of sight could tell of nothing. */
const MAY_LEAD = window === window.top && 'scrollMargin' in IntersectionObserver.prototype;

type Listener = {
  /** Groups came near or went away; of one whose element has left the page nothing is kept. */
  readonly onSeen: (groups: Iterable<MarkGroup>) => void;
  /** Blocks may have been shown or hidden. */
  readonly onMoved: (records: Iterable<BlockRecord>) => void;
};

/**
 * The blocks with terms, by the element whose box tells whether they are near the viewport: the leader of their group.
 * Each observed element makes the frames pay in which the page changes, a microsecond each; so on a page of thousands a
 * leader tells of what comes after it too. Where that stands is looked at when the leader has gone away or been hidden.
 */
export class MarkGroups {
  readonly #groups = new Map<Element, MarkGroup>();
  readonly #elementOf = new Map<BlockRecord, Element>();
  /** By containers that lead no group. */
  readonly #leaderOf = new WeakMap<Element, Element>();
  /** Which the next block joins. */
  #lastLeader: Element | null = null;
  /** By what scrolls: how far down it was. */
  readonly #checkedAt = new WeakMap<EventTarget, number>();
  /** Groups that are new, or are away and have got a record more: where that is has not been told yet. */
  readonly #unknown = new Map<Element, MarkGroup>();
  /** Leaders that have gone away: what they lead may stand elsewhere. */
  readonly #away = new LookInSlices({ look: (leader) => this.#lookAt(leader), tell: (groups) => this.#tell(groups) });
  /** Groups whose leader has left the page. */
  readonly #orphaned = new Map<Element, MarkGroup>();
  readonly #observer: IntersectionObserver;
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#observer = new IntersectionObserver((seen) => this.#onSeen(seen), { scrollMargin: `${MARGIN}px 0px` });
  }

  all(): Iterable<MarkGroup> {
    return this.#groups.values();
  }

  /** The group of a record, which is put into one. */
  follow(record: BlockRecord): MarkGroup {
    return this.#put(record, this.#elementOf.get(record) ?? this.#leaderFor(record.block.container));
  }

  /** The group that a record was in. */
  unfollow(record: BlockRecord): MarkGroup | undefined {
    const element = this.#elementOf.get(record);
    const group = element && this.#groups.get(element);
    this.#elementOf.delete(record);
    group?.records.delete(record);
    if (group?.records.size === 0) this.#forget(element!);
    else if (group && !element.isConnected) this.#orphaned.set(element, group);
    return group;
  }

  /**
   * Text that takes the place of other text is near at once: its mark must not blink. Text that only came is looked at when
   * the page is laid out anyway, and painted with its mark: else it can wait for the observer. Returns groups that have
   * come of others.
   */
  lookAtUnknown(isInPlaceOfOthers: boolean): readonly MarkGroup[] {
    const freed = [...this.#orphaned].flatMap(([leader, group]) => this.#disband(leader, group));
    const unknown = [...this.#unknown];
    this.#unknown.clear();
    if (!isInFrame() && (!isInPlaceOfOthers || unknown.length > FEW)) return freed;
    const out = unknown.flatMap(([element, group]) => {
      const box = element.getBoundingClientRect();
      group.isNear = isNear(box);
      return group.isNear ? [] : this.#letOut(element, group, box);
    });
    return [...freed, ...out];
  }

  /** To be called when something has been scrolled. A page that moves text away from its leader says so to nobody. */
  check(scrolled: EventTarget): void {
    const top = scrolled instanceof Element ? scrolled.scrollTop : scrollY;
    if (Math.abs(top - (this.#checkedAt.get(scrolled) ?? 0)) < innerHeight / 2) return;
    this.#checkedAt.set(scrolled, top);
    this.lookAround();
  }

  /** Looks where what is away really stands. */
  lookAround(): void {
    this.#noteStrayed();
    this.#tell(this.#away.lookNow());
  }

  #noteStrayed(): void {
    for (const [leader, group] of this.#groups) {
      const last = [...group.records].at(-1)!.block.container;
      if (group.isNear || last === leader) continue;
      const box = leader.getBoundingClientRect();
      if (isEmpty(box) || !isLed(last, leader, box)) this.#away.add(leader);
    }
  }

  stop(): void {
    this.#observer.disconnect();
    this.#away.stop();
  }

  #leaderFor(container: Element): Element {
    if (!MAY_LEAD || this.#groups.size < MANY || this.#groups.has(container)) return container;
    const known = this.#leaderOf.get(container);
    if (known && this.#groups.has(known)) return known;
    const last = this.#lastLeader && this.#groups.get(this.#lastLeader);
    const joins = last && last.records.size < RUN && (!last.isNear || isNear(container.getBoundingClientRect()));
    if (!joins) this.#lastLeader = container;
    return this.#lastLeader!;
  }

  #put(record: BlockRecord, leader: Element): MarkGroup {
    const group = this.#groups.get(leader) ?? {
      records: new Set(),
      isNear: false,
      isPlaced: false,
      painted: new Map(),
    };
    if (!group.isNear && !this.#unknown.has(leader)) {
      this.#groups.set(leader, group);
      this.#unknown.set(leader, group);
      // The observer tells once more of what it observes anew.
      this.#observer.unobserve(leader);
      this.#observer.observe(leader);
    }
    group.records.add(record);
    group.isPlaced = false;
    this.#elementOf.set(record, leader);
    const { container } = record.block;
    if (container === leader) this.#leaderOf.delete(container);
    else this.#leaderOf.set(container, leader);
    return group;
  }

  #forget(leader: Element): void {
    if (leader === this.#lastLeader) this.#lastLeader = null;
    this.#groups.delete(leader);
    this.#unknown.delete(leader);
    this.#away.forget(leader);
    this.#orphaned.delete(leader);
    this.#observer.unobserve(leader);
  }

  #onSeen(seen: readonly IntersectionObserverEntry[]): void {
    const groups = new Set<MarkGroup>();
    const moved: BlockRecord[] = [];
    let isHiding = false;
    for (const { target, isIntersecting, boundingClientRect } of seen) {
      const group = this.#groups.get(target);
      if (!group) continue;
      groups.add(group);
      const wasNear = group.isNear;
      group.isNear = isIntersecting;
      if (!target.isConnected) {
        this.#orphaned.set(target, group);
        continue;
      }
      if (!isIntersecting) {
        if (!group.isPlaced) this.#away.add(target);
        group.isNear = overflows(target);
      }
      group.isPlaced = false;
      const hasNoBox = isEmpty(boundingClientRect);
      isHiding ||= hasNoBox && wasNear;
      if (isIntersecting || hasNoBox) moved.push(...group.records);
      if (hasNoBox && group.records.size > 0 && isBoxless(target)) groups.add(this.#joinParent(target, group));
    }
    // A page that hides some of what is near may have hidden leaders that are away, and brought near what they lead.
    if (isHiding) this.#noteStrayed();
    for (const own of this.#away.lookNow()) groups.add(own);
    this.#tell(groups);
    this.#listener.onMoved(moved);
  }

  #tell(groups: Set<MarkGroup>): void {
    for (const own of this.lookAtUnknown(true)) groups.add(own);
    this.#listener.onSeen(groups);
  }

  #lookAt(leader: Element): MarkGroup[] {
    const group = this.#groups.get(leader);
    return group ? this.#letOut(leader, group, leader.getBoundingClientRect()) : [];
  }

  /** Text that is not where its leader is gets a group by itself, which more of it may join. */
  #letOut(leader: Element, group: MarkGroup, box: Box): MarkGroup[] {
    const out = new Set<MarkGroup>();
    let next: { readonly leader: Element; readonly box: Box } | null = null;
    for (const record of group.records) {
      const { container } = record.block;
      if (container === leader || isLed(container, leader, box)) continue;
      this.unfollow(record);
      if (!next || !isLed(container, next.leader, next.box))
        next = { leader: container, box: container.getBoundingClientRect() };
      const isPlaced = this.#groups.get(next.leader)?.isPlaced ?? true;
      const own = this.#put(record, next.leader);
      own.isPlaced = isPlaced;
      own.isNear ||= isNear(next.box);
      out.add(own);
    }
    // What comes at the end of the page joins what is near it.
    if (next && leader === this.#lastLeader) this.#lastLeader = next.leader;
    return [...out];
  }

  /** Returns the records that have no group any more. */
  #drop(leader: Element, group: MarkGroup): BlockRecord[] {
    const records = [...group.records];
    for (const record of records) this.#elementOf.delete(record);
    group.records.clear();
    this.#forget(leader);
    return records;
  }

  /** The leader has left the page. What is left is taken to be where it was until the observer tells: no mark blinks. */
  #disband(leader: Element, group: MarkGroup): MarkGroup[] {
    const left = this.#drop(leader, group).filter(({ block }) => block.container.isConnected);
    const own = left.map((record) => this.#put(record, record.block.container));
    for (const one of own) one.isNear = group.isNear;
    return [group, ...own];
  }

  /** The text of an element without a box is where its parent is. */
  #joinParent(element: Element, group: MarkGroup): MarkGroup {
    const parent = flatParent(element);
    if (!parent) {
      group.isNear = true;
      return group;
    }
    for (const record of this.#drop(element, group)) this.#put(record, parent);
    return this.#groups.get(parent)!;
  }
}
