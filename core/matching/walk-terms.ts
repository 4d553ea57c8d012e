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

/** Where a walk stands: what it has read, and the last token that it has read. */
type Step = { readonly place: number; readonly check: number; readonly token: number; readonly passed: number };

/**
 * The third pass: from one start, every form that the words spell, in the order in which they end. The result holds
 * until the next call.
 */
export function createTermWalker({ terms }: Lexicon, joined: JoinedWords) {
  const ends: TermEnd[] = [];
  let text = '';
  let tokens: Tokens;
  let values: Int32Array;

  const arrive = (node: number, step: Step): void => {
    if (hasValues(node)) ends.push({ node, token: step.token, passed: step.passed });
    if (goesOn(node)) advance(step);
  };

  const advance = (step: Step): void => {
    const next = step.token + 1;
    if (next >= tokens.count || !hasSoftGapAfter(step.token)) return;
    const value = values[next]!;
    read(step, next, step.passed);
    if ((value & WORD.link) !== 0) passLink(step, next);
    else if ((value & WORD.determiner) !== 0 && (values[step.token]! & WORD.takesArticle) !== 0)
      readAfter(step, next, step.passed);
    // One is passed over, not a chain of them, which could be as deep as the text is long.
    else if (isPossessiveS(next) && !isPossessiveS(step.token)) advance({ ...step, token: next });
  };

  const passLink = (step: Step, link: number): void => {
    const passed = step.passed | PASSED.link;
    readAfter(step, link, passed);
    const determiner = link + 1;
    if (determiner >= tokens.count || (values[determiner]! & WORD.determiner) === 0) return;
    if (hasSoftGapAfter(link)) readAfter(step, determiner, passed | (isArticle(determiner) ? 0 : PASSED.possessive));
  };

  const readAfter = (step: Step, passedToken: number, passed: number): void => {
    if (passedToken + 1 < tokens.count && hasSoftGapAfter(passedToken)) read(step, passedToken + 1, passed);
  };

  const read = ({ place, check }: Step, token: number, passed: number): void => {
    const take = (value: number, last: number) => {
      if ((value & WORD.goesOn) === 0) return;
      const next = { place: placeOfNext(place, value >>> CLASS_SHIFT), check: checkOfNext(check, value >>> CLASS_SHIFT) };
      const node = nodeOfSequence(terms, next.place, next.check);
      if (node !== 0) arrive(node, { ...next, token: last, passed });
    };
    take(values[token]!, token);
    take(joined.valueAt(token), token + 1);
  };

  const begin = (value: number, token: number): void => {
    const wordClass = value >>> CLASS_SHIFT;
    if (wordClass === 0) return;
    const node = terms.roots[wordClass]!;
    if (node !== 0) arrive(node, { place: placeOfFirst(wordClass), check: checkOfFirst(wordClass), token, passed: 0 });
  };

  const hasSoftGapAfter = (token: number): boolean =>
    isSoftGap(text, tokens.ends[token]!, startOfToken(text, tokens, token + 1));

  /** The `s` of *customer’s journey*, passed over inside a term. */
  const isPossessiveS = (at: number): boolean => {
    const end = tokens.ends[at]!;
    return at > 0 && (text.charCodeAt(end - 1) | 0x20) === 0x73 && /['’]/u.test(text.slice(end - 2, end - 1)) && tokens.ends[at - 1] === end - 2;
  };

  /** Among the determiners, *le, la, les, l’*. */
  const isArticle = (at: number): boolean =>
    /^l(?:es?|a)?$/iu.test(text.slice(startOfToken(text, tokens, at), tokens.ends[at]));

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
