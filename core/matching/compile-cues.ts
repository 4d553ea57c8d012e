import type { Entry } from '../entry/entry.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { WORDS_LIKE_ACRONYMS } from './common-words.ts';
import { buildSieves, type CueSieves } from './cue-sieve.ts';
import { CUE, cueOfPosting, NO_WORDS, packCue, packCueWords, type CueTable, type CueWords } from './cue-table.ts';
import { foldWords } from './fold-words.ts';
import { cueFormsOf } from './inflections.ts';
import { narrow } from './narrow-numbers.ts';
import { SequenceTableBuilder } from './sequence-table.ts';
import { hashWord } from './word-hash.ts';
import { slotOfHash, type WordTable } from './word-table.ts';

type Numbers = Readonly<Record<Language, Map<string, number>>>;

/** Collects the cues of all entries. A cue that several entries share is one, and is worked out once. */
export class CueTableBuilder {
  // By language: keys put together of two strings would be hashed and thrown away for every cue of every entry.
  readonly #cues: Numbers = { fr: new Map(), en: new Map() };
  readonly #words: Numbers = { fr: new Map(), en: new Map() };
  readonly #flags: number[] = [];
  /** By cue: the number of its first word, 0 where it has none. */
  readonly #firstWords: number[] = [];
  /** By number of a word, which counts from 1: the cues of it alone. */
  readonly #alone: number[][] = [[]];
  readonly #begins = new Set<number>();
  readonly #later = new Set<number>();
  readonly #wordsOfSurface = new Map<string, Record<Language, number[]>>();
  readonly #sequences = new SequenceTableBuilder();
  readonly #postings: number[] = [];
  readonly #starts: number[] = [0];

  /** Entries are added in the order of their numbers. */
  addEntry(entry: Entry): void {
    for (const language of LANGUAGES) {
      const { near = [], against = [] } = entry.cues?.[language] ?? {};
      for (const text of without(near, against)) this.#addPosting(this.#numberOf(text, language), 0);
      for (const text of without(against, near)) this.#addPosting(this.#numberOf(text, language), CUE.against);
      sortFrom(this.#postings, this.#starts.at(-1)!);
      this.#starts.push(this.#postings.length);
    }
  }

  get isEmpty(): boolean {
    return this.#flags.length === 0;
  }

  /** Every folded word under which a part of a cue may be met. */
  surfaces(): Iterable<string> {
    return this.#wordsOfSurface.keys();
  }

  build(table: WordTable): CueTable {
    const bySlot = Array.from({ length: this.isEmpty ? 0 : table.slots.length / 2 }, () => NO_WORDS);
    const words = packCueWords(this.#kindsOf([]), this.#kindsOf([]));
    const places = new Map<string, number>();
    /** By number of a word: the lists that it is in. */
    const listsOf: number[][] = this.#alone.map(() => []);
    for (const [surface, { fr, en }] of this.#wordsOfSurface) {
      const key = `${fr.join()};${en.join()}`;
      let place = places.get(key);
      if (place === undefined) {
        place = words.length;
        words.push(...packCueWords(this.#kindsOf(fr), this.#kindsOf(en)));
        places.set(key, place);
        for (const word of [...fr, ...en]) listsOf[word]!.push(place);
      }
      bySlot[slotOfHash(table, hashWord(surface))] = place;
    }
    return {
      count: this.#flags.length,
      bySlot: narrow(bySlot),
      words: Int32Array.from(words),
      // None is of one word.
      sequences: this.#sequences.build(0),
      starts: Int32Array.from(this.#starts),
      postings: narrow(this.#postings),
      ...this.#sievesOf(listsOf),
    };
  }

  /** `listsOf`: by number of a word. */
  #sievesOf(listsOf: readonly (readonly number[])[]): CueSieves {
    const senses: Set<number>[] = [];
    for (let sense = 0; sense + 1 < this.#starts.length && !this.isEmpty; sense++) {
      const lists = new Set<number>();
      for (let index = this.#starts[sense]!; index < this.#starts[sense + 1]!; index++)
        for (const list of listsOf[this.#firstWords[cueOfPosting(this.#postings[index]!)]!]!) lists.add(list);
      senses.push(lists);
    }
    return buildSieves(senses);
  }

  #addPosting(cue: number, role: number): void {
    this.#postings.push(packCue(cue, this.#flags[cue]! | role));
  }

  #numberOf(text: string, language: Language): number {
    const known = this.#cues[language].get(text);
    if (known !== undefined) return known;
    const number = this.#flags.push(flagsOf(text)) - 1;
    this.#cues[language].set(text, number);
    const words = foldWords(text).map((word) => this.#wordNumberOf(word, language));
    const [first, ...later] = words;
    this.#firstWords[number] = first ?? 0;
    if (first === undefined) return number;
    if (later.length === 0) {
      this.#alone[first]!.push(number);
      return number;
    }
    this.#sequences.add(words, number);
    this.#begins.add(first);
    for (const word of later) this.#later.add(word);
    return number;
  }

  #kindsOf(words: readonly number[]): CueWords {
    return {
      alone: words.flatMap((word) => this.#alone[word]!),
      begins: words.filter((word) => this.#begins.has(word)),
      later: words.filter((word) => this.#later.has(word)),
    };
  }

  #wordNumberOf(word: string, language: Language): number {
    const known = this.#words[language].get(word);
    if (known !== undefined) return known;
    const number = this.#alone.push([]) - 1;
    this.#words[language].set(word, number);
    for (const surface of cueFormsOf(word, language)) {
      const numbers = this.#wordsOfSurface.get(surface) ?? { fr: [], en: [] };
      numbers[language].push(number);
      this.#wordsOfSurface.set(surface, numbers);
    }
    return number;
  }
}

/** The cue `IT` is not the pronoun. */
const flagsOf = (text: string): number =>
  WORDS_LIKE_ACRONYMS.has(text.toLowerCase()) && text === text.toUpperCase() ? CUE.capitals : 0;

/** Each once, without those that are in another list too: a cue for and against a sense says nothing. */
const without = (cues: readonly string[], others: readonly string[]): Set<string> =>
  new Set(others.length === 0 ? cues : cues.filter((cue) => !others.includes(cue)));

function sortFrom(postings: number[], from: number): void {
  const sorted = Int32Array.from(postings.splice(from)).sort();
  for (const posting of sorted) postings.push(posting);
}
