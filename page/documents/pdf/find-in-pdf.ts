import { findText } from '../../../core/documents/find-text.ts';
import type { ItemSpan } from '../../../core/documents/pdf/text-map.ts';
import { scrollToRange } from '../../panel/scroll-to-range.ts';
import { spanRange } from './pdf-document.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { PdfStretches } from './pdf-stretches.ts';

/** `at`: which of them is shown, from 0; −1 where there is none. */
export type Found = { readonly query: string; readonly count: number; readonly at: number; readonly isDone: boolean };

type Hit = { readonly page: number; readonly spans: readonly ItemSpan[] };

/** Names in `CSS.highlights`: every place, and the one that is shown. */
const HIGHLIGHTS = { all: 'reader-found', shown: 'reader-found-shown' } as const;
/** More are counted, but not looked through by anybody. */
const MOST = 5000;

/** Looks for words in a PDF, from the first page to the last, also where no page is drawn. */
export class PdfFinder {
  readonly #pages: PdfPages;
  readonly #stretches: PdfStretches;
  readonly #onFound: (found: Found | null) => void;
  #hits: Hit[] = [];
  #found: Found | null = null;
  #run = new AbortController();

  constructor(pages: PdfPages, stretches: PdfStretches, onFound: (found: Found | null) => void) {
    this.#pages = pages;
    this.#stretches = stretches;
    this.#onFound = onFound;
  }

  /** Shows the first place from a page on. Ends what was looked for before. */
  async find(query: string, from: number): Promise<void> {
    this.clear();
    if (query.trim() === '') return;
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#pages.onText(() => this.#paint(), signal);
    this.#tell({ query, count: 0, at: -1, isDone: false });
    for await (const { blocks, map } of this.#stretches.all()) {
      if (signal.aborted) return;
      for (const { start, readable, page } of this.#hits.length < MOST ? blocks : [])
        for (const hit of findText(readable, query))
          this.#hits.push({ page, spans: map.spansOf(start + hit.start, start + hit.end) });
      const first = this.#hits.findIndex((hit) => hit.page >= from);
      this.#tell({ query, count: this.#hits.length, at: this.#found?.at ?? -1, isDone: false });
      if (first >= 0 && this.#found?.at === -1) await this.#show(first);
      else this.#paint();
    }
    if (signal.aborted || !this.#found) return;
    this.#tell({ ...this.#found, isDone: true });
    if (this.#found.at < 0 && this.#hits.length > 0) await this.#show(0);
  }

  /** To the next place, around the end. */
  async step(by: 1 | -1): Promise<void> {
    const { length } = this.#hits;
    if (this.#found && length > 0) await this.#show((this.#found.at + by + length) % length);
  }

  clear(): void {
    this.#run.abort();
    this.#hits = [];
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
    if (this.#found) this.#tell(null);
  }

  async #show(at: number): Promise<void> {
    if (!this.#found) return;
    this.#tell({ ...this.#found, at });
    const hit = this.#hits[at]!;
    await this.#pages.reach(hit.page);
    this.#paint();
    const range = spanRange(hit.spans, this.#pages.slots);
    if (range) scrollToRange(range);
  }

  #paint(): void {
    const rangesOf = (hits: readonly Hit[]) =>
      hits.flatMap(({ spans }) => spans.flatMap((span) => spanRange([span], this.#pages.slots) ?? []));
    const drawn = this.#hits.filter(({ page }) => this.#pages.slots[page]?.nodes);
    const shown = this.#hits[this.#found?.at ?? -1];
    CSS.highlights.set(HIGHLIGHTS.all, new Highlight(...rangesOf(drawn)));
    const above = new Highlight(...rangesOf(shown ? [shown] : []));
    above.priority = 1;
    CSS.highlights.set(HIGHLIGHTS.shown, above);
  }

  #tell(found: Found | null): void {
    this.#found = found;
    this.#onFound(found);
  }
}
