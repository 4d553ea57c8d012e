import { borrowRange, giveBackRange } from './spare-ranges.ts';

/**
 * A way over the text nodes from one to another (both included; to the end of the document where `last` is null) that
 * goes on where it was when the page has taken the present node, or the last one, away meanwhile. A tree walker alone
 * would end with the piece that was taken out, and leave the rest of the page unread.
 */
export class ReadingPlace {
  readonly #walker: TreeWalker;
  readonly #last: Text | null;
  /** Made for the first break. */
  #end: Range | null = null;
  #kept: Range | null = null;
  // Not asked of the walker, which takes as long as to move it.
  #current: Text;
  #isKept = false;
  #isEndLost = false;

  constructor(first: Text, last: Text | null) {
    const { ownerDocument } = first;
    this.#walker = ownerDocument.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
    this.#walker.currentNode = first;
    this.#current = first;
    this.#last = last;
  }

  /** To be called before the page is let work. */
  keep(): void {
    this.#kept ??= borrowRange();
    this.#kept.setStart(this.#current, 0);
    this.#kept.collapse(true);
    this.#isKept = true;
    if (!this.#last || this.#end) return;
    this.#end = borrowRange();
    this.#end.setStart(this.#last, this.#last.length);
    this.#end.collapse(true);
  }

  /** To be called when the way has come to its end, or is left. */
  release(): void {
    for (const range of [this.#kept, this.#end]) if (range) giveBackRange(range);
    this.#kept = this.#end = null;
    this.#isKept = false;
  }

  /** Whether the node that was present when `keep` was called is no longer where it was. */
  isLost(): boolean {
    return this.#isKept && this.#kept!.startContainer !== this.#current;
  }

  next(): Text | null {
    const next = this.#isKept ? this.#nextAfterBreak() : this.#following();
    if (next === null || (this.#isEndLost && this.#isBeyondEnd(next))) return null;
    this.#current = next;
    return next;
  }

  #following(): Text | null {
    return this.#current === this.#last ? null : (this.#walker.nextNode() as Text | null);
  }

  #nextAfterBreak(): Text | null {
    const isLost = this.isLost();
    this.#isKept = false;
    this.#isEndLost = this.#end !== null && this.#end.startContainer !== this.#last;
    return isLost ? firstTextAfter(this.#kept!, this.#walker) : this.#following();
  }

  #isBeyondEnd(text: Text): boolean {
    return this.#end!.comparePoint(text, 0) > 0;
  }
}

function firstTextAfter({ startContainer, startOffset }: Range, walker: TreeWalker): Text | null {
  const child = startContainer.childNodes[startOffset];
  walker.currentNode = child ?? lastInside(startContainer);
  return child instanceof Text ? child : (walker.nextNode() as Text | null);
}

function lastInside(node: Node): Node {
  let at = node;
  while (at.lastChild) at = at.lastChild;
  return at;
}
