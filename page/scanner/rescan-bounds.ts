import { createElementRules } from '../text/element-rules.ts';

/** Text nodes from one to another in document order, both included, that begin and end with a block. */
export type StretchOfText = { readonly first: Text; readonly last: Text };

/** The whole blocks that the changed nodes lie in, in the order of the changes, none twice. */
export function* blocksToRead(root: Element, changed: ReadonlySet<Node>): Generator<StretchOfText> {
  const rules = createElementRules();
  const blockOf = (text: Text) => text.parentElement && rules(text.parentElement).block;
  let done: StretchOfText | null = null;
  for (const node of changed) {
    if (!root.contains(node)) continue;
    const ends = textEnds(node, root);
    if (!ends || (done && isWithin(ends.first, done) && isWithin(ends.last, done))) continue;
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const stretch: StretchOfText = {
      first: extend(ends.first, blockOf, () => walker.previousNode(), walker),
      last: extend(ends.last, blockOf, () => walker.nextNode(), walker),
    };
    done = stretch;
    yield stretch;
  }
}

/** The first and the last text node in a node. */
function textEnds(node: Node, root: Element): StretchOfText | null {
  if (node instanceof Text) return { first: node, last: node };
  const inside = root.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const first = inside.nextNode() as Text | null;
  if (!first) return null;
  return { first, last: lastTextIn(node) ?? first };
}

function lastTextIn(node: Node): Text | null {
  let at: Node | null = node;
  while (at?.lastChild) at = at.lastChild;
  const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_ALL);
  walker.currentNode = at!;
  for (let candidate: Node | null = at; candidate; candidate = walker.previousNode())
    if (candidate instanceof Text) return candidate;
  return null;
}

function extend(
  from: Text,
  blockOf: (text: Text) => Element | null,
  step: () => Node | null,
  walker: TreeWalker,
): Text {
  const block = blockOf(from);
  let last = from;
  walker.currentNode = from;
  for (let next = step() as Text | null; next && blockOf(next) === block; next = step() as Text | null) last = next;
  return last;
}

function isWithin(text: Text, { first, last }: StretchOfText): boolean {
  const isAfterFirst = text === first || (first.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return (
    isAfterFirst && (text === last || (text.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  );
}
