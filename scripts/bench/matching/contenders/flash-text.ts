/** Where a keyword was met: UTF-16 code units, the end excluded, and the number of the keyword. */
export type KeywordHit = { readonly start: number; readonly end: number; readonly keyword: number };

export type KeywordFinder = (text: string) => KeywordHit[];

type Node = { readonly next: Map<number, Node>; keyword: number };

const NO_KEYWORD = -1;

const createNode = (): Node => ({ next: new Map(), keyword: NO_KEYWORD });

/**
 * As FlashText does (V. Singh, *Replace or Retrieve Keywords In Documents at Scale*, 2017): a trie of lower-case
 * characters with a Map a node, walked from the start of each word; the longest keyword that ends with a word wins, and
 * the search goes on behind it.
 */
export function createFlashText(keywords: readonly string[]): KeywordFinder {
  const root = createNode();
  for (const [number, keyword] of keywords.entries()) addKeyword(root, keyword, number);
  return (text) => {
    const lower = text.toLowerCase();
    const hits: KeywordHit[] = [];
    let at = 0;
    while (at < lower.length) {
      if (!isInWord(lower.charCodeAt(at))) {
        at++;
        continue;
      }
      const hit = longestFrom(root, lower, at);
      if (hit) hits.push(hit);
      at = hit ? hit.end : endOfWord(lower, at);
    }
    return hits;
  };
}

function addKeyword(root: Node, keyword: string, number: number): void {
  const lower = keyword.toLowerCase();
  let node = root;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    let next = node.next.get(unit);
    if (!next) {
      next = createNode();
      node.next.set(unit, next);
    }
    node = next;
  }
  node.keyword = number;
}

function longestFrom(root: Node, lower: string, start: number): KeywordHit | null {
  let keyword = NO_KEYWORD;
  let end = start;
  let node = root.next.get(lower.charCodeAt(start));
  for (let at = start + 1; node; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 0;
    if (node.keyword !== NO_KEYWORD && !isInWord(unit)) {
      keyword = node.keyword;
      end = at;
    }
    node = at < lower.length ? node.next.get(unit) : undefined;
  }
  return keyword === NO_KEYWORD ? null : { start, end, keyword };
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && isInWord(text.charCodeAt(at))) at++;
  return at;
}

/** By UTF-16 code unit: 1 where it belongs to a word. */
const IN_WORD = Uint8Array.from({ length: 0x1_00_00 }, (_, unit) =>
  /[\p{L}\p{N}\p{M}_]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

const isInWord = (unit: number): boolean => IN_WORD[unit] === 1;
