import type { PdfLine } from './pdf-page.ts';

/** What is done with the end of a line: a space put after it, nothing, or its hyphen taken away. */
export type LineEnd = 'space' | 'keep-hyphen' | 'drop-hyphen';

const WORD_BEFORE = /([\p{L}\p{N}]+(?:[-‐’'][\p{L}\p{N}]+)*)[-‐\u00ad]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu;
/** What French joins to the word before by a hyphen that stays. */
const JOINED_IN_FRENCH = new Set(
  'il elle on ils elles je tu nous vous ce là ci t moi toi lui leur y en même mêmes'.split(' '),
);
/** What both languages join to the word after. */
const PREFIXES = new Set('self non ex vice quasi demi mi'.split(' '));
/** One letter before a hyphen is a compound (e-commerce): nobody breaks a word there. */
const SHORTEST_PART = 2;

/** Every word in the lines that is not cut at an end, in lower case: how a document writes words elsewhere. */
export function wholeWords(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const match of text.matchAll(WORDS))
      if (match.index + match[0].length < text.length - 1) words.add(plain(match[0]));
  return words;
}

/** How a line goes over into the next one of its block. `words`: those of the document that are not cut. */
export function lineEnd(text: string, next: string, words: ReadonlySet<string>): LineEnd {
  const before = WORD_BEFORE.exec(text)?.[1];
  const after = WORD_AFTER.exec(next)?.[0];
  if (text.endsWith('\u00ad')) return after ? 'drop-hyphen' : 'space';
  // A dash between words has a space before it.
  if (!before || !after) return /[^\s][-‐/]$/u.test(text) && after ? 'keep-hyphen' : 'space';
  const last = before.split(/[-‐’']/u).at(-1)!;
  if (words.has(plain(last + after))) return 'drop-hyphen';
  if (words.has(plain(`${last}-${after}`)) || words.has(plain(`${before}-${after}`))) return 'keep-hyphen';
  if (!/^\p{Ll}/u.test(after) || !/\p{Ll}$/u.test(last)) return 'keep-hyphen';
  return last.length < SHORTEST_PART || PREFIXES.has(plain(last)) || JOINED_IN_FRENCH.has(after)
    ? 'keep-hyphen'
    : 'drop-hyphen';
}

const plain = (word: string): string => word.toLowerCase().replaceAll('‐', '-');
