import { OPS, type PDFDocumentProxy } from 'pdfjs-dist';

const PICTURES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]);
/** Pages that are looked at: to find out costs as much as to draw one. */
const MOST = 40;

/** Of pages without text those that are pictures, not empty ones. Pages are numbered from 0. */
export async function findScanned(pdf: PDFDocumentProxy, textless: readonly number[]): Promise<number[]> {
  const scanned: number[] = [];
  for (const number of textless.slice(0, MOST)) {
    const page = await pdf.getPage(number + 1);
    const { fnArray } = await page.getOperatorList().catch(() => ({ fnArray: [] }));
    page.cleanup();
    if (fnArray.some((operator: number) => PICTURES.has(operator))) scanned.push(number);
  }
  return scanned;
}
