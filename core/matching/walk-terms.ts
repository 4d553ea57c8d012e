import type { JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import {
  checkOfFirst,
  checkOfNext,
  goesOn,
  hasValues,
  nodeOfSequence,
  placeOfFirst,
  placeOfNext,
} from './sequence-table.ts';
import { isSoftGap } from './soft-gap.ts';
import type { Spots } from './spot-starts.ts';
import { startOfToken, type Tokens } from './tokenise.ts';
import { CLASS_SHIFT, WORD } from './word-table.ts';

/** A sequence of words that is a form of at least one term. */
export type TermEnd = {
  readonly node: number;
  /** Its last token. */
  readonly token: number;
  /** What was passed over between its words (`PASSED`). */
  readonly passed: number;
};

/** Bits of what a walk has passed over inside a term. */
export const PASSED = {
  /** *de* or its kin. */
  link: 1,
  /** A possessive or a demonstrative: *de nos clients*. */
  possessive: 2,
} as const;

/**
 * The third pass: from one start, every form that the words spell, in the order in which they end. The result holds
 * until the next call. A walk is where it stands: the two hashes of what it has read, its last token, what it has passed.
 */
export function createTermWalker({ terms }: Lexicon, joined: JoinedWords) {
  const ends: TermEnd[] = [];
  let text = '';
  let tokens: Tokens;
  let values: Int32Array;

  const hasSoftGapAfter = (token: number): boolean =>
    isSoftGap(text, tokens.ends[token]!, startOfToken(text, tokens, token + 1));

  /** Reads one word on, which ends with a token: itself, or the second half of it. */
  const take = (hashes: { place: number; check: number }, value: number, token: number, passed: number): void => {
    if ((value & WORD.goesOn) === 0) return;
    const place = placeOfNext(hashes.place, value >>> CLASS_SHIFT);
    const check = checkOfNext(hashes.check, value >>> CLASS_SHIFT);
    const node = nodeOfSequence(terms, place, check);
    if (node === 0) return;
    if (hasValues(node)) ends.push({ node, token, passed });
    if (goesOn(node)) advance({ place, check }, token, passed);
  };

  const readAfter = (hashes: { place: number; check: number }, token: number, passed: number): void => {
    if (token + 1 >= tokens.count || !hasSoftGapAfter(token)) return;
    take(hashes, values[token + 1]!, token + 1, passed);
    const halves = joined.valueAt(token + 1);
    if (halves !== 0) take(hashes, halves, token + 2, passed);
  };

  const advance = (hashes: { place: number; check: number }, token: number, passed: number): void => {
    readAfter(hashes, token, passed);
    const next = token + 1;
    if (next >= tokens.count) return;
    const value = values[next]!;
    if ((value & (WORD.link | WORD.determiner)) === 0 || !hasSoftGapAfter(token)) return;
    if ((value & WORD.link) !== 0) passLink(hashes, next, passed | PASSED.link);
    else if (isPossessiveS(next)) readAfter(hashes, next, passed);
    else if ((values[token]! & WORD.takesArticle) !== 0) readAfter(hashes, next, passed);
  };

  const passLink = (hashes: { place: number; check: number }, link: number, passed: number): void => {
    readAfter(hashes, link, passed);
    const next = link + 1;
    if (next >= tokens.count || (values[next]! & WORD.determiner) === 0 || !hasSoftGapAfter(link)) return;
    readAfter(hashes, next, isArticle(next) ? passed : passed | PASSED.possessive);
  };

  /** The `s` of *customer’s journey*. */
  const isPossessiveS = (at: number): boolean => {
    const end = tokens.ends[at]!;
    return tokens.ends[at - 1] === end - 2 && (text[end - 2] === '’' || text[end - 2] === "'");
  };

  /** Among the determiners, *le, la, les, l’*. */
  const isArticle = (at: number): boolean =>
    /^l(?:es?|a)?$/iu.test(text.slice(startOfToken(text, tokens, at), tokens.ends[at]));

  const begin = (value: number, token: number): void => {
    const wordClass = value >>> CLASS_SHIFT;
    const node = terms.roots[wordClass]!;
    if (hasValues(node)) ends.push({ node, token, passed: 0 });
    if (goesOn(node)) advance({ place: placeOfFirst(wordClass), check: checkOfFirst(wordClass) }, token, 0);
  };

  return {
    read: (nextText: string, nextTokens: Tokens, spots: Spots): void => {
      text = nextText;
      tokens = nextTokens;
      values = spots.values;
    },
    walkFrom: (at: number): readonly TermEnd[] => {
      ends.length = 0;
      begin(values[at]!, at);
      begin(joined.valueAt(at), at + 1);
      if (ends.length > 1) ends.sort((a, b) => a.token - b.token);
      return ends;
    },
  };
}
