import type { Lexicon } from './lexicon.ts';
import { createMemory } from './spot-starts.ts';
import type { TextPasses } from './text-passes.ts';
import { extendHash, HASH_TABLE, isHyphen, LETTER_BITS } from './word-hash.ts';
import { slotOfHash } from './word-table.ts';

/** What is odd about a text: nothing; it has a hyphen, which may join two words; its edge may cut one. */
const PLAIN = 0;
const HYPHENATED = 1;
const CUT = 2;

/**
 * Picks from texts that come one after the other those in which a term may begin, or into which one may reach from the
 * text before. Which of them read as one need not be known: it takes them for one. Much faster than finding the terms.
 */
export class TextSifter {
  readonly #passes: TextPasses;
  readonly #isKnown: (hash: number) => boolean;
  readonly #memory = createMemory();
  readonly #texts: string[] = [];
  /** By text: how many tokens there are up to its end. */
  readonly #tokensAt: number[] = [];
  readonly #oddness: number[] = [];
  /** Of the word at the end of the last text, with what texts before it have of it; 0 where it does not end in one. */
  #lastHash = 0;

  constructor({ words }: Lexicon, passes: TextPasses) {
    this.#passes = passes;
    this.#isKnown = (hash) => words.slots[2 * slotOfHash(words, hash) + 1] !== 0;
  }

  /** What is added until the next `pick` has to fit the tokeniser. `isApart`: white space parts it from the text before. */
  add(text: string, isApart: boolean): void {
    const { tokeniser } = this.#passes;
    if (this.#texts.length === 0) tokeniser.startAnew();
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
    this.#texts.push(text);
    this.#tokensAt.push(count);
    const isCut = (cut > 0 && this.#isKnown(joined)) || (hasHyphen && hasHyphenAtEdge(text));
    this.#oddness.push(isCut ? CUT : hasHyphen ? HYPHENATED : PLAIN);
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
    for (let text = 0; text < this.#texts.length; text++) {
      const end = this.#tokensAt[text]!;
      let isPicked = this.#oddness[text] === CUT;
      for (; start < found.length && found[start]! < end; start++) isPicked = true;
      if (!isPicked && this.#oddness[text] === HYPHENATED) isPicked = read(this.#texts[text]!).spots.count > 0;
      if (isPicked) picked.push(text);
      else onOther(text, end - before);
      before = end;
    }
    this.#texts.length = this.#tokensAt.length = this.#oddness.length = 0;
    return picked;
  }
}

const hasHyphenAtEdge = (text: string): boolean =>
  isHyphen(text.charCodeAt(0)) || isHyphen(text.charCodeAt(text.length - 1));
