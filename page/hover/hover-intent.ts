import type { Point } from './term-at-point.ts';

/** How the pointer shows that a term is meant. Milliseconds and CSS pixels. */
export const DWELL = {
  /** Rest after which a term under the pointer is meant, unless the reader sets another one. */
  rest: 300,
  /** Rest after which the card is made ready, unseen. */
  prepare: 80,
  /** A hand at rest still trembles this far. */
  tremble: 4,
  /** A pointer that has come this far within its rest, and moved within `pause`, is slow but still on its way. */
  drift: 2,
  pause: 60,
  /** How long a card stays when the pointer is neither on its term nor on its way into it. */
  grace: 300,
} as const;

export type HoverActions<Target> = {
  /** What is under the point, or null. Asked at rest, or while the reader holds the modifier key. */
  readonly targetAt: (point: Point) => Target | null;
  readonly isSame: (a: Target, b: Target) => boolean;
  /** False: only the modifier key opens it. */
  readonly opensAtRest: (target: Target) => boolean;
  readonly prepare: (target: Target) => void;
  /** Takes the place of what was open before. */
  readonly open: (target: Target) => void;
  /** False: it stays for now, because the reader is in it. */
  readonly close: () => boolean;
  /** Whether a pointer that moved from one point to another is on its way into the open card. */
  readonly isHeadingForCard: (from: Point, to: Point) => boolean;
};

/** Turns pointer movements into *this term is meant* and *no longer*. Knows nothing of the page. */
export class HoverIntent<Target> {
  readonly #actions: HoverActions<Target>;
  /** Milliseconds. */
  delay: number = DWELL.rest;
  #anchor: Point | null = null;
  #last: Point | null = null;
  #lastMove = 0;
  /** Without a target: not known of which term the open card is. */
  #open: { readonly target: Target | null } | null = null;
  #isOnCard = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #prepareTimer: ReturnType<typeof setTimeout> | undefined;
  #closeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: HoverActions<Target>) {
    this.#actions = actions;
  }

  /** `isAsking`: the reader holds the modifier key, and what is under the pointer is meant at once. */
  move(point: Point, isAsking = false): void {
    const from = this.#last ?? point;
    // Not a second time: it was the page that moved, below a pointer that stands still.
    if (this.#isOnCard || (this.#last && distance(from, point) === 0)) return;
    this.#last = point;
    this.#lastMove = performance.now();
    const isHeading = this.#open !== null && this.#actions.isHeadingForCard(from, point);
    if (isAsking && !isHeading) this.#mean(point);
    if (this.#anchor && distance(this.#anchor, point) <= DWELL.tremble) return;
    this.#waitAt(point);
    if (this.#open === null) return;
    // A pointer that gives up halfway has the same grace as any other.
    if (isHeading) this.#holdCard();
    this.#closeTimer ??= setTimeout(() => this.#endGrace(), DWELL.grace);
  }

  /** The modifier key was pressed while the pointer stands still. */
  ask(): void {
    if (this.#last) this.#mean(this.#last);
  }

  /** The pointer is on the card: it stays, and nothing else is meant. */
  enterCard(): void {
    this.interrupt();
    this.#last = null;
    this.#isOnCard = true;
    this.#holdCard();
  }

  /** May be told twice, by the page and later by the card’s frame: of a pointer that has moved on the page since, it is no news. */
  leaveCard(): void {
    if (!this.#isOnCard && this.#last !== null) return;
    this.#isOnCard = false;
    if (this.#open !== null) this.#closeTimer ??= setTimeout(() => this.#close(), DWELL.grace);
  }

  /** The pointer has gone where it is not followed: out of the window, or onto a card that is pinned. */
  leavePage(): void {
    this.interrupt();
    this.#last = null;
    this.leaveCard();
  }

  /** The pointer does something else: scrolls, drags, types. */
  interrupt(): void {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#prepareTimer);
    this.#anchor = null;
  }

  /** A card that was opened otherwise, or pinned and let go, goes from now on like any other. */
  adopt(target: Target | null): void {
    this.forget();
    this.#open = { target };
  }

  /** The card was closed otherwise. */
  forget(): void {
    this.interrupt();
    this.#holdCard();
    this.#open = null;
    this.#isOnCard = false;
  }

  #waitAt(point: Point): void {
    this.interrupt();
    this.#anchor = point;
    this.#prepareTimer = setTimeout(() => this.#atShortRest(point), DWELL.prepare);
    this.#restTimer = setTimeout(() => this.#atRest(point), this.delay);
  }

  #atShortRest(point: Point): void {
    const target = this.#actions.targetAt(point);
    if (target === null) return;
    this.#actions.prepare(target);
    if (this.#isOpen(target)) this.#holdCard();
  }

  #atRest(point: Point): void {
    const last = this.#last ?? point;
    const isOnItsWay = distance(point, last) > DWELL.drift && performance.now() - this.#lastMove < DWELL.pause;
    if (isOnItsWay) this.#waitAt(last);
    else this.#mean(point, (target) => this.#isOpen(target) || this.#actions.opensAtRest(target));
  }

  #mean(point: Point, isMeant: (target: Target) => boolean = () => true): void {
    const target = this.#actions.targetAt(point);
    if (target === null || !isMeant(target)) return;
    this.#holdCard();
    if (this.#isOpen(target)) return;
    this.#open = { target };
    this.#actions.open(target);
  }

  #isOpen(target: Target): boolean {
    const open = this.#open?.target ?? null;
    return open !== null && this.#actions.isSame(target, open);
  }

  /** A pointer may move for long along a long term, and has not left it. */
  #endGrace(): void {
    const target = this.#last && this.#actions.targetAt(this.#last);
    if (target !== null && this.#isOpen(target)) this.#holdCard();
    else this.#close();
  }

  #close(): void {
    this.#closeTimer = undefined;
    if (this.#open !== null && this.#actions.close()) this.#open = null;
  }

  #holdCard(): void {
    clearTimeout(this.#closeTimer);
    this.#closeTimer = undefined;
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
