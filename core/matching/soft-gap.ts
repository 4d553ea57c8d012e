/**
 * Whether two words with this between them may belong to one term: white space, or up to four hyphens, apostrophes,
 * strokes and ampersands; a full stop only where nothing else is (`node.js`). What is not seen, a soft hyphen or a joiner
 * at a word's end, does not count.
 */
const SOFT_GAP = /^[\u00ad\u200b-\u200d\u2060]*(?:\s+|[\s'’‘ʼ‐‑–/&·-]{1,4}|\.)$/u;

export function isSoftGap(text: string, from: number, to: number): boolean {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    // A space, an apostrophe, a hyphen: nearly all there is.
    if (unit === 0x20 || unit === 0x2019 || unit === 0x27 || unit === 0x2d) return true;
  }
  return SOFT_GAP.test(text.slice(from, to));
}
