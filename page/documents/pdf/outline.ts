import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A heading of a PDF’s own table of contents. `target`: what pdf.js calls a destination. */
export type OutlineItem = {
  readonly title: string;
  readonly target: unknown;
  readonly items: readonly OutlineItem[];
};

type RawItem = { readonly title: string; readonly dest: unknown; readonly items: readonly RawItem[] };

/** Deeper, and longer, it is no help to anybody; a damaged one may never end. */
const DEEPEST = 6;
const LONGEST = 2000;

/** Empty where there is none, or a damaged one. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<OutlineItem[]> {
  const raw = (await pdf.getOutline().catch(() => null)) as readonly RawItem[] | null;
  let left = LONGEST;
  const convert = (items: readonly RawItem[], depth: number): OutlineItem[] =>
    items.flatMap(({ title, dest, items: below }) => {
      if (depth > DEEPEST || left-- <= 0) return [];
      return [{ title: title.replace(/\s+/gu, ' ').trim(), target: dest, items: convert(below, depth + 1) }];
    });
  return convert(raw ?? [], 1);
}

/** Where something leads. `page`: from 0; `below`: a share of its height. */
export type PdfPlace = { readonly page: number; readonly below: number };

/** Null where it leads nowhere. */
export async function placeOfTarget(pdf: PDFDocumentProxy, target: unknown): Promise<PdfPlace | null> {
  try {
    const place = typeof target === 'string' ? await pdf.getDestination(target) : (target as unknown[] | null);
    const [at, ...view] = (place ?? []) as unknown[];
    const page =
      typeof at === 'number' ? at : await pdf.getPageIndex(at as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
    const viewport = (await pdf.getPage(page + 1)).getViewport({ scale: 1 });
    const [, y] = viewport.convertToViewportPoint(0, topOf(view) ?? Number.NaN) as [number, number];
    const below = y / viewport.height;
    return { page, below: below > 0 && below < 1 ? below : 0 };
  } catch {
    return null;
  }
}

/** Of a view of a page, in points: ISO 32000-1, table 151. Most say nothing of it. */
function topOf([kind, ...numbers]: readonly unknown[]): number | null {
  const at = { XYZ: 1, FitH: 0, FitBH: 0, FitR: 3 }[(kind as { readonly name?: string } | undefined)?.name ?? ''];
  const top = at === undefined ? null : numbers[at];
  return typeof top === 'number' ? top : null;
}
