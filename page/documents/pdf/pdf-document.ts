import type { PdfTextBlock } from '../../../core/documents/pdf/read-pdf-text.ts';
import type { ItemSpan } from '../../../core/documents/pdf/text-map.ts';
import type { BlockRecord } from '../../scanner/block-record.ts';
import { SectionCutter } from '../../scanner/sections.ts';
import type { PageScan } from '../../scanner/scan-page.ts';
import { WorkQueue } from '../../scanner/time-slice.ts';
import type { DomBlock } from '../../text/block-draft.ts';
import type { TextRange } from '../../text/text-range.ts';
import type { PageDocument } from '../page-document.ts';
import type { PageSlot } from './page-slot.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { PdfStretch, PdfStretches } from './pdf-stretches.ts';

/** The pages of a PDF, whose text is known from the first to the last, and stands in the page only where they are drawn. */
export function createPdfDocument(pages: PdfPages, stretches: PdfStretches): PageDocument {
  return {
    read: (scan) => new PdfScan(pages, scan).read(stretches),
    reach: ({ range }) => pages.reach(pageOf(range)),
  };
}

/** Where the blocks of a page come from. */
type PlacedBlock = { readonly block: PdfTextBlock; readonly stretch: PdfStretch; readonly order: number };

class PdfScan {
  readonly #pages: PdfPages;
  readonly #scan: PageScan;
  readonly #places = new Map<BlockRecord, PlacedBlock>();
  /** The blocks with terms of each page; one that a page’s end cuts is on two. */
  readonly #onPage = new Map<number, BlockRecord[]>();
  readonly #orderOf = new Map<number, readonly number[]>();
  readonly #sections = new SectionCutter();
  #blocks = 0;

  constructor(pages: PdfPages, scan: PageScan) {
    this.#pages = pages;
    this.#scan = scan;
  }

  async read(stretches: PdfStretches): Promise<void> {
    const { terms, signal } = this.#scan;
    const queue = new WorkQueue({ afterSlice: () => terms.flush(), signal });
    this.#pages.onText((page) => this.#follow(page), signal);
    for await (const stretch of stretches.all()) {
      if (signal.aborted) return;
      await queue.add(this.#add(stretch));
      await this.#pages.idle();
    }
    await queue.add(terms.decideAgain());
  }

  *#add(stretch: PdfStretch): Generator {
    this.#noteOrder(stretch);
    for (const block of stretch.blocks) {
      const place = { block, stretch, order: ++this.#blocks };
      const dom = this.#toDomBlock(place);
      if (block.kind === 'heading') this.#sections.cut();
      const record = this.#scan.terms.addBlock(dom, block.language, this.#sections.sectionOf(dom.container));
      if (record) this.#remember(record, place);
      yield;
    }
  }

  #remember(record: BlockRecord, place: PlacedBlock): void {
    this.#places.set(record, place);
    for (const page of new Set(this.#spansOf(place).map((span) => span.page)))
      this.#onPage.set(page, [...(this.#onPage.get(page) ?? []), record]);
  }

  /** The text of a page has come or gone. */
  #follow(page: number): void {
    const { terms } = this.#scan;
    this.#pages.slots[page]!.order(this.#orderOf.get(page) ?? []);
    for (const record of this.#onPage.get(page) ?? [])
      if (terms.records.has(record)) terms.move(record, this.#toDomBlock(this.#places.get(record)!));
    terms.flush();
  }

  #noteOrder({ first, end, map, text }: PdfStretch): void {
    const byPage = Map.groupBy(map.spansOf(0, text.length), ({ page }) => page);
    for (let page = first; page < end; page++) {
      const items = [...new Set(byPage.get(page)?.map(({ item }) => item))];
      this.#orderOf.set(page, items);
      this.#pages.slots[page]!.order(items);
    }
  }

  #toDomBlock(place: PlacedBlock): DomBlock {
    const { block, stretch, order } = place;
    const { element, anchor } = this.#pages.slots[block.page]!;
    const nodes = new Set(this.#spansOf(place).flatMap((span) => nodeOf(span, this.#pages.slots) ?? []));
    return {
      container: element,
      text: block.readable,
      // In the order of the document wherever their text stands.
      nodes: [anchor, ...nodes],
      starts: [-order],
      locate: (start, end) =>
        this.#locate(stretch.map.spansOf(block.start + start, block.start + end)) ?? emptyAt(anchor),
    };
  }

  #spansOf({ block, stretch }: PlacedBlock): ItemSpan[] {
    return stretch.map.spansOf(block.start, block.start + block.readable.length);
  }

  #locate(spans: readonly ItemSpan[]): TextRange | undefined {
    return spans.reduceRight<TextRange | undefined>((next, span) => {
      const node = nodeOf(span, this.#pages.slots);
      if (!node) return next;
      return { startNode: node, startOffset: span.from, endNode: node, endOffset: span.to, next };
    }, undefined);
  }
}

const nodeOf = ({ page, item }: ItemSpan, slots: readonly PageSlot[]): Text | null =>
  slots[page]?.nodes?.[item] ?? null;

/** The first of some stretches of items that is in the page now. */
export function spanRange(spans: readonly ItemSpan[], slots: readonly PageSlot[]): Range | null {
  for (const span of spans) {
    const node = nodeOf(span, slots);
    if (!node || span.to > node.length) continue;
    const range = new Range();
    range.setStart(node, span.from);
    range.setEnd(node, span.to);
    return range;
  }
  return null;
}

const emptyAt = (anchor: Text): TextRange => ({
  startNode: anchor,
  startOffset: 0,
  endNode: anchor,
  endOffset: 0,
});

const pageOf = ({ startNode }: TextRange): number =>
  Number(startNode.parentElement?.closest<HTMLElement>('.pdf-page')?.dataset['page']) - 1;
