import { BlockDraft, type DomBlock } from './block-draft.ts';
import type { UnreadText } from './unread-text.ts';

/** A block without the texts in it that nobody reads; null where nobody reads any of it. */
export function readablePart(block: DomBlock, unreadText: UnreadText): DomBlock | null {
  const { container, nodes } = block;
  if (unreadText.isIn(container)) return null;
  const unread = nodes.filter(
    ({ parentElement }) => parentElement !== container && parentElement && unreadText.isIn(parentElement),
  );
  if (unread.length === 0) return block;
  const readable = nodes.filter((node) => !unread.includes(node));
  const [first] = readable;
  if (!first) return null;
  const draft = new BlockDraft(container, first, first.data);
  for (const node of nodes.slice(nodes.indexOf(first) + 1)) {
    if (unread.includes(node)) draft.addGap();
    else draft.add(node, node.data);
  }
  return draft.finish();
}
