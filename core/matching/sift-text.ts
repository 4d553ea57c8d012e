import type { Lexicon } from './lexicon.ts';
import { createMemory } from './spot-starts.ts';
import type { TextPasses } from './text-passes.ts';
import { extendHash, HASH_TABLE, isHyphen, LETTER_BITS } from './word-hash.ts';
import { slotOfHash } from './word-table.ts';

/** The most texts that may be added before they are sifted. */
export const MOST_TEXTS = 1024;

/**
 * Picks from texts that come one after the other those in which a term may begin, or into which one may reach from the
 * text before. Which of them read as one need not be known: it takes them for one. Much faster than finding the terms.
 */
export class TextSifter {
  readonly #passes: TextPasses;
  readonly #isKnown: (hash: number) => boolean;
  readonly #memory = createMemory();
  #count = 0;
  /** By text: how many tokens there are up to its end. */
  readonly #tokensAt = new Int32Array(MOST_TEXTS);
  /** By text: 1 where a word at its edge may be cut. */
  readonly #isCut = new Uint8Array(MOST_TEXTS);
  /** The texts with a hyphen, which may join two words, by their numbers. */
  readonly #hyphenated = new Map<number, string>();
  /** Of the word at the end of the last text, with what texts before it have of it; 0 where it does not end in one. */
  #lastHash = 0;

  constructor({ words }: Lexicon, passes: TextPasses) {
    this.#passes = passes;
    this.#isKnown = (hash) => words.slots[2 * slotOfHash(words, hash) + 1] !== 0;
  }

  /** What is added until the next `pick`, `MOST_TEXTS` at most, has to fit the tokeniser. `isApart`: white space parts it from the text before. */
  add(text: string, isApart: boolean): void {
    const { tokeniser } = this.#passes;
    if (this.#count === 0) tokeniser.startAnew();
    let joined = this.#lastHash;
    let cut = 0;
    if (!isApart && joined !== 0)
      for (; cut < text.length; cut++) {
        const letter = HASH_TABLE[text.charCodeAt(cut)]! & LETTER_BITS;
        if (letter === 0) break;
        joined = extendHash(joined, letter);
      }
    const { count, ends, hashes, hasHyphen } = tokeniser.add(text);
    const endsInWord = count > 0 && ends[count - 1] === text.length;
    this.#lastHash = !endsInWord ? 0 : cut === text.length ? joined : hashes[count - 1]!;
    const isCut = (cut > 0 && this.#isKnown(joined)) || (hasHyphen && hasHyphenAtEdge(text));
    if (hasHyphen) this.#hyphenated.set(this.#count, text);
    this.#isCut[this.#count] = isCut ? 1 : 0;
    this.#tokensAt[this.#count] = count;
    this.#count++;
  }

  /**
   * Of the texts added since the last time, the numbers of those that are picked, ascending. `onOther`: told of each
   * other one, and how many words it has.
   */
  pick(onOther: (text: number, words: number) => void): number[] {
    const { tokeniser, spotStarts, read } = this.#passes;
    const { starts, count } = spotStarts(tokeniser.tokens, this.#memory);
    const found = [...starts.subarray(0, count)];
    const picked: number[] = [];
    let start = 0;
    let before = 0;
    for (let text = 0; text < this.#count; text++) {
      const end = this.#tokensAt[text]!;
      let isPicked = this.#isCut[text] !== 0;
      for (; start < found.length && found[start]! < end; start++) isPicked = true;
      const hyphenated = isPicked ? undefined : this.#hyphenated.get(text);
      if (hyphenated !== undefined) isPicked = read(hyphenated).spots.count > 0;
      if (isPicked) picked.push(text);
      else onOther(text, end - before);
      before = end;
    }
    this.#count = 0;
    this.#hyphenated.clear();
    return picked;
  }
}

const hasHyphenAtEdge = (text: string): boolean =>
  isHyphen(text.charCodeAt(0)) || isHyphen(text.charCodeAt(text.length - 1));
