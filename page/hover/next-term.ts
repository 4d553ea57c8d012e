import type { BlockRecord } from '../scanner/block-record.ts';
import { inDocumentOrder } from '../scanner/document-order.ts';
import type { FoundTerm } from './term-at-point.ts';

export type Direction = 'next' | 'previous';

/**
 * The marked term after or before another in document order, around the ends; without one to start from, the first
 * whose line is not above the viewport.
 */
export function adjacentTerm(
  records: Iterable<BlockRecord>,
  from: FoundTerm | null,
  direction: Direction,
): FoundTerm | null {
  const marked = markedTerms(records);
  if (marked.length === 0) return null;
  const at = from ? marked.findIndex(({ term }) => term === from.term) : -1;
  if (at >= 0) return marked.at((at + (direction === 'next' ? 1 : -1)) % marked.length)!;
  const inView = marked.findIndex(
    ({ term }) => (term.range.startNode.parentElement?.getBoundingClientRect().bottom ?? -1) > 0,
  );
  return marked[Math.max(0, inView)]!;
}

/** Every marked term of the page, in document order. */
function markedTerms(records: Iterable<BlockRecord>): FoundTerm[] {
  const ordered = inDocumentOrder([...records].filter(({ terms }) => terms.some(({ isMarked }) => isMarked)));
  return ordered.flatMap((record) => record.terms.filter(({ isMarked }) => isMarked).map((term) => ({ term, record })));
}
