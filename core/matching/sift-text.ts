import * as WORD from './word-bits.ts';
import type { Lexicon } from './lexicon.ts';
import { createMemory, createPairTest, LINKS_BETWEEN } from './spot-starts.ts';
import type { TextPasses } from './text-passes.ts';
import { extendHash, HASH_TABLE, isHyphen, SPECIAL } from './word-hash.ts';
import { valueOfHash } from './word-table.ts';

/** The most texts that may be added before they are sifted. */
export const MOST_TEXTS = 1024;

/**
 * Picks from texts that come one after the other those in which a term may begin, or into which one may reach from the
 * text before. Which of them read as one need not be known: it takes them for one. Much faster than finding the terms.
 */
export class TextSifter {
  readonly #passes: TextPasses;
  readonly #isKnown: (hash: number) => boolean;
  readonly #isPair: (first: number, second: number) => number;
  readonly #memory = createMemory();
  #count = 0;
  /** By text: how many tokens there are up to its end. */
  readonly #tokensAt = new Int32Array(MOST_TEXTS);
  /** By text: 1 where a word at its edge may be cut. */
  readonly #isCut = new Uint8Array(MOST_TEXTS);
  readonly #texts: string[] = [];
  /** The numbers of the texts with a hyphen, which may join two words. */
  readonly #hyphenated = new Set<number>();
  /** Hashes of the word at the end of the last text: by itself, and with what texts before it may have of it. */
  #open: number[] = [];

  constructor({ words, terms }: Lexicon, passes: TextPasses) {
    this.#passes = passes;
    this.#isPair = createPairTest(terms);
    this.#isKnown = (hash) => valueOfHash(words, hash) !== 0;
  }

  /** At most `MOST_TEXTS` are added until the next `pick`. `isApart`: white space parts it from the text before. */
  add(text: string, isApart: boolean): void {
    const { tokeniser } = this.#passes;
    if (this.#count === 0) tokeniser.startAnew();
    if (isApart) this.#open.length = 0;
    const goneOn = this.#open.length > 0 ? this.#goOn(text) : 0;
    const isSplit = goneOn > 0 && (this.#open.some(this.#isKnown) || isOddAt(text, goneOn));
    const before = this.#count === 0 ? 0 : this.#tokensAt[this.#count - 1]!;
    const { count, ends, hashes, hasHyphen } = tokeniser.add(text);
    // All of it may be part of a word, or a word by itself that stands beside others.
    if (goneOn < text.length) this.#open.length = 0;
    if (count > before && ends[count - 1] === text.length) this.#open = [hashes[count - 1]!, ...this.#open].slice(0, 3);
    const isCut = isSplit || isOddAt(text, 0) || (hasHyphen && hasHyphenAtEdge(text));
    if (hasHyphen) this.#hyphenated.add(this.#count);
    this.#texts.push(text);
    this.#isCut[this.#count] = isCut ? 1 : 0;
    this.#tokensAt[this.#count] = count;
    this.#count++;
  }

  /** Lets the open words go on into a text. Returns how many units of it are theirs. */
  #goOn(text: string): number {
    let length = 0;
    while (length < text.length && HASH_TABLE[text.charCodeAt(length)]! < 0) length++;
    for (let open = 0; open < this.#open.length; open++)
      for (let index = 0; index < length; index++)
        this.#open[open] = extendHash(this.#open[open]!, HASH_TABLE[text.charCodeAt(index)]!);
    return length;
  }

  /**
   * Of the texts added since the last time, the numbers of those that are picked, ascending. `onOther`: told of each
   * other one, and how many words it has.
   */
  pick(onOther: (text: number, words: number) => void): number[] {
    const { tokeniser, spotStarts, read } = this.#passes;
    const { tokens } = tokeniser;
    const { starts, count, values } = spotStarts(tokens, this.#memory);
    const picked: number[] = [];
    const hyphenated: number[] = [];
    let start = 0;
    let before = 0;
    for (let text = 0; text < this.#count; text++) {
      const end = this.#tokensAt[text]!;
      let isPicked = this.#isCut[text] !== 0;
      for (; start < count && starts[start]! < end; start++) {
        const at = starts[start]!;
        isPicked ||= at < 0 || !this.#isInSmallLetters(values[at]!, this.#texts[text]!, tokens.ends[at]!);
        isPicked ||= this.#beginsTerm(values, at, tokens.count);
      }
      if (isPicked) picked.push(text);
      else if (this.#hyphenated.has(text)) hyphenated.push(text);
      else onOther(text, end - before);
      before = end;
    }
    for (const text of hyphenated)
      if (read(this.#texts[text]!).spots.count > 0) picked.push(text);
      else onOther(text, tokens.count);
    this.#count = 0;
    this.#texts.length = 0;
    this.#hyphenated.clear();
    return hyphenated.length > 0 ? picked.sort((a, b) => a - b) : picked;
  }

  /** Whether a word that is a term in capitals only stands otherwise: *it* and *si* are in most texts. */
  #isInSmallLetters(value: number, text: string, end: number): boolean {
    const last = text[end - 1]!;
    return (value & WORD.inCapitals) !== 0 && last === last.toLowerCase() && last !== last.toUpperCase();
  }

  #beginsTerm(values: Int32Array, at: number, count: number): boolean {
    const last = Math.min(count - 1, at + 1 + LINKS_BETWEEN);
    for (let next = at + 1; next <= last; next++) if (this.#isPair(values[at]!, values[next]!) !== 0) return true;
    return false;
  }
}

/** A sign that takes a careful look, such as a soft hyphen: rare enough for its text to be read as a whole. */
const isOddAt = (text: string, at: number): boolean => HASH_TABLE[text.charCodeAt(at)] === SPECIAL;

const hasHyphenAtEdge = (text: string): boolean =>
  isHyphen(text.charCodeAt(0)) || isHyphen(text.charCodeAt(text.length - 1));
