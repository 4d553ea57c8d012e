import { blockAround } from '../text/element-rules.ts';

/** Nodes without text that are passed on the way from the seam to the text beside it. */
const REACH = 50;

/** The text before the place that nodes were taken from, where it may now read as one with the text behind it. */
export function textAtSeam({ target, previousSibling, nextSibling }: MutationRecord): Text | null {
  // Where a sibling has gone too, its own going tells.
  if ([target, previousSibling, nextSibling].some((node) => node && !node.isConnected)) return null;
  const walker = target.ownerDocument?.createTreeWalker(target.getRootNode());
  if (!walker) return null;
  walker.currentNode = previousSibling ? lastInside(previousSibling) : target;
  const before = textFrom(walker.currentNode, () => walker.previousNode());
  walker.currentNode = nextSibling ?? lastInside(target);
  const after = textFrom(nextSibling ?? walker.nextNode(), () => walker.nextNode());
  const block = before && after && blockAround(before.parentNode);
  return block && block === blockAround(after.parentNode) ? before : null;
}

function textFrom(from: Node | null, step: () => Node | null): Text | null {
  let at = from;
  for (let steps = 0; at && !(at instanceof Text); at = step()) if (++steps > REACH) return null;
  return at;
}

function lastInside(node: Node): Node {
  let at = node;
  while (at.lastChild) at = at.lastChild;
  return at;
}
