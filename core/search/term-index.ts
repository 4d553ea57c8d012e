import type { Entry } from '../entry/entry.ts';
import { termsOfEntry, type EntryTerm } from '../entry/entry-terms.ts';
import type { Language } from '../entry/language.ts';
import { foldWords } from '../matching/fold-words.ts';
import { PairIndex } from './pair-index.ts';
import { singularOf } from './query-words.ts';
import { rangeOfPrefix } from './sorted-texts.ts';

/** What of an entry is searched and shown in a hit. */
export type SearchableEntry = Pick<Entry, 'id' | 'discipline' | 'fr' | 'en'>;

/** `solid`: its folded words without spaces, so that *e-mailing* is found as *emailing* and as *e mailing*. */
export type SearchableTerm = {
  readonly entry: number;
  readonly text: string;
  readonly type: EntryTerm['type'];
  readonly language: Language;
  readonly solid: string;
};

/** All terms of a glossary by their spelling and by their words. Terms and words are known by their numbers. */
export class TermIndex {
  readonly terms: readonly SearchableTerm[];
  /** Every word of a term, in its singular too; sorted, so that same beginnings stand together. */
  readonly words: readonly string[];
  /** By word: which words of the present query it may stand for, a bit each. All zero between two queries. */
  readonly answers: Uint8Array;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #bySolid: Uint32Array;
  readonly #wordsOfTerms: Lists;
  readonly #termsOfWords: Lists;
  #likeWords: PairIndex | null = null;
  #likeTerms: PairIndex | null = null;

  constructor(entries: readonly SearchableEntry[]) {
    const spelled: string[][] = [];
    this.terms = entries.flatMap((entry, number) =>
      termsOfEntry(entry).map(({ text, type, language }): SearchableTerm => {
        const words = foldWords(text);
        spelled.push([...new Set([...words, ...words.map(singularOf)])]);
        return { entry: number, text, type, language, solid: words.join('') };
      }),
    );
    this.words = [...new Set(spelled.flat())].sort();
    this.answers = new Uint8Array(this.words.length);
    this.#numbers = new Map(this.words.map((word, number) => [word, number]));
    this.#wordsOfTerms = new Lists(spelled.map((words) => words.map((word) => this.#numbers.get(word)!)));
    this.#termsOfWords = this.#wordsOfTerms.inverted(this.words.length);
    const { terms } = this;
    this.#bySolid = Uint32Array.from(terms.keys()).sort((a, b) => (terms[a]!.solid < terms[b]!.solid ? -1 : 1));
  }

  numberOfWord(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  wordsOf(term: number): Uint32Array {
    return this.#wordsOfTerms.at(term);
  }

  termsWith(word: number): Uint32Array {
    return this.#termsOfWords.at(word);
  }

  /** How many terms those words have, up to the one before `to`; a term with two of them counts twice. */
  holdersBetween(from: number, to: number): number {
    return this.#termsOfWords.lengthBetween(from, to);
  }

  /** The `answers` of all words of a term. */
  answersIn(term: number): number {
    return this.#wordsOfTerms.bitsIn(term, this.answers);
  }

  /** The first of the words that begin so, and the one after the last. */
  rangeOfWords(prefix: string): readonly [number, number] {
    return rangeOfPrefix((place) => this.words[place]!, this.words.length, prefix);
  }

  /** The terms whose solid spelling begins so, in its order. */
  termsBegunBy(prefix: string): Uint32Array {
    const textAt = (place: number) => this.terms[this.#bySolid[place]!]!.solid;
    return this.#bySolid.subarray(...rangeOfPrefix(textAt, this.#bySolid.length, prefix));
  }

  /** Both are made on first need: most queries are well spelt. */
  get likeWords(): PairIndex {
    return (this.#likeWords ??= new PairIndex(this.words));
  }

  get likeTerms(): PairIndex {
    return (this.#likeTerms ??= new PairIndex(this.terms.map(({ solid }) => solid)));
  }
}

/** Lists of numbers, one after the other in one array. */
class Lists {
  readonly #starts: Uint32Array;
  readonly #numbers: Uint32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.#starts = new Uint32Array(lists.length + 1);
    for (const [at, list] of lists.entries()) this.#starts[at + 1] = this.#starts[at]! + list.length;
    this.#numbers = new Uint32Array(this.#starts[lists.length]!);
    for (const [at, list] of lists.entries()) this.#numbers.set(list, this.#starts[at]);
  }

  at(place: number): Uint32Array {
    return this.#numbers.subarray(this.#starts[place], this.#starts[place + 1]);
  }

  lengthBetween(from: number, to: number): number {
    return this.#starts[to]! - this.#starts[from]!;
  }

  /** The bits of all numbers of a list, where `bits` has those of each. */
  bitsIn(place: number, bits: Uint8Array): number {
    let all = 0;
    const end = this.#starts[place + 1]!;
    for (let at = this.#starts[place]!; at < end; at++) all |= bits[this.#numbers[at]!]!;
    return all;
  }

  /** For each of the numbers in the lists, which are below `count`: the places of the lists that hold it, rising. */
  inverted(count: number): Lists {
    const lists: number[][] = Array.from({ length: count }, () => []);
    for (let place = 0; place + 1 < this.#starts.length; place++)
      for (const number of this.at(place)) lists[number]!.push(place);
    return new Lists(lists);
  }
}
