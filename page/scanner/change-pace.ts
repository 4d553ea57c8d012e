/** Milliseconds. A block is restless as long as its changes follow each other within `calm`. */
const PACE = { calm: 500, longest: 2000 } as const;

type Streak = { readonly since: number; last: number };

/**
 * When changed text is read again: at once in a block that was calm; in one that keeps changing, when the text itself has
 * stood still for half as long as its block has been restless. What never stands still is never read, and costs nothing.
 * Times are milliseconds of one clock.
 */
export class ChangePace {
  readonly #streaks = new WeakMap<object, Streak>();
  readonly #due = new Map<Node, number>();

  /** When the first of the changed nodes is due, null where none is waiting. */
  get next(): number | null {
    let next: number | null = null;
    for (const due of this.#due.values()) if (next === null || due < next) next = due;
    return next;
  }

  /** Notes that a node of a block has changed. Whether it has to wait. */
  note(node: Node, block: object, now: number): boolean {
    let streak = this.#streaks.get(block);
    if (!streak || now - streak.last > PACE.calm) this.#streaks.set(block, (streak = { since: now, last: now }));
    streak.last = now;
    const pause = Math.min((now - streak.since) / 2, PACE.longest);
    this.#due.set(node, now + pause);
    return pause > 0;
  }

  forget(node: Node): void {
    this.#due.delete(node);
  }

  takeDue(now: number): Set<Node> {
    const taken = new Set<Node>();
    for (const [node, due] of this.#due) if (due <= now) taken.add(node);
    for (const node of taken) this.#due.delete(node);
    return taken;
  }
}
