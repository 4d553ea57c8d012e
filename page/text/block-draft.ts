import type { TextRange } from './text-range.ts';

/** A run of text nodes that read as one. `starts[i]` is where `nodes[i]` begins in `text`, in UTF-16 code units. */
export type DomBlock = {
  readonly container: Element;
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** Where a stretch of `text` stands, when `text` is not its nodes put together. `end` is exclusive. */
  readonly locate?: (start: number, end: number) => TextRange;
};

// Parts words, and no term reaches over it: stands for an unread element in the middle of a block.
const GAP = '\uFFFC';
// By ranges, Latin first: the browser takes half a millisecond to make `\p{L}` ready, in every page.
const LETTER = /[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u1fff\u2c00-\ud7ff]/u;

/** A block that is being read, text node by text node. Most blocks are one node, and hold no term: they cost no more than this. */
export class BlockDraft {
  readonly container: Element;
  /** Where the first node begins: less than 0 where the block is a later piece of it. */
  readonly start: number;
  readonly first: Text;
  #text: string;
  #others: Text[] | null = null;
  #starts: number[] | null = null;
  // Joined at the end: looking into a text that grows costs its whole length each time.
  #pieces: string[] | null = null;
  #length: number;

  constructor(container: Element, first: Text, text: string, start = 0) {
    this.container = container;
    this.first = first;
    this.start = start;
    this.#text = text;
    this.#length = text.length;
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    if (this.#pieces) this.#text = this.#pieces.join('');
    this.#pieces = null;
    return this.#text;
  }

  get last(): Text {
    return this.#others?.at(-1) ?? this.first;
  }

  /** The second node and those after it. */
  get others(): readonly Text[] {
    return this.#others ?? [];
  }

  add(node: Text, data: string): void {
    if (this.#endsInLetter() && LETTER.test(data.charAt(0)) && hasBreakBetween(this.last, node)) this.#append(' ');
    (this.#others ??= []).push(node);
    (this.#starts ??= []).push(this.#length);
    this.#append(data);
  }

  addGap(): void {
    this.#append(GAP);
  }

  finish(): DomBlock {
    const { container, text, first, start } = this;
    return { container, text, nodes: [first, ...this.others], starts: [start, ...(this.#starts ?? [])] };
  }

  #append(piece: string): void {
    (this.#pieces ??= [this.#text]).push(piece);
    this.#length += piece.length;
  }

  #endsInLetter(): boolean {
    return LETTER.test((this.#pieces?.at(-1) ?? this.#text).slice(-1));
  }
}

/** Whether an element without text, `<br>` or an image, parts two text nodes that follow each other. */
function hasBreakBetween(before: Text, after: Text): boolean {
  const walker = before.ownerDocument.createTreeWalker(
    before.getRootNode(),
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = before;
  for (let node = walker.nextNode(); node && node !== after; node = walker.nextNode())
    if (node instanceof Element && /^(?:br|wbr|img|hr|svg)$/.test(node.localName)) return node.localName !== 'wbr';
  return false;
}
