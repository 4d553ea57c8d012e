import type { PdfBlock } from './line-blocks.ts';

type Box = {
  readonly block: PdfBlock;
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
};

/** A column of prose is wider than this, in letters of its own size; labels and cells of tables are not. */
const COLUMN_WIDTH = 9;

/**
 * The blocks of a page as they are read: where a page can be cut from top to bottom between columns, the left part before
 * the right one; else from top to bottom. What reaches over several columns parts what is above it from what is below.
 */
export function orderBlocks(blocks: readonly PdfBlock[]): PdfBlock[] {
  const boxes = blocks.map((block): Box => {
    const { lines } = block;
    return {
      block,
      x0: Math.min(...lines.map(({ x0 }) => x0)),
      x1: Math.max(...lines.map(({ x1 }) => x1)),
      top: lines[0]!.y + lines[0]!.size,
      bottom: lines.at(-1)!.y,
    };
  });
  return orderBoxes(boxes.sort((a, b) => b.top - a.top || a.x0 - b.x0)).map(({ block }) => block);
}

function orderBoxes(boxes: readonly Box[]): Box[] {
  if (boxes.length < 2) return [...boxes];
  const columns = columnsOf(boxes);
  if (columns.length > 1) return columns.flatMap(orderBoxes);
  const bands = bandsOf(boxes);
  return bands.length > 1 ? bands.flatMap(orderBoxes) : [...boxes];
}

/** Boxes, which come from top to bottom, by the columns that they fall into; one group where they fall into none. */
function columnsOf(boxes: readonly Box[]): Box[][] {
  const groups: { x1: number; boxes: Box[] }[] = [];
  for (const box of boxes.toSorted((a, b) => a.x0 - b.x0)) {
    const group = groups.at(-1);
    if (!group || box.x0 > group.x1) groups.push({ x1: box.x1, boxes: [box] });
    else {
      group.x1 = Math.max(group.x1, box.x1);
      group.boxes.push(box);
    }
  }
  const isProse = groups.every(({ x1, boxes: inside }) => {
    const widest = inside.reduce((a, b) => (b.x1 - b.x0 > a.x1 - a.x0 ? b : a));
    return x1 - Math.min(...inside.map(({ x0 }) => x0)) > COLUMN_WIDTH * widest.block.lines[0]!.size;
  });
  if (!isProse) return [[...boxes]];
  return groups.map((group) => group.boxes.toSorted((a, b) => b.top - a.top || a.x0 - b.x0));
}

/** Cut from left to right wherever nothing is in the way; bands that have their columns in common stay together. */
function bandsOf(boxes: readonly Box[]): Box[][] {
  const bands: Box[][] = [];
  let bottom = -Infinity;
  for (const box of boxes) {
    const isBelow = bands.length === 0 || box.top <= bottom + 1;
    if (isBelow) bands.push([box]);
    else bands.at(-1)!.push(box);
    bottom = isBelow ? box.bottom : Math.min(bottom, box.bottom);
  }
  const merged: Box[][] = [];
  for (const band of bands) {
    const together = [...(merged.at(-1) ?? []), ...band];
    const isShared =
      merged.length > 0 &&
      columnsOf(together).length > 1 &&
      columnsOf(merged.at(-1)!).length + columnsOf(band).length > 2;
    if (isShared) merged[merged.length - 1] = together;
    else merged.push(band);
  }
  return merged;
}
