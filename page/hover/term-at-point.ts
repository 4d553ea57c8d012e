import type { BlockRecord, PageTerm } from '../scanner/block-record.ts';
import { boxesOf, containsPoint, partsOf, type TextRange } from '../text/text-range.ts';

export type Point = { readonly x: number; readonly y: number };

export type FoundTerm = { readonly term: PageTerm; readonly record: BlockRecord };

type RecordsAt = (node: Text) => readonly BlockRecord[];

/**
 * The marked term under a point of the viewport. The caret tells the text node; the rectangles of the term decide,
 * because a caret snaps to the nearest text however far away it is.
 */
export function termAtPoint(document: Document, point: Point, recordsAt: RecordsAt): FoundTerm | null {
  const caret = caretAtPoint(document, point);
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text)) return null;
  for (const record of recordsAt(node))
    for (const term of record.terms)
      if (
        term.isMarked &&
        partsOf(term.range).some((part) => isNodeIn(part, node, record) && containsPoint(part, node, caret.offset)) &&
        isUnder(term, point)
      )
        return { term, record };
  return null;
}

function caretAtPoint(document: Document, { x, y }: Point): CaretPosition | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret?.offsetNode instanceof Text) return caret;
  // In a shadow tree a caret is found only where the roots on the way to it are named.
  const shadowRoots: ShadowRoot[] = [];
  for (let root = document.elementFromPoint(x, y)?.shadowRoot; root;) {
    shadowRoots.push(root);
    const inner = root.elementFromPoint(x, y)?.shadowRoot;
    root = inner && !shadowRoots.includes(inner) ? inner : null;
  }
  return shadowRoots.length > 0 ? document.caretPositionFromPoint(x, y, { shadowRoots }) : caret;
}

function isNodeIn({ startNode, endNode }: TextRange, node: Text, { block }: BlockRecord): boolean {
  const at = block.nodes.indexOf(node);
  return at >= block.nodes.indexOf(startNode) && at <= block.nodes.indexOf(endNode);
}

function isUnder({ range }: PageTerm, { x, y }: Point): boolean {
  return boxesOf(range).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}
