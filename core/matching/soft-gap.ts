import { startOfToken, type Tokens } from './tokenise.ts';
import { HASH_TABLE } from './word-hash.ts';

/**
 * Whether a token and the one after it, by what stands between them, may belong to one term: white space, or up to four
 * hyphens, apostrophes, strokes and ampersands; a full stop only where nothing else is (`node.js`). What is not seen, a
 * soft hyphen or a joiner at a word's end, does not count.
 */
const SOFT_GAP = /^[\u00ad\u200b-\u200d\u2060]*(?:\s+|[\s'’‘ʼ‐‑–/&·-]{1,4}|\.)$/u;

export function isSoftGapAfter(text: string, tokens: Tokens, token: number): boolean {
  const end = tokens.ends[token]!;
  const unit = text.charCodeAt(end);
  // A space, an apostrophe, a hyphen, and then a letter: nearly all there is.
  const isCommon = unit === 0x20 || unit === 0x2019 || unit === 0x27 || unit === 0x2d;
  if (isCommon && HASH_TABLE[text.charCodeAt(end + 1)]! < 0) return true;
  return SOFT_GAP.test(text.slice(end, startOfToken(text, tokens, token + 1)));
}
