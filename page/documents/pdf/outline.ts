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

/** The page that an item leads to, from 0; null where it leads nowhere. */
export async function pageOfTarget(pdf: PDFDocumentProxy, target: unknown): Promise<number | null> {
  try {
    const place = typeof target === 'string' ? await pdf.getDestination(target) : (target as unknown[] | null);
    const [page] = (place ?? []) as unknown[];
    if (typeof page === 'number') return page;
    return page ? await pdf.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0]) : null;
  } catch {
    return null;
  }
}
