import type { BlockRecord } from './block-record.ts';

/** Nearly always they are in order already. Then each is asked of the next one: the way back goes over all siblings. */
export function inDocumentOrder(records: BlockRecord[]): BlockRecord[] {
  const isSorted = records.every((record, at) => at === 0 || order(records[at - 1]!, record) <= 0);
  return isSorted ? records : records.sort((a, b) => -order(b, a));
}

/** Less than 0 where the first one comes first. Quick where the second one comes soon after it. */
export function order({ block: a }: BlockRecord, { block: b }: BlockRecord): number {
  const [node, other] = [a.nodes[0]!, b.nodes[0]!];
  // Pieces of one giant text: their starts are less than 0, and fall.
  if (node === other) return b.starts[0]! - a.starts[0]!;
  return node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
