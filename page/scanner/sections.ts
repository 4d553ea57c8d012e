import { isHeading } from '../text/element-rules.ts';
import type { BlockRecord } from './block-record.ts';

/** A stretch of the page under one heading: a term is marked once in it. */
export type Section = { readonly records: Set<BlockRecord> };

/** Blocks with terms after which a section ends even without a heading: some screens full of text. */
const MAX_RECORDS = 100;

/** Hands out sections to blocks that come in document order. */
export class SectionCutter {
  #section: Section;

  constructor(section: Section = { records: new Set() }) {
    this.#section = section;
  }

  /** A heading has been passed. */
  cut(): void {
    if (this.#section.records.size > 0) this.#section = { records: new Set() };
  }

  sectionOf(container: Element): Section {
    if (isHeading(container) || this.#section.records.size >= MAX_RECORDS) this.cut();
    return this.#section;
  }
}

/** Marks the first occurrence of each entry, in document order. Returns the records in which a mark came or went. */
export function markFirstInSection({ records }: Section): BlockRecord[] {
  const ordered = [...records].sort((a, b) => documentOrder(a.block.nodes[0]!, b.block.nodes[0]!));
  const seen = new Set<string>();
  return ordered.filter(({ terms, isHidden }) => {
    let hasChanged = false;
    for (const term of terms) {
      const isMarked = !isHidden && !seen.has(term.entry);
      if (isMarked) seen.add(term.entry);
      hasChanged ||= term.isMarked !== isMarked;
      term.isMarked = isMarked;
    }
    return hasChanged;
  });
}

function documentOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
