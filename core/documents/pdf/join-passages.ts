import { sharesFont, type PdfBlock } from './line-blocks.ts';
import type { PdfLine } from './pdf-page.ts';

/** A block with what goes on of it in the next column or on the next page. */
export type Passage = { readonly lines: PdfLine[] };

const ENDS_A_SENTENCE = /[.!?:;…»”)\]]["’»”\s]*$/u;
const CUT_WORD = /\p{L}[-‐\u00ad]$/u;
/** Of the letters of two parts of one paragraph. */
const SIZE_RATIO = 1.1;
/** How many blocks, notes and captions, may stand between two parts. */
const BETWEEN = 6;

/** Blocks in reading order, those put together that a column’s or a page’s end parts. The whole stands where it begins. */
export function joinPassages(blocks: readonly PdfBlock[]): Passage[] {
  const passages: Passage[] = [];
  for (const { lines } of blocks) {
    const open = passages.slice(-BETWEEN).findLast((passage) => goesOn(passage.lines, lines));
    if (open) open.lines.push(...lines);
    else passages.push({ lines: [...lines] });
  }
  return passages;
}

function goesOn(before: readonly PdfLine[], after: readonly PdfLine[]): boolean {
  const last = before.at(-1)!;
  const first = after[0]!;
  if (last.direction !== first.direction || first.page - last.page > 1) return false;
  // Further down on the same page is another paragraph: it would have been the same block.
  if (last.page === first.page && (first.y <= last.y || first.x0 < last.x1)) return false;
  if (Math.max(last.size, first.size) / Math.min(last.size, first.size) > SIZE_RATIO) return false;
  if (!sharesFont(last, first)) return false;
  if (CUT_WORD.test(last.text)) return /^\p{Ll}/u.test(first.text);
  if (ENDS_A_SENTENCE.test(last.text)) return false;
  return /^\p{Ll}/u.test(first.text) || (isFull(last, before) && isFull(first, after) && /^\p{L}/u.test(first.text));
}

/** Whether a line, of several, reaches to the right edge of its block. */
const isFull = (line: PdfLine, block: readonly PdfLine[]): boolean =>
  block.length > 1 && line.x1 > Math.max(...block.map(({ x1, page }) => (page === line.page ? x1 : 0))) - line.size;
