import type { Language } from '../../entry/language.ts';
import { languageOfText } from '../../matching/detect-language.ts';
import type { DocumentBlock, DocumentText } from '../document-text.ts';
import { joinPassages } from './join-passages.ts';
import { readBlocks, type PdfBlock } from './line-blocks.ts';
import { lineEnd, wholeWords } from './line-end-hyphens.ts';
import { readPageLines } from './page-lines.ts';
import type { PageLines, PdfLine, PdfPage } from './pdf-page.ts';
import { orderBlocks } from './reading-order.ts';
import { findRunningLines } from './running-lines.ts';
import { PdfTextMap, type PdfRun } from './text-map.ts';

export type PdfBlockKind = 'paragraph' | 'heading' | 'running';

export type PdfTextBlock = DocumentBlock & {
  /** `running`: a header or a footer that is on several pages; it is read once. */
  readonly kind: PdfBlockKind;
  /** On which it begins, from 0. */
  readonly page: number;
};

/** `text` holds every header and footer of every page, `blocks` each only where it stands first. */
export type PdfText = DocumentText & {
  readonly blocks: readonly PdfTextBlock[];
  readonly map: PdfTextMap;
  /** Pages without a word, from 0: pictures, scans, empty ones. */
  readonly textless: readonly number[];
};

/** Letters so much bigger than those of most of the text are a heading’s. */
const HEADING_RATIO = 1.12;

/**
 * The text of a whole PDF. `language`: what the document declares, which many programs do without asking: its words are
 * believed before.
 */
export function readPdfText(pages: readonly PdfPage[], language: Language | null = null): PdfText {
  return joinPdfText(pages.map(readPageLines), language);
}

/**
 * The text of consecutive pages as people read it: columns one after the other, words whole that a line’s end cuts, a
 * paragraph whole that a page’s end cuts, headers and footers apart. For a reader that takes page after page: reading the
 * lines of a page is most of the work.
 */
export function joinPdfText(pages: readonly PageLines[], language: Language | null = null): PdfText {
  const running = findRunningLines(pages);
  const body = pages.flatMap(({ lines }) => blocksOf(lines.filter((line) => !running.has(line))));
  const writer = new PdfTextWriter(
    pages.flatMap(({ lines }) => lines),
    language,
  );
  const byPage = Map.groupBy(joinPassages(body), ({ lines: [first] }) => first!.page);
  for (const { page, lines } of pages) {
    for (const passage of byPage.get(page) ?? []) writer.writePassage(passage.lines);
    for (const line of lines) if (running.has(line)) writer.writeRunning(line);
  }
  return { ...writer.finish(), textless: pages.filter(isTextless).map(({ page }) => page) };
}

const isTextless = ({ lines }: PageLines): boolean => !lines.some(({ text }) => /\p{L}{2}/u.test(text));

function blocksOf(lines: readonly PdfLine[]): PdfBlock[] {
  return [...Map.groupBy(lines, ({ direction }) => direction).values()].flatMap((turned) =>
    orderBlocks(readBlocks(turned)),
  );
}

class PdfTextWriter {
  readonly #words: ReadonlySet<string>;
  readonly #bodySize: number;
  readonly #language: Language | null;
  readonly #parts: string[] = [];
  readonly #runs: PdfRun[] = [];
  readonly #blocks: PdfTextBlock[] = [];
  readonly #written = new Set<string>();
  #length = 0;

  constructor(lines: readonly PdfLine[], language: Language | null) {
    this.#words = wholeWords(lines);
    this.#bodySize = usualSize(lines);
    const words = lines.map(({ text }) => text).join('\n');
    this.#language = languageOfText(words) ?? language;
  }

  writePassage(lines: readonly PdfLine[]): void {
    const isHeading = lines[0]!.size > this.#bodySize * HEADING_RATIO;
    this.#blocks.push(this.#write(lines, isHeading ? 'heading' : 'paragraph'));
  }

  writeRunning(line: PdfLine): void {
    const block = this.#write([line], 'running');
    const key = line.text.replace(/\d+/gu, '');
    if (!this.#written.has(key)) this.#blocks.push(block);
    this.#written.add(key);
  }

  finish(): Omit<PdfText, 'textless'> {
    return { text: this.#parts.join(''), blocks: this.#blocks, map: new PdfTextMap(this.#runs) };
  }

  #write(lines: readonly PdfLine[], kind: PdfBlockKind): PdfTextBlock {
    if (this.#length > 0) this.#add('\n\n');
    const start = this.#length;
    const first = this.#parts.length;
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      const end = next ? lineEnd(line.text, next.text, this.#words) : null;
      this.#writeLine(line, end === 'drop-hyphen' ? line.text.length - 1 : line.text.length);
      if (end === 'space') this.#add(' ');
    }
    return { start, readable: this.#parts.slice(first).join(''), language: this.#language, kind, page: lines[0]!.page };
  }

  #writeLine({ text, runs, page }: PdfLine, end: number): void {
    for (const { at, length, item, from, to } of runs) {
      const cut = Math.max(0, at + length - end);
      if (cut < length)
        this.#runs.push({ start: this.#length + at, length: length - cut, page, item, from, to: to - cut });
    }
    this.#add(text.slice(0, end));
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** The letter size of most of the text, in points. */
function usualSize(lines: readonly PdfLine[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
