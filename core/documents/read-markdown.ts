import type { DocumentText } from './document-text.ts';
import { splitAtBlankLines } from './read-plain-text.ts';

const blank = (text: string): string => text.replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length));

/** Ends a block as a blank line does, without a change of length: the line's break and the one before stay. */
const asBreak = (text: string): string => text.replace(/[^\n]/gu, (unit) => '\u2029'.repeat(unit.length));

// In this order: what is code or an address is blanked before emphasis is looked for.
const MARKUP: readonly (readonly [RegExp, (match: string) => string])[] = [
  [/^---\r?\n[\s\S]*?\n---(?=\r?\n|$)/u, asBreak], // front matter, at the top only: neither global nor by line
  [/^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:\n {0,3}\1[^\n]*$|$(?![\s\S]))/gmu, asBreak], // fenced code
  [/<!--[\s\S]*?(?:-->|$)/gu, blank],
  [/(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/gu, blank], // code in a line
  [/\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*){0,8}(?:\s+"[^"\n]*")?\)/gu, blank], // the address of a link
  [/^[ \t]*\[[^\]\n]+\]:\s*\S+.*$/gmu, blank], // definition of a link
  [/https?:\/\/[^\s)>\]"']+/gu, blank],
  [/<\/?[a-z][^<>\n]*>/giu, blank], // HTML tags
  [/[*~[\]!]+(?=\S)|(?<=\S)[*~[\]]+/gu, blank], // emphasis and link brackets
  [/(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])/gu, blank], // emphasis, and not inside an `api_key`
  [/(?<=^ {0,3}#{1,6}[ \t][^\n]*)\n/gmu, () => '\u2029'], // a heading ends with its line
  [/^[ \t]*(?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]/gmu, asBreak], // list items, headings and quotations begin a block
  [/\|/gu, asBreak], // cells of a table
];

/** Markdown: markup, code and addresses are blanked out, so that offsets stay those of the file. */
export function readMarkdown(text: string): DocumentText {
  let readable = text;
  for (const [pattern, replace] of MARKUP) readable = readable.replace(pattern, replace);
  const blocks = splitAtBlankLines(readable).flatMap((block) => {
    const parts: (typeof block)[] = [];
    for (const part of block.readable.matchAll(/[^\u2029]+/gu))
      if (part[0].trim() !== '') parts.push({ ...block, start: block.start + part.index, readable: part[0] });
    return parts;
  });
  return { text, blocks };
}
