import type { DomBlock } from './block-draft.ts';
import { borrowRange, giveBackRange } from './spare-ranges.ts';

/** A stretch of text in the DOM, of which both ends lie in text nodes. */
export type TextRange = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
  /** Where it goes on, when something else stands between: the end of a page. */
  readonly next?: TextRange | undefined;
};

/** Where a stretch of a block's text stands in the DOM. `end` is exclusive; both are offsets into the block's text. */
export function rangeInBlock(block: DomBlock, start: number, end: number): TextRange {
  const { nodes, starts } = block;
  if (block.locate) return block.locate(start, end);
  const first = lastStartAtMost(starts, start);
  const last = lastStartAtMost(starts, end - 1);
  return {
    startNode: nodes[first]!,
    startOffset: start - starts[first]!,
    endNode: nodes[last]!,
    endOffset: end - starts[last]!,
  };
}

function lastStartAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a stretch is in the page now: of a document that is drawn page by page, not all is. */
export const isPlaced = ({ startNode, startOffset, endNode, endOffset }: TextRange): boolean =>
  startNode !== endNode || endOffset > startOffset;

/** A stretch and all that it goes on with. */
export function partsOf(stretch: TextRange): TextRange[] {
  const parts: TextRange[] = [];
  for (let part: TextRange | undefined = stretch; part; part = part.next) parts.push(part);
  return parts;
}

export const toStaticRanges = (stretch: TextRange): StaticRange[] =>
  partsOf(stretch).map(
    ({ startNode, startOffset, endNode, endOffset }) =>
      new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset }),
  );

/** The first part of a stretch; null where the DOM has changed so that it is no longer there. */
export function toLiveRange(stretch: TextRange): Range | null {
  const range = new Range();
  return moveTo(range, stretch) ? range : null;
}

/** The boxes of a stretch in the viewport, line by line; none where it is no longer there. */
export function boxesOf(stretch: TextRange): readonly DOMRect[] {
  const range = borrowRange();
  try {
    return partsOf(stretch).flatMap((part) => (moveTo(range, part) ? [...range.getClientRects()] : []));
  } finally {
    giveBackRange(range);
  }
}

function moveTo(range: Range, { startNode, startOffset, endNode, endOffset }: TextRange): boolean {
  if (!startNode.isConnected || !endNode.isConnected) return false;
  if (startOffset > startNode.length || endOffset > endNode.length) return false;
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return true;
}

export function containsPoint(
  { startNode, startOffset, endNode, endOffset }: TextRange,
  node: Text,
  offset: number,
): boolean {
  if (node === startNode && offset < startOffset) return false;
  if (node === endNode && offset > endOffset) return false;
  return true;
}
