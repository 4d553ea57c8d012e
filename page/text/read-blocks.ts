import { BlockDraft } from './block-draft.ts';
import { blockAround, blockHolder, HEADING, kindByName, UNREAD } from './element-rules.ts';
import { ReadingPlace } from './reading-place.ts';

/** What is read, and who reads it. Told in document order. */
export type Reading = {
  readonly first: Text;
  /** Included; the end of the document where it is null. */
  readonly last: Text | null;
  /** Takes note of a text. `isApart`: white space parts it from the text before. */
  readonly gather: (text: string, isApart: boolean) => void;
  /** Of the texts gathered since the last time, the numbers of those whose blocks are worth being read, ascending. */
  readonly pick: (texts: readonly Text[]) => readonly number[];
  readonly onBlock: (block: BlockDraft) => void;
  readonly onHeading: () => void;
};

/** Longest text that is read in one go: what a matcher gets through in well under a time slice. */
const MAX_BLOCK = 30_000;
/** Text between two breaks, in UTF-16 code units, and what a text node counts as beside its length. */
const STRETCH = 4_000;
/** The first stretch: code that has not run yet is ten times slower. Each is twice as long as the one before. */
const FIRST_STRETCH = 1_500;
const NODE = 30;

/**
 * Reads the text from one node to another. Which texts read as one is worked out only where it is worth it: on most of a
 * page, asking for the parents of a text costs more than reading it. Yields now and then, so that the caller can take a
 * break.
 */
export function* readBlocks(reading: Reading): Generator {
  const reader = new BlockReader(reading);
  try {
    while (reader.hasMore) {
      reader.readStretch();
      yield;
      yield* reader.readLong();
      reader.goOn();
    }
  } finally {
    reader.release();
  }
}

class BlockReader {
  readonly #reading: Reading;
  readonly #place: ReadingPlace;
  readonly #around: TreeWalker;
  #node: Text | null;
  #stretch = FIRST_STRETCH;
  /** The last text of the block read last: no block begins before it. */
  #lastRead: Text | null = null;

  constructor(reading: Reading) {
    const { first, last } = reading;
    this.#reading = reading;
    this.#place = new ReadingPlace(first, last);
    this.#around = first.ownerDocument.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
    this.#node = first;
  }

  get hasMore(): boolean {
    return this.#node !== null;
  }

  /** Reads some texts, and the blocks of those that are worth it. Ends before a giant text. */
  readStretch(): void {
    const texts: Text[] = [];
    const headings: number[] = [];
    const after = this.#gather(texts, headings);
    for (const number of this.#reading.pick(texts)) {
      while (headings.length > 0 && headings[0]! <= number) {
        headings.shift();
        this.#reading.onHeading();
      }
      this.#readAround(texts[number]!);
    }
    if (headings.length > 0) this.#reading.onHeading();
    this.#node = after;
    this.#stretch = Math.min(STRETCH, 2 * this.#stretch);
  }

  /** A plain loop, for speed. Returns the text after those that it gathered. */
  #gather(texts: Text[], headings: number[]): Text | null {
    const place = this.#place;
    let parent: Node | null = null;
    let heading: Node | null = null;
    let kind = 0;
    let size = 0;
    let isApart = false;
    let node = this.#node;
    for (; node && size < this.#stretch; node = place.next()) {
      const { data } = node;
      if (data.length > MAX_BLOCK) break;
      size += NODE + data.length;
      if (isBlank(data)) {
        isApart = true;
        continue;
      }
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        const holder = blockHolder(parent);
        kind = kindByName(holder);
        if (kind === HEADING && holder !== heading) {
          heading = holder;
          headings.push(texts.length);
        }
      }
      if (kind === UNREAD) continue;
      this.#reading.gather(data, isApart);
      texts.push(node);
      isApart = false;
    }
    if (node) place.keep();
    return node;
  }

  /** Reads the present text, if it is a giant one. */
  *readLong(): Generator {
    const node = this.#node;
    if (!node || node.length <= MAX_BLOCK || this.#place.isLost()) return;
    const container = blockAround(node.parentNode);
    if (container) yield* this.#readPieces(node, container);
    this.#lastRead = node;
    this.#node = this.#place.next();
    this.#place.keep();
  }

  /** Pieces of a text, parted at white space, so that no single step is long. */
  *#readPieces(node: Text, container: Element): Generator {
    const { data } = node;
    for (let start = 0; start < data.length;) {
      const limit = Math.min(data.length, start + MAX_BLOCK);
      const space = limit < data.length ? data.lastIndexOf(' ', limit) : limit;
      const end = space > start ? space : limit;
      this.#reading.onBlock(new BlockDraft(container, node, data.slice(start, end), -start));
      yield;
      start = end;
    }
  }

  /** To be called after a break: the page may have taken the present text away. */
  goOn(): void {
    if (this.#node && this.#place.isLost()) this.#node = this.#place.next();
  }

  release(): void {
    this.#place.release();
  }

  /** Reads the block around a text, if it was not read with a text before. */
  #readAround(text: Text): void {
    const container = blockAround(text.parentNode);
    if (!container || !isAfter(text, this.#lastRead)) return;
    const walker = this.#around;
    const before = this.#runOf(text, container, () => walker.previousNode());
    const after = this.#runOf(text, container, () => walker.nextNode());
    const texts = [...before.toReversed(), text, ...after];
    const first = texts.findIndex((at) => at !== null && !isBlank(at.data));
    const draft = new BlockDraft(container, texts[first]!, texts[first]!.data);
    for (let at = first + 1; at < texts.length; at++) {
      const next = texts[at]!;
      if (next) draft.add(next, next.data);
      else draft.addGap();
    }
    this.#lastRead = draft.last;
    this.#reading.onBlock(draft);
  }

  /** The texts that read as one with a text in one direction, nearest first; null for each that nobody reads. */
  #runOf(text: Text, container: Element, step: () => Node | null): (Text | null)[] {
    this.#around.currentNode = text;
    const run: (Text | null)[] = [];
    let length = 0;
    for (let at = step() as Text | null; at && at !== this.#lastRead; at = step() as Text | null) {
      const parent = at.parentNode;
      const block = parent === container ? container : blockAround(parent);
      length += at.length;
      if ((block !== null && block !== container) || length > MAX_BLOCK) break;
      run.push(block && at);
    }
    return run;
  }
}

/** Also where the other one has gone, and nobody can tell any more. */
const isAfter = (text: Text, other: Text | null): boolean =>
  !other?.isConnected || (other.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const NO_BREAK_SPACE = 0xa0;

/** Most of a page’s texts are the line breaks between its tags. */
function isBlank(data: string): boolean {
  for (let index = 0; index < data.length; index++) {
    const unit = data.charCodeAt(index);
    if (unit > 0x20 && unit !== NO_BREAK_SPACE) return false;
  }
  return true;
}
