import type { BlockRecord, PageTerm } from './block-record.ts';
import type { PageTerms } from './page-terms.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/**
 * Forgets the blocks that lost a text with a term in it, in removed nodes and in the shadow trees that went with them.
 * Returns the text left in the page of all blocks that lost some: it has to be read again. Until it is, marks on text
 * that stays are kept.
 */
export function* forgetGone(
  removed: Iterable<Node>,
  terms: PageTerms,
  roots: ShadowRoots,
): Generator<undefined, Text[]> {
  const touched = new Set<BlockRecord>();
  let seen = 0;
  for (const node of [...removed, ...roots.takeGone()]) {
    const only = onlyTextIn(node);
    const walker = only ? null : node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = only ?? node; text; text = walker && walker.nextNode()) {
      for (const record of terms.recordsAt(text as Text)) {
        touched.add(record);
        if (!keepsItsTerms(record, text as Text)) terms.remove(record);
      }
      if (++seen % 500 === 0) yield;
    }
  }
  return [...touched].flatMap(({ block }) => block.nodes.filter(({ isConnected }) => isConnected));
}

/** Most of what goes is a text, or an element around one: a tree walker for each would take longer than all else. */
function onlyTextIn(node: Node): Text | null {
  if (node instanceof Text) return node;
  const { firstChild } = node;
  return firstChild instanceof Text && !firstChild.nextSibling ? firstChild : null;
}

function keepsItsTerms({ terms, block: { nodes } }: BlockRecord, gone: Text): boolean {
  const isIn = ({ range: { startNode, endNode } }: PageTerm) => {
    if (startNode === gone || endNode === gone) return true;
    if (startNode === endNode) return false;
    const at = nodes.indexOf(gone);
    return nodes.indexOf(startNode) < at && at < nodes.indexOf(endNode);
  };
  return terms.length > 0 && !terms.some(isIn);
}

/** Forgets the blocks in which a text that changed no longer says what is marked in it. */
export function forgetStale(text: Text, terms: PageTerms): void {
  for (const record of terms.recordsAt(text))
    if (record.terms.some((term) => isStale(term, text, record))) terms.remove(record);
  terms.flush();
}

function isStale({ range }: PageTerm, text: Text, { block }: BlockRecord): boolean {
  const { startNode, startOffset, endNode, endOffset } = range;
  if (startNode !== text && endNode !== text) return false;
  const start = startNode === text ? startOffset : 0;
  const end = endNode === text ? endOffset : text.length;
  const place = block.starts[block.nodes.indexOf(text)]!;
  return text.data.slice(start, end) !== block.text.slice(place + start, place + end);
}
