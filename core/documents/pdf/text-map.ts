/** Where a piece of text comes from. `start` and `length` are UTF-16 code units into the text; `from` and `to` into the item’s `str`. */
export type PdfRun = {
  readonly start: number;
  readonly length: number;
  /** From 0. */
  readonly page: number;
  /** Index among the items of the page. */
  readonly item: number;
  readonly from: number;
  readonly to: number;
};

/** A stretch of one item, in UTF-16 code units of its `str`. */
export type ItemSpan = { readonly page: number; readonly item: number; readonly from: number; readonly to: number };

/**
 * The way between the text of a PDF and the items on its pages, both ways. Spaces put between items and hyphens taken away
 * at line ends are on one side only; a ligature that is spelled out is taken whole.
 */
export class PdfTextMap {
  /** In the order of the text, without overlaps. */
  readonly #runs: readonly PdfRun[];
  readonly #byItem: ReadonlyMap<number, ReadonlyMap<number, readonly PdfRun[]>>;

  constructor(runs: readonly PdfRun[]) {
    this.#runs = runs;
    const pages = Map.groupBy(runs, ({ page }) => page);
    this.#byItem = new Map([...pages].map(([page, inPage]) => [page, Map.groupBy(inPage, ({ item }) => item)]));
  }

  /** The stretches of items that a stretch of the text is made of, in its order; those that meet in one item as one. */
  spansOf(start: number, end: number): ItemSpan[] {
    if (end <= start) return [];
    const spans: ItemSpan[] = [];
    for (let at = this.#firstAfter(start); at < this.#runs.length && this.#runs[at]!.start < end; at++) {
      const run = this.#runs[at]!;
      const isLinear = run.length === run.to - run.from;
      const from = isLinear ? run.from + Math.max(0, start - run.start) : run.from;
      const to = isLinear ? Math.min(run.to, run.from + end - run.start) : run.to;
      const last = spans.at(-1);
      if (last && last.page === run.page && last.item === run.item && last.to === from)
        spans[spans.length - 1] = { ...last, to };
      else spans.push({ page: run.page, item: run.item, from, to });
    }
    return spans;
  }

  /** The offset in the text of a sign of an item; null where the text has nothing of it. */
  offsetOf({ page, item, at }: { readonly page: number; readonly item: number; readonly at: number }): number | null {
    const run = this.#byItem
      .get(page)
      ?.get(item)
      ?.find(({ from, to }) => from <= at && at < to);
    if (!run) return null;
    return run.length === run.to - run.from ? run.start + at - run.from : run.start;
  }

  /** The first run that ends after an offset. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { start, length } = this.#runs[middle]!;
      if (start + length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
