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
  type SequenceTable,
} from './sequence-table.ts';
import { isSoftGap } from './soft-gap.ts';
import type { Spots } from './spot-starts.ts';
import { NO_TOKENS, startOfToken, type Tokens } from './tokenise.ts';
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

/** A term whose words are links themselves (*d d d d*) may be read in many ways: nobody means any of them. */
const MAX_STEPS = 200;

/** The two hashes of what a walk has read so far. */
type Hashes = { readonly place: number; readonly check: number };

/** The third pass: from one start, every form that the words spell. */
export class TermWalker {
  readonly #ends: TermEnd[] = [];
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
  read(text: string, tokens: Tokens, spots: Spots): void {
    this.#text = text;
    this.#tokens = tokens;
    this.#values = spots.values;
  }

  /** In the order in which they end. The result holds until the next call. */
  walkFrom(at: number): readonly TermEnd[] {
    this.#ends.length = 0;
    this.#steps = 0;
    this.#begin(this.#values[at]!, at);
    const halves = this.#joined.valueAt(at);
    if (halves !== 0) this.#begin(halves, at + 1);
    if (this.#ends.length > 1) this.#ends.sort((a, b) => a.token - b.token);
    return this.#ends;
  }

  #begin(value: number, token: number): void {
    const wordClass = value >>> CLASS_SHIFT;
    const node = this.#terms.roots[wordClass]!;
    if (hasValues(node)) this.#ends.push({ node, token, passed: 0 });
    if (goesOn(node)) this.#advance({ place: placeOfFirst(wordClass), check: checkOfFirst(wordClass) }, token, 0);
  }

  /** To the next word, and over what may stand before it. */
  #advance(hashes: Hashes, token: number, passed: number): void {
    this.#readAfter(hashes, token, passed);
    const next = token + 1;
    if (next >= this.#tokens.count) return;
    const value = this.#values[next]!;
    if ((value & (WORD.link | WORD.determiner)) === 0 || !this.#hasSoftGapAfter(token)) return;
    if ((value & WORD.link) !== 0) this.#passLink(hashes, next, passed | PASSED.link);
    else if (this.#isPossessiveS(next) || (this.#values[token]! & WORD.takesArticle) !== 0)
      this.#readAfter(hashes, next, passed);
  }

  #passLink(hashes: Hashes, link: number, passed: number): void {
    this.#readAfter(hashes, link, passed);
    const next = link + 1;
    if (next >= this.#tokens.count || (this.#values[next]! & WORD.determiner) === 0) return;
    if (this.#hasSoftGapAfter(link))
      this.#readAfter(hashes, next, this.#isArticle(next) ? passed : passed | PASSED.possessive);
  }

  #readAfter(hashes: Hashes, token: number, passed: number): void {
    const next = token + 1;
    if (next >= this.#tokens.count || !this.#hasSoftGapAfter(token)) return;
    this.#take(hashes, this.#values[next]!, { token: next, passed });
    const halves = this.#joined.valueAt(next);
    if (halves !== 0) this.#take(hashes, halves, { token: next + 1, passed });
  }

  /** Reads one word on. */
  #take(hashes: Hashes, value: number, { token, passed }: { token: number; passed: number }): void {
    if ((value & WORD.goesOn) === 0 || ++this.#steps > MAX_STEPS) return;
    const place = placeOfNext(hashes.place, value >>> CLASS_SHIFT);
    const check = checkOfNext(hashes.check, value >>> CLASS_SHIFT);
    const node = nodeOfSequence(this.#terms, place, check);
    if (hasValues(node)) this.#ends.push({ node, token, passed });
    if (goesOn(node)) this.#advance({ place, check }, token, passed);
  }

  #hasSoftGapAfter(token: number): boolean {
    return isSoftGap(this.#text, this.#tokens.ends[token]!, startOfToken(this.#text, this.#tokens, token + 1));
  }

  /** The `s` of *customer’s journey*. */
  #isPossessiveS(at: number): boolean {
    const end = this.#tokens.ends[at]!;
    return this.#tokens.ends[at - 1] === end - 2 && (this.#text[end - 2] === '’' || this.#text[end - 2] === "'");
  }

  /** Among the determiners, *le, la, les, l’*. */
  #isArticle(at: number): boolean {
    return /^l(?:es?|a)?$/iu.test(this.#text.slice(startOfToken(this.#text, this.#tokens, at), this.#tokens.ends[at]));
  }
}
