import { createElementRules, type RuleOfElement } from './element-rules.ts';
import { ReadingPlace } from './reading-place.ts';
import { elementAround } from './tree.ts';

/** A run of text nodes that read as one. `starts[i]` is where `nodes[i]` begins in `text`, in UTF-16 code units. */
export type DomBlock = {
  readonly container: Element;
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
};

/** Longest text that is read in one go: what a matcher gets through in well under a time slice. */
const MAX_BLOCK = 50_000;

// Parts words, and no term reaches over it: stands for an unread element in the middle of a block.
const GAP = '\uFFFC';
const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;

/**
 * The readable blocks from one text node to another (both included; to the end of the document where `last` is null),
 * in document order. Yields `null` now and then while there is nothing to read, so that the caller can take a break.
 */
export function* readBlocks(
  first: Text,
  last: Text | null,
  rules: RuleOfElement = createElementRules(),
): Generator<DomBlock | null> {
  const place = new ReadingPlace(first, last);
  let draft: BlockDraft | null = null;
  let unread = 0;
  for (let node: Text | null = first; node; node = place.next()) {
    const parent = elementAround(node);
    const rule = parent && rules(parent);
    if (!rule || rule.isSkipped || node.length === 0) {
      if (rule?.isSkipped) draft?.addGap();
      if (++unread % 500 !== 0) continue;
      place.keep();
      yield null;
      continue;
    }
    const isLong = node.length > MAX_BLOCK;
    if (draft && (draft.container !== rule.block || draft.length > MAX_BLOCK || isLong)) {
      const done: BlockDraft = draft;
      draft = null;
      if (done.hasWords()) {
        place.keep();
        yield done.finish();
        if (place.isLost()) continue;
      }
    }
    if (isLong) {
      place.keep();
      yield* splitLongNode(node, rule.block);
      continue;
    }
    draft ??= new BlockDraft(rule.block);
    draft.add(node);
  }
  if (draft?.hasWords()) yield draft.finish();
}

class BlockDraft {
  readonly container: Element;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  // Joined at the end: looking into a text that grows costs its whole length each time.
  readonly #pieces: string[] = [];
  #length = 0;

  constructor(container: Element) {
    this.container = container;
  }

  get length(): number {
    return this.#length;
  }

  add(node: Text): void {
    const previous = this.#nodes.at(-1);
    const { data } = node;
    if (previous && this.#endsInLetter() && LETTER_AT_START.test(data) && hasBreakBetween(previous, node))
      this.#append(' ');
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#append(data);
  }

  addGap(): void {
    if (this.#length > 0) this.#append(GAP);
  }

  hasWords(): boolean {
    return this.#pieces.some((piece) => /\S/u.test(piece));
  }

  finish(): DomBlock {
    return { container: this.container, text: this.#pieces.join(''), nodes: this.#nodes, starts: this.#starts };
  }

  #append(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #endsInLetter(): boolean {
    return LETTER_AT_END.test(this.#pieces.at(-1)?.slice(-2) ?? '');
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

/** Pieces of a giant text node, parted at white space, so that no single step is long. */
function* splitLongNode(node: Text, container: Element): Generator<DomBlock> {
  const { data } = node;
  for (let start = 0; start < data.length;) {
    const limit = Math.min(data.length, start + MAX_BLOCK);
    const space = limit < data.length ? data.lastIndexOf(' ', limit) : limit;
    const end = space > start ? space : limit;
    // A negative start: the node begins before the piece does.
    yield { container, text: data.slice(start, end), nodes: [node], starts: [-start] };
    start = end;
  }
}
