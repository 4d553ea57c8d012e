import type { BlockRecord, PageTerm } from './block-record.ts';
import type { PageTerms } from './page-terms.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/**
 * Forgets the blocks that lost text, in removed nodes and in the shadow trees that went with them. Returns the text of
 * theirs that is left in the page and has to be read again.
 */
export function* forgetGone(
  removed: Iterable<Node>,
  terms: PageTerms,
  roots: ShadowRoots,
): Generator<undefined, Text[]> {
  const left: Text[] = [];
  let seen = 0;
  for (const node of [...removed, ...roots.takeGone()]) {
    const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode()) {
      for (const record of terms.recordsAt(text as Text)) {
        terms.remove(record);
        for (const other of record.block.nodes) if (other.isConnected) left.push(other);
      }
      if (++seen % 500 === 0) yield;
    }
  }
  return left;
}

/** Forgets the blocks in which a text that changed no longer says what is marked in it. */
export function forgetStale(text: Text, terms: PageTerms): void {
  for (const record of terms.recordsAt(text))
    if (record.terms.some((term) => isStale(term, text, record))) terms.remove(record);
  terms.flush();
}

function isStale({ range }: PageTerm, text: Text, { block }: BlockRecord): boolean {
  const { startNode, startOffset, endNode, endOffset } = range;
  if (startNode !== text && endNode !== text) return false;
  const start = startNode === text ? startOffset : 0;
  const end = endNode === text ? endOffset : text.length;
  const place = block.starts[block.nodes.indexOf(text)]!;
  return text.data.slice(start, end) !== block.text.slice(place + start, place + end);
}
