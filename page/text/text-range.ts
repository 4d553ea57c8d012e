import type { DomBlock } from './block-draft.ts';
import { borrowRange, giveBackRange } from './spare-ranges.ts';

/** A stretch of text in the DOM, of which both ends lie in text nodes. */
export type TextRange = {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
};

/** Where a stretch of a block's text stands in the DOM. `end` is exclusive; both are offsets into the block's text. */
export function rangeInBlock({ nodes, starts }: DomBlock, start: number, end: number): TextRange {
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

export const toStaticRange = ({ startNode, startOffset, endNode, endOffset }: TextRange): StaticRange =>
  new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });

/** Null where the DOM has changed so that the stretch is no longer there. */
export function toLiveRange(stretch: TextRange): Range | null {
  const range = new Range();
  return moveTo(range, stretch) ? range : null;
}

/** The boxes of a stretch in the viewport, line by line; none where it is no longer there. */
export function boxesOf(stretch: TextRange): readonly DOMRect[] {
  const range = borrowRange();
  try {
    return moveTo(range, stretch) ? [...range.getClientRects()] : [];
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
