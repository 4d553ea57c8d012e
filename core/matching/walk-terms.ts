import * as WORD from './word-bits.ts';
import type { JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import {
  checkOfFirst,
  checkOfNext,
  goesOn,
  hasValues,
  nodeOfSequence,
  placeOfFirst,
  placeOfNext,
  type SequenceTable,
} from './sequence-table.ts';
import { isSoftGapAfter } from './soft-gap.ts';
import { NO_TOKENS, startOfToken } from './tokenise.ts';
import { CLASS_SHIFT } from './word-table.ts';

/**
 * Sequences of words that are a form of at least one term, all from one start, in the order in which they end. Parallel
 * arrays, of which the first `count` items hold.
 */
export type TermEnds = {
  count: number;
  readonly nodes: number[];
  /** The last token of each. */
  readonly tokens: number[];
  /** What was passed over between its words (`PASSED`). */
  readonly passed: number[];
};

/** Bits of what a walk has passed over inside a term. */
export const PASSED = {
  /** *de* or its kin. */
  link: 1,
  /** A possessive or a demonstrative: *de nos clients*. */
  possessive: 2,
} as const;

/** A term whose words are links themselves (*d d d d*) may be read in many ways: nobody means any of them. */
const MAX_STEPS = 200;

const PASSED_OVER = WORD.link | WORD.determiner;
const GOES_ON = WORD.goesOn;
const LINK = WORD.link;

/** The third pass: from one start, every form that the words spell. A sequence is known by its two hashes, `place` and `check`. */
export class TermWalker {
  readonly #ends: TermEnds = { count: 0, nodes: [], tokens: [], passed: [] };
  readonly #terms: SequenceTable;
  readonly #joined: JoinedWords;
  #text = '';
  #tokens = NO_TOKENS;
  /** Words that the present walk has tried. */
  #steps = 0;
  #values: Int32Array = new Int32Array(0);

  constructor({ terms }: Lexicon, joined: JoinedWords) {
    this.#terms = terms;
    this.#joined = joined;
  }

  /** Prepares for another text. */
  read({ text, tokens, spots }: ReadText): void {
    this.#text = text;
    this.#tokens = tokens;
    this.#values = spots.values;
  }

  /** The result holds until the next call. */
  walkFrom(at: number): TermEnds {
    this.#ends.count = 0;
    this.#steps = 0;
    this.#begin(this.#values[at]!, at);
    const halves = this.#joined.valueAt(at);
    if (halves !== 0) this.#begin(halves, at + 1);
    return this.#ends;
  }

  #begin(value: number, token: number): void {
    const wordClass = value >>> CLASS_SHIFT;
    if ((value & WORD.single) !== 0) this.#addEnd(this.#terms.roots[wordClass]!, token, 0);
    if ((value & WORD.begins) !== 0) this.#advance(placeOfFirst(wordClass), checkOfFirst(wordClass), token, 0);
  }

  /** To the next word, and over what may stand before it. */
  #advance(place: number, check: number, token: number, passed: number): void {
    const next = token + 1;
    if (next >= this.#tokens.count) return;
    const value = this.#values[next]!;
    if ((value & (PASSED_OVER | GOES_ON)) === 0 && this.#joined.valueAt(next) === 0) return;
    if (!this.#hasSoftGapAfter(token)) return;
    this.#read(place, check, next, passed);
    if ((value & LINK) !== 0) this.#passLink(place, check, next, passed | PASSED.link);
    else if ((value & PASSED_OVER) !== 0 && this.#takesArticle(token)) this.#readAfter(place, check, next, passed);
  }

  #passLink(place: number, check: number, link: number, passed: number): void {
    const next = link + 1;
    if (next >= this.#tokens.count || !this.#hasSoftGapAfter(link)) return;
    this.#read(place, check, next, passed);
    if ((this.#values[next]! & WORD.determiner) !== 0)
      this.#readAfter(place, check, next, this.#isArticle(next) ? passed : passed | PASSED.possessive);
  }

  #readAfter(place: number, check: number, token: number, passed: number): void {
    if (token + 1 < this.#tokens.count && this.#hasSoftGapAfter(token)) this.#read(place, check, token + 1, passed);
  }

  /** Reads the word at a token, by itself and with the one that a hyphen joins to it. */
  #read(place: number, check: number, token: number, passed: number): void {
    const value = this.#values[token]!;
    if ((value & GOES_ON) !== 0)
      this.#take(placeOfNext(place, value >>> CLASS_SHIFT), checkOfNext(check, value >>> CLASS_SHIFT), token, passed);
    const halves = this.#joined.valueAt(token);
    if ((halves & GOES_ON) !== 0)
      this.#take(
        placeOfNext(place, halves >>> CLASS_SHIFT),
        checkOfNext(check, halves >>> CLASS_SHIFT),
        token + 1,
        passed,
      );
  }

  /** A sequence that ends at a token, and what it may become. */
  #take(place: number, check: number, token: number, passed: number): void {
    if (++this.#steps > MAX_STEPS) return;
    const node = nodeOfSequence(this.#terms, place, check);
    if (hasValues(node)) this.#addEnd(node, token, passed);
    if (goesOn(node)) this.#advance(place, check, token, passed);
  }

  #addEnd(node: number, token: number, passed: number): void {
    const { nodes, tokens, passed: allPassed } = this.#ends;
    let at = this.#ends.count++;
    for (; at > 0 && tokens[at - 1]! > token; at--) {
      nodes[at] = nodes[at - 1]!;
      tokens[at] = tokens[at - 1]!;
      allPassed[at] = allPassed[at - 1]!;
    }
    nodes[at] = node;
    tokens[at] = token;
    allPassed[at] = passed;
  }

  #hasSoftGapAfter(token: number): boolean {
    return isSoftGapAfter(this.#text, this.#tokens, token);
  }

  /** Whether an article may be passed over after a token: after *à*, and where it is not one but the `s` of *customer’s journey*. */
  #takesArticle(token: number): boolean {
    return this.#isPossessiveS(token + 1) || (this.#values[token]! & WORD.takesArticle) !== 0;
  }

  #isPossessiveS(at: number): boolean {
    const end = this.#tokens.ends[at]!;
    return this.#tokens.ends[at - 1] === end - 2 && (this.#text[end - 2] === '’' || this.#text[end - 2] === "'");
  }

  /** Among the determiners, *le, la, les, l’*. */
  #isArticle(at: number): boolean {
    return /^l(?:es?|a)?$/iu.test(this.#text.slice(startOfToken(this.#text, this.#tokens, at), this.#tokens.ends[at]));
  }
}
