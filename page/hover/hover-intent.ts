import type { Point } from './term-at-point.ts';

/** How the pointer shows that a term is meant. Milliseconds and CSS pixels. */
export const DWELL = {
  /** Rest after which a term under the pointer is meant. */
  rest: 300,
  /** Rest after which the card is made ready, unseen. */
  prepare: 80,
  /** A hand at rest still trembles this far. */
  tremble: 4,
  /** How long a card stays when the pointer is neither on its term nor on its way into it. */
  grace: 300,
} as const;

export type HoverActions<Target> = {
  /** What is under the point, or null. Asked at rest only, never while the pointer travels. */
  readonly targetAt: (point: Point) => Target | null;
  readonly isSame: (a: Target, b: Target) => boolean;
  readonly prepare: (target: Target) => void;
  readonly open: (target: Target) => void;
  readonly close: () => void;
  /** Whether a pointer that moved from one point to another is on its way into the open card. */
  readonly isHeadingForCard: (from: Point, to: Point) => boolean;
};

/** Turns pointer movements into *this term is meant* and *no longer*. Knows nothing of the page. */
export class HoverIntent<Target> {
  readonly #actions: HoverActions<Target>;
  #anchor: Point | null = null;
  #last: Point | null = null;
  #open: Target | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #prepareTimer: ReturnType<typeof setTimeout> | undefined;
  #closeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: HoverActions<Target>) {
    this.#actions = actions;
  }

  move(point: Point): void {
    const from = this.#last ?? point;
    this.#last = point;
    if (this.#anchor && distance(this.#anchor, point) <= DWELL.tremble) return;
    this.#anchor = point;
    clearTimeout(this.#prepareTimer);
    clearTimeout(this.#restTimer);
    this.#prepareTimer = setTimeout(() => this.#atShortRest(point), DWELL.prepare);
    this.#restTimer = setTimeout(() => this.#atRest(point), DWELL.rest);
    if (this.#open === null) return;
    if (this.#actions.isHeadingForCard(from, point)) this.#holdCard();
    else this.#closeTimer ??= setTimeout(() => this.#endGrace(), DWELL.grace);
  }

  /** The pointer is on the card: it stays, and nothing else is meant. */
  enterCard(): void {
    this.#cancelRest();
    this.#holdCard();
  }

  leaveCard(): void {
    if (this.#open !== null) this.#closeTimer ??= setTimeout(() => this.#close(), DWELL.grace);
  }

  /** The pointer does something else: scrolls, drags, types, leaves the page. */
  interrupt(): void {
    this.#cancelRest();
    this.#anchor = null;
  }

  /** The card was closed otherwise. */
  forget(): void {
    this.interrupt();
    this.#holdCard();
    this.#open = null;
  }

  #atShortRest(point: Point): void {
    const target = this.#actions.targetAt(point);
    if (target === null) return;
    this.#actions.prepare(target);
    if (this.#isOpen(target)) this.#holdCard();
  }

  #atRest(point: Point): void {
    const target = this.#actions.targetAt(point);
    if (target === null) return;
    this.#holdCard();
    if (this.#isOpen(target)) return;
    this.#open = target;
    this.#actions.open(target);
  }

  #isOpen(target: Target): boolean {
    return this.#open !== null && this.#actions.isSame(target, this.#open);
  }

  /** A pointer may move for long along a long term, and has not left it. */
  #endGrace(): void {
    const target = this.#last && this.#actions.targetAt(this.#last);
    if (target !== null && this.#isOpen(target)) this.#holdCard();
    else this.#close();
  }

  #close(): void {
    this.#closeTimer = undefined;
    if (this.#open === null) return;
    this.#open = null;
    this.#actions.close();
  }

  #holdCard(): void {
    clearTimeout(this.#closeTimer);
    this.#closeTimer = undefined;
  }

  #cancelRest(): void {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#prepareTimer);
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
