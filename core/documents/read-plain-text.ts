import type { DocumentBlock, DocumentText } from './document-text.ts';

/** Plain text: blank lines part the blocks. */
export function readPlainText(text: string): DocumentText {
  return { text, blocks: splitAtBlankLines(text) };
}

/** The stretches between blank lines, with their offsets. */
export function splitAtBlankLines(readable: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let start = 0;
  const addUntil = (end: number) => {
    const block = readable.slice(start, end);
    if (block.trim() !== '') blocks.push({ start, readable: block, language: null });
  };
  for (const gap of readable.matchAll(/\r?\n[^\S\n]*\r?\n\s*/gu)) {
    addUntil(gap.index);
    start = gap.index + gap[0].length;
  }
  addUntil(readable.length);
  return blocks;
}
