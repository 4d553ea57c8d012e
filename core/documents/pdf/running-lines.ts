import type { PageLines, PdfLine } from './pdf-page.ts';

/** How many rows at the top and at the bottom of a page may be a running header or footer. */
const EDGE_ROWS = 2;
/** On so many pages at least, or on two of a document that has no more than four. */
const ENOUGH_PAGES = 3;
const SHORT_DOCUMENT = 4;
/** How far, in points, the same line may be from its place on another page. */
const PLAY = 3;
/** A place at which so great a share of all pages has a running line is one on the other pages too. */
const USUAL_PLACE = 0.4;

/** A line at the edge of its page. `key`: what it says, whatever the numbers in it. */
type EdgeLine = { readonly line: PdfLine; readonly key: string; readonly isTop: boolean };

/**
 * The running headers and footers of a document, by page: lines at the same place at the top or the bottom of several
 * pages that differ in nothing but numbers, and page numbers.
 */
export function findRunningLines(pages: readonly PageLines[]): ReadonlySet<PdfLine> {
  const edges = pages.flatMap(edgeLines);
  const enough = pages.length <= SHORT_DOCUMENT ? 2 : ENOUGH_PAGES;
  const running = new Set<PdfLine>();
  for (const alike of Map.groupBy(edges, ({ key, isTop }) => `${isTop} ${key}`).values())
    for (const { line } of alike) {
      const here = alike.filter((other) => Math.abs(other.line.y - line.y) <= PLAY);
      if (new Set(here.map((other) => other.line.page)).size >= enough) running.add(line);
    }
  const places = usualPlaces(running, pages.length);
  for (const { line } of edges) if (places.some((y) => Math.abs(y - line.y) <= PLAY)) running.add(line);
  return running;
}

function edgeLines({ lines }: PageLines): EdgeLine[] {
  const upright = lines.filter(({ direction }) => direction === lines[0]!.direction);
  const rows = [...new Set(upright.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  const [top, bottom] = [new Set(rows.slice(0, EDGE_ROWS)), new Set(rows.slice(-EDGE_ROWS))];
  return upright.flatMap((line) => {
    const row = Math.round(line.y);
    if (!top.has(row) && !bottom.has(row)) return [];
    return [{ line, key: keyOf(line.text), isTop: top.has(row) }];
  });
}

/** Roman numbers count the first pages of a book. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[ivxlc]+$/u, '#')
    .replace(/\d+/gu, '#');

function usualPlaces(running: ReadonlySet<PdfLine>, pages: number): number[] {
  const byPlace = Map.groupBy(running, ({ y }) => Math.round(y / PLAY));
  return [...byPlace.values()]
    .filter((lines) => pages > SHORT_DOCUMENT && new Set(lines.map(({ page }) => page)).size > pages * USUAL_PLACE)
    .map(([first]) => first!.y);
}
