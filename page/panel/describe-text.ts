import type { EntryId } from '../../core/entry/ids.ts';
import type { BlockRecord } from '../scanner/block-record.ts';
import { toLiveRange } from '../text/text-range.ts';

/** A term where it stands. `start`: how much text stands before it, in UTF-16 code units. */
export type PlacedTerm = { readonly entry: EntryId; readonly start: number; readonly surface: string };

export type DescribedText = {
  readonly title: string;
  readonly address: string;
  /** In document order. */
  readonly uses: readonly PlacedTerm[];
  /** How much text there is in all. */
  readonly end: number;
};

/** More of a title or an address nobody needs. */
const MOST = 1000;
const UNREAD = /^(?:script|style|noscript|template|textarea)$/u;

/** The terms of these blocks, which are in document order, with their places in the text of the whole document. */
export function describeText(document: Document, records: readonly BlockRecord[]): DescribedText {
  const terms = records.flatMap((record) => record.terms);
  const places = new Map<Node, number>(terms.map(({ range }) => [range.startNode, -1]));
  const end = placeNodes(document, places);
  let last = 0;
  const uses = terms.flatMap(({ entry, range }): PlacedTerm[] => {
    const live = toLiveRange(range);
    if (!live) return [];
    const place = places.get(range.startNode)!;
    // What is in a shadow tree has the place of what stands before it.
    if (place >= 0) last = Math.max(last, place + range.startOffset);
    return [{ entry, start: last, surface: live.toString().slice(0, MOST) }];
  });
  return { title: document.title.slice(0, MOST), address: document.URL.slice(0, MOST), uses, end };
}

/** Writes down how much text stands before each of the nodes. Returns how much there is. */
function placeNodes(document: Document, places: Map<Node, number>): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (UNREAD.test(node.parentElement?.localName ?? '')) continue;
    if (places.has(node)) places.set(node, length);
    length += node.length;
  }
  return length;
}
