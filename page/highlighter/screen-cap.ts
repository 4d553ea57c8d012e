import type { EntryId } from '../../core/entry/ids.ts';
import type { Role } from '../../core/entry/reader.ts';
import type { PageTerm } from '../scanner/block-record.ts';

/** How many marks a reader wants in one screenful, and whose words they want rather. */
export type ScreenLimit = { readonly most: number; readonly role: Role };

/** Terms whose places are asked for in one go: in a giant text each costs a third of a millisecond. */
const MOST_MEASURED = 100;

/**
 * Lets no more marks into a screenful than the reader wants. A term is decided on when it comes near the viewport, and
 * once: what has been seen with a mark keeps it, and no mark appears in what has been seen without. Words of the other side
 * go first, then those of both sides; else what stands higher.
 */
export class ScreenCap {
  readonly #probe: Range;
  #limit: ScreenLimit | undefined;
  #isAdmitted = new WeakMap<PageTerm, boolean>();

  constructor(document: Document) {
    this.#probe = document.createRange();
  }

  set limit(limit: ScreenLimit | undefined) {
    if (limit?.most === this.#limit?.most && limit?.role === this.#limit?.role) return;
    this.#limit = limit;
    this.#isAdmitted = new WeakMap();
  }

  /** Whether a term goes without its mark because others have theirs. */
  holdsBack(term: PageTerm): boolean {
    return this.#isAdmitted.get(term) === false;
  }

  /** `near`: terms that are to be marked; `painted`: those that are; `gone`: those that are not any more. */
  decide(near: readonly PageTerm[], painted: Iterable<PageTerm>, gone: readonly PageTerm[]): void {
    if (!this.#limit) return;
    const fresh = near.filter((term) => !this.#isAdmitted.has(term));
    if (fresh.length === 0) return;
    const others = new Set([...painted, ...near.filter((term) => this.#isAdmitted.get(term))]);
    // Those that are painted may have to be decided on anew.
    for (const term of [...gone, ...fresh]) others.delete(term);
    const newcomers = this.#takeOver(fresh, gone);
    for (const term of fresh) if (this.#isAdmitted.has(term)) others.add(term);
    this.#choose(newcomers, others, this.#limit);
  }

  /** A text that is read anew keeps its marks. Returns the terms that have no place to take over. */
  #takeOver(fresh: readonly PageTerm[], gone: readonly PageTerm[]): PageTerm[] {
    const left = new Map<EntryId, number>();
    for (const { entry } of gone) left.set(entry, (left.get(entry) ?? 0) + 1);
    return fresh.filter((term) => {
      const count = left.get(term.entry) ?? 0;
      if (count === 0) return true;
      left.set(term.entry, count - 1);
      this.#isAdmitted.set(term, true);
      return false;
    });
  }

  #choose(newcomers: readonly PageTerm[], others: ReadonlySet<PageTerm>, { most, role }: ScreenLimit): void {
    // Nobody has to be measured.
    if (newcomers.length + others.size <= most) return newcomers.forEach((term) => this.#isAdmitted.set(term, true));
    for (const term of newcomers) this.#isAdmitted.set(term, false);
    const rank = ({ discipline }: PageTerm) =>
      role === 'both' || discipline === role ? 2 : discipline === 'both' ? 1 : 0;
    const placed = spread(newcomers, MOST_MEASURED).map((term) => ({ term, rank: rank(term), top: this.#topOf(term) }));
    const tops = [...others].flatMap((term) => this.#topOf(term) ?? []);
    for (const { term, top } of placed.toSorted((a, b) => a.rank - b.rank || (a.top ?? 0) - (b.top ?? 0))) {
      if (top !== null && !hasRoom(tops, top, { most, height: innerHeight })) continue;
      this.#isAdmitted.set(term, true);
      if (top !== null) tops.push(top);
    }
  }

  /** In CSS pixels of the viewport; null where a term has no box, or its text has changed. */
  #topOf({ range }: PageTerm): number | null {
    const { startNode, startOffset } = range;
    if (startOffset >= startNode.length) return null;
    this.#probe.setStart(startNode, startOffset);
    this.#probe.setEnd(startNode, startOffset + 1);
    const { top, height } = this.#probe.getBoundingClientRect();
    return height > 0 ? top : null;
  }
}

/** Whether one more at a height leaves every screenful with no more than it may hold. */
export function hasRoom(
  tops: readonly number[],
  top: number,
  { most, height }: { readonly most: number; readonly height: number },
): boolean {
  const around = tops.filter((other) => Math.abs(other - top) < height);
  if (around.length < most) return true;
  const starts = [top, ...around.filter((other) => other < top)];
  return starts.every((start) => around.filter((other) => other >= start && other < start + height).length < most);
}

/** As many as are wanted, evenly from a list. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most ? list : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)]!);
