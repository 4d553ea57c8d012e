import type { PdfLine } from './pdf-page.ts';

/** Lines that read as one: a paragraph, a heading, a cell, an item of a list. */
export type PdfBlock = { readonly lines: readonly PdfLine[] };

/** The distance to the next line, over what is usual around, from which on it begins a paragraph. */
const WIDE_LEADING = 1.25;
/** The same over the letter size, where there is nothing to compare with. */
const WIDEST_LEADING = 1.9;
/** Letters of one paragraph differ no more in size. */
const SIZE_RATIO = 1.15;
/** Of the letter size. */
const INDENT = 0.8;
const LABEL = /^(?:[•◦▪‣○●■□➢✓*·–—-]|(?:\d{1,3}|[a-z])[.)]|\(\d{1,3}\))(?:\s|$)/iu;

/** The blocks of the lines of one page in one direction, which come from top to bottom. */
export function readBlocks(lines: readonly PdfLine[]): PdfBlock[] {
  const after = lines.map((_, at) => neighbour(lines, at, 1));
  const before = lines.map((_, at) => neighbour(lines, at, -1));
  const goesOnAt = (at: number) => (after[at]! >= 0 && before[after[at]!] === at ? after[at]! : -1);
  const blocks: PdfBlock[] = [];
  for (const at of lines.keys()) {
    if (before[at]! >= 0 && goesOnAt(before[at]!) === at) continue;
    const column: PdfLine[] = [];
    for (let line = at; line >= 0; line = goesOnAt(line)) column.push(lines[line]!);
    blocks.push(...splitColumn(column));
  }
  return blocks;
}

/** The line that stands right below (`step` 1) or above (−1); −1 where there is none, or two beside each other. */
function neighbour(lines: readonly PdfLine[], at: number, step: 1 | -1): number {
  const line = lines[at]!;
  let found = -1;
  for (let index = at + step; index >= 0 && index < lines.length; index += step) {
    const other = lines[index]!;
    if (found >= 0 && !isBeside(lines[found]!, other)) break;
    if (isBeside(line, other) || !overlaps(line, other)) continue;
    if (found >= 0) return -1;
    found = index;
  }
  return found;
}

const isBeside = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.y - b.y) < Math.min(a.size, b.size) / 2;
const overlaps = (a: PdfLine, b: PdfLine): boolean => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 1;

function splitColumn(column: readonly PdfLine[]): PdfBlock[] {
  const blocks: PdfLine[][] = [];
  const frame = frameOf(column);
  for (const [at, line] of column.entries()) {
    const block = blocks.at(-1);
    if (!block || beginsBlock(block, line, { ...frame, leading: leadingAround(column, at) })) blocks.push([line]);
    else block.push(line);
  }
  return blocks.map((lines) => ({ lines }));
}

type Frame = { readonly left: number; readonly right: number; readonly leading: number };

const frameOf = (column: readonly PdfLine[]) => ({
  left: Math.min(...column.map(({ x0 }) => x0)),
  right: Math.max(...column.map(({ x1 }) => x1)),
});

/** The smallest distance between lines of one size near this one; Infinity where no other is near. */
function leadingAround(column: readonly PdfLine[], at: number): number {
  const near = column.slice(Math.max(0, at - 4), at + 4);
  const distances = near
    .slice(1)
    .flatMap((line, index) => (isOfOneSize(near[index]!, line) ? [near[index]!.y - line.y] : []))
    .filter((distance) => distance > 0);
  return distances.length > 1 ? Math.min(...distances) : Infinity;
}

const isOfOneSize = (a: PdfLine, b: PdfLine): boolean =>
  Math.max(a.size, b.size) / Math.min(a.size, b.size) < SIZE_RATIO;

/** Whether two lines have letters of the same font. */
export const sharesFont = (a: PdfLine, b: PdfLine): boolean => [...a.fonts].some((font) => b.fonts.has(font));

function beginsBlock(block: readonly PdfLine[], line: PdfLine, frame: Frame): boolean {
  const last = block.at(-1)!;
  if (!isOfOneSize(last, line)) return true;
  const distance = last.y - line.y;
  if (
    distance > Math.min(frame.leading * WIDE_LEADING, line.size * WIDEST_LEADING * (frame.leading < Infinity ? 2 : 1))
  )
    return true;
  if (LABEL.test(line.text)) return true;
  if (/[\p{L}][-‐\u00ad]$/u.test(last.text)) return false;
  if (!sharesFont(last, line)) return true;
  // A hanging indent comes after a first line only.
  if (block.length > 1 && line.x0 - last.x0 > INDENT * line.size) return true;
  return wasEndedEarly(last, line, frame);
}

/** Whether the first word of a line would have had room at the end of the line before, which is not centred. */
function wasEndedEarly(last: PdfLine, line: PdfLine, { left, right }: Frame): boolean {
  const atLeft = last.x0 - left;
  const atRight = right - last.x1;
  if (atLeft > last.size && Math.abs(atLeft - atRight) < last.size) return false;
  const [word = ''] = line.text.split(' ', 1);
  const perLetter = (line.x1 - line.x0) / line.text.length;
  return atRight > (word.length + 1) * perLetter + last.size / 2;
}
