import { isHeading, type RuleOfElement } from '../text/element-rules.ts';
import { readBlocks, type DomBlock } from '../text/read-blocks.ts';

/** Text nodes to look back over for the heading above what is seen. */
const LOOK_BACK = 200;
/** Blocks after which what is seen has been read, whatever the page's styles make of their order. */
const MAX_BLOCKS = 500;

/**
 * The blocks in view and those above them up to their heading, where the page is not shown from its beginning; none
 * where it is. Yields `null` like `readBlocks`.
 */
export function* readView(document: Document, rules: RuleOfElement): Generator<DomBlock | null> {
  const seen = textInView(document);
  if (!seen || !isScrolled(seen.parentElement)) return;
  let blocks = 0;
  for (const block of readBlocks(headingBefore(seen), null, rules)) {
    if (block && (++blocks > MAX_BLOCKS || isBelowView(block))) return;
    yield block;
  }
}

function textInView(document: Document): Text | null {
  for (const height of [1 / 3, 1 / 2, 2 / 3]) {
    const node = document.caretPositionFromPoint(innerWidth / 2, innerHeight * height)?.offsetNode;
    if (node instanceof Text) return node;
  }
  return null;
}

function isScrolled(element: Element | null): boolean {
  if (scrollY > 0) return true;
  for (let at = element; at; at = at.parentElement) if (at.scrollTop > 0) return true;
  return false;
}

function headingBefore(text: Text): Text {
  const walker = text.ownerDocument.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = text;
  let first = text;
  for (let steps = 0; steps < LOOK_BACK; steps++) {
    if (first.parentElement && isHeading(first.parentElement) && isAboveView(first.parentElement)) break;
    const before = walker.previousNode() as Text | null;
    if (!before) break;
    first = before;
  }
  return first;
}

const isAboveView = (element: Element): boolean => element.getBoundingClientRect().top < innerHeight / 3;

const isBelowView = ({ container }: DomBlock): boolean => container.getBoundingClientRect().top > innerHeight;
