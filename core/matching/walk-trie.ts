import { createTokeniser, type Tokens } from './tokenise.ts';
import { nextNode, type WordTrie } from './word-trie.ts';

type End = { readonly node: number; readonly token: number };

export type TrieWalker = {
  /** Walks from one token; true where at least one sequence ends. Then `ends` holds them, shortest first. */
  readonly walk: (text: string, tokens: Tokens, at: number) => boolean;
  readonly ends: readonly End[];
};

// Between the words of one term: white space, hyphens, apostrophes, a slash, an ampersand; a full stop only inside `node.js`.
// What is not seen, a soft hyphen or a joiner at a word's end, does not count.
const SOFT_GAP = /^[\u00ad\u200b-\u200d\u2060]*(?:\s+|[\s'’‘ʼ‐‑–/&·-]{1,4}|\.)$/u;
const APOSTROPHE = /^['’]$/u;

/** A walker over one trie. It owns its buffers: make one and keep it. */
export function createTrieWalker(trie: WordTrie): TrieWalker {
  const ends: End[] = [];
  const tokeniseJoined = createTokeniser();
  const { wordFirst, wordSecond, wordClass, rootTarget, valueStart } = trie;
  const mask = wordClass.length - 1;

  const lookUp = (first: number, second: number): number => {
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const found = wordClass[slot]!;
      if (found === 0 || (wordFirst[slot] === first && wordSecond[slot] === second)) return found;
    }
  };

  /** `micro-services` is met as `microservices` too. */
  const lookUpJoined = (text: string, tokens: Tokens, at: number): number => {
    if (at + 1 >= tokens.count || !isHyphen(text.charCodeAt(tokens.ends[at]!))) return 0;
    if (tokens.starts[at + 1] !== tokens.ends[at]! + 1) return 0;
    const halves =
      text.slice(tokens.starts[at], tokens.ends[at]) + text.slice(tokens.starts[at + 1], tokens.ends[at + 1]);
    const joined = tokeniseJoined(halves);
    return joined.count === 1 ? lookUp(joined.first[0]!, joined.second[0]!) : 0;
  };

  const arrive = (node: number, text: string, tokens: Tokens, token: number): void => {
    if (valueStart[node + 1]! > valueStart[node]!) ends.push({ node, token });
    advance(node, text, tokens, token);
  };

  const advance = (node: number, text: string, tokens: Tokens, token: number): void => {
    const next = token + 1;
    if (next >= tokens.count) return;
    const wordClassNext = lookUp(tokens.first[next]!, tokens.second[next]!);
    const target = wordClassNext === 0 ? 0 : nextNode(trie, node, wordClassNext);
    const joinedClass = lookUpJoined(text, tokens, next);
    const joinedTarget = joinedClass === 0 ? 0 : nextNode(trie, node, joinedClass);
    // One is passed over, not a chain of them, which could be as deep as the text is long.
    const isPossessive = isPossessiveS(text, tokens, next) && !isPossessiveS(text, tokens, token);
    if (target === 0 && joinedTarget === 0 && !isPossessive) return;
    if (!SOFT_GAP.test(text.slice(tokens.ends[token], tokens.starts[next]))) return;
    if (target !== 0) arrive(target, text, tokens, next);
    if (joinedTarget !== 0) arrive(joinedTarget, text, tokens, next + 1);
    if (isPossessive && target === 0) advance(node, text, tokens, next);
  };

  return {
    ends,
    walk: (text, tokens, at) => {
      const found = lookUp(tokens.first[at]!, tokens.second[at]!);
      const node = found === 0 ? 0 : (rootTarget[found] ?? 0);
      const isJoined = isHyphen(text.charCodeAt(tokens.ends[at]!));
      if (node === 0 && !isJoined) return false;
      ends.length = 0;
      if (node !== 0) arrive(node, text, tokens, at);
      const joinedClass = isJoined ? lookUpJoined(text, tokens, at) : 0;
      const joinedNode = joinedClass === 0 ? 0 : (rootTarget[joinedClass] ?? 0);
      if (joinedNode !== 0) arrive(joinedNode, text, tokens, at + 1);
      if (ends.length > 1) ends.sort((a, b) => a.token - b.token);
      return ends.length > 0;
    },
  };
}

/** As typed, and the two that Unicode calls hyphen and non-breaking hyphen. */
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** The `s` of *customer’s journey*, passed over inside a term. */
function isPossessiveS(text: string, tokens: Tokens, at: number): boolean {
  if (at === 0) return false;
  const start = tokens.starts[at]!;
  if (tokens.ends[at]! - start !== 1 || (text.charCodeAt(start) | 0x20) !== 0x73) return false;
  return APOSTROPHE.test(text.slice(tokens.ends[at - 1], start));
}
