import type { PageLines, PdfLine, PdfPage, PdfTextItem } from './pdf-page.ts';
import { lineText } from './line-text.ts';

/** An item with text, in the frame of its direction. */
export type PlacedItem = {
  readonly item: number;
  readonly str: string;
  readonly direction: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** White space stands before it as an item of its own. */
  readonly isSpaced: boolean;
};

/** Items that follow each other closely on one base line. */
type Fragment = { items: PlacedItem[]; x0: number; x1: number; y: number; size: number };

/** Shares of the letter size. Wider than between words; wider than any two parts of one line, if nothing is set below it. */
const WORD_GAP = 0.8;
const LINE_GAP = 2;
/** How far an item may reach back over the one before it: accents set over letters. */
const OVERLAP = 0.75;
/** How far the base line of a raised sign may be from its line’s. */
const RAISED = 0.5;
/** Base lines that are one. */
const SAME_LINE = 0.25;
/** How many rows above and below may show that a gap is between columns. */
const NEIGHBOURS = 3;
/** How many of them have to, where there are as many. */
const ENOUGH_ALIKE = 2;

/**
 * The lines of a page, which is numbered from 0, by direction, the direction with the most text first; in each from top to
 * bottom and left to right.
 */
export function readPageLines({ items }: PdfPage, page: number): PageLines {
  const byDirection = Map.groupBy(placeItems(items), ({ direction }) => direction);
  const weight = (placed: readonly PlacedItem[]) => placed.reduce((sum, { str }) => sum + str.length, 0);
  const lines = [...byDirection]
    .sort((a, b) => weight(b[1]) - weight(a[1]))
    .flatMap(([direction, placed]) =>
      linesOf(placed).map(({ items: inLine, x0, x1, y, size }): PdfLine => {
        const fonts = new Set(inLine.map(({ font }) => font));
        return { page, direction, x0, x1, y, size, fonts, ...lineText(inLine) };
      }),
    )
    .filter(({ text }) => text !== '');
  return { page, lines };
}

function placeItems(items: readonly PdfTextItem[]): PlacedItem[] {
  const placed: PlacedItem[] = [];
  let isSpaced = false;
  for (const [index, item] of items.entries()) {
    if (item.str.trim() === '') {
      isSpaced ||= item.str !== '';
      continue;
    }
    const next = placeItem(item, index, isSpaced);
    // Bold is made by some programs by writing the same twice, a hair apart.
    if (!isSameAgain(next, placed.at(-1))) placed.push(next);
    isSpaced = false;
  }
  return placed;
}

function placeItem(
  { str, transform, width, height, fontName }: PdfTextItem,
  item: number,
  isSpaced: boolean,
): PlacedItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const direction = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
  const angle = (direction * Math.PI) / 180;
  const x0 = e * Math.cos(angle) + f * Math.sin(angle);
  const y = f * Math.cos(angle) - e * Math.sin(angle);
  const size = Math.abs(height) || Math.hypot(c, d) || 1;
  return { item, str, direction, x0, x1: x0 + Math.abs(width), y, size, font: fontName, isSpaced };
}

function isSameAgain(next: PlacedItem, last: PlacedItem | undefined): boolean {
  if (!last || last.str !== next.str || last.direction !== next.direction) return false;
  return Math.abs(last.x0 - next.x0) < next.size / 10 && Math.abs(last.y - next.y) < next.size / 10;
}

function linesOf(items: readonly PlacedItem[]): Fragment[] {
  const fragments: Fragment[] = [];
  for (const item of items) {
    const last = fragments.at(-1);
    if (last && goesOn(last, item)) addTo(last, item);
    else fragments.push({ items: [item], x0: item.x0, x1: item.x1, y: item.y, size: item.size });
  }
  const rows = rowsOf(fragments);
  return rows.flatMap((row, at) => mergeRow(row, rows.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)));
}

function goesOn({ x1, y, size }: Fragment, item: PlacedItem): boolean {
  const em = Math.max(size, item.size);
  const gap = item.x0 - x1;
  return Math.abs(item.y - y) <= RAISED * em && gap <= WORD_GAP * em && gap >= -OVERLAP * em;
}

function addTo(fragment: Fragment, item: PlacedItem): void {
  // The line is where its biggest letters are, not where a note’s number is.
  if (item.size > fragment.size * 1.1) fragment.y = item.y;
  fragment.size = Math.max(fragment.size, item.size);
  fragment.x1 = Math.max(fragment.x1, item.x1);
  fragment.items.push(item);
}

/** Fragments of one base line, left to right; rows from top to bottom. */
function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - fragment.y) <= SAME_LINE * Math.min(row[0]!.size, fragment.size))
      row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x0 - b.x0));
}

function mergeRow(row: readonly Fragment[], around: readonly (readonly Fragment[])[]): Fragment[] {
  const merged: Fragment[] = [];
  for (const fragment of row) {
    const last = merged.at(-1);
    const em = Math.min(fragment.size, last?.size ?? 0);
    const gap = last ? fragment.x0 - last.x1 : Infinity;
    const isOneLine =
      gap >= -OVERLAP * em && (gap <= WORD_GAP * em || (gap <= LINE_GAP * em && !startsColumn(fragment, row, around)));
    if (last && isOneLine) for (const item of fragment.items) addTo(last, item);
    else merged.push({ ...fragment, items: [...fragment.items] });
  }
  return merged;
}

/**
 * Whether others begin at the same place above and below: gaps in justified lines do not fall there, or once by chance.
 */
function startsColumn(
  { x0, y, size }: Fragment,
  row: readonly Fragment[],
  around: readonly (readonly Fragment[])[],
): boolean {
  const near = around.filter((other) => other !== row && Math.abs(other[0]!.y - y) < NEIGHBOURS * size);
  const alike = near.filter((other) => other.some((fragment) => Math.abs(fragment.x0 - x0) < size / 4));
  return alike.length >= Math.min(ENOUGH_ALIKE, near.length) && alike.length > 0;
}
