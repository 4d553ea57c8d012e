import type { Entry } from '../entry/entry.ts';
import { LANGUAGES, type Language } from '../entry/language.ts';
import { WORDS_LIKE_ACRONYMS } from './common-words.ts';
import { CUE, packCue, type CueTable } from './cue-table.ts';
import { foldWords } from './fold-words.ts';
import { cueFormsOf } from './inflections.ts';
import { SequenceTableBuilder } from './sequence-table.ts';
import { hashWord } from './word-hash.ts';
import { slotOfHash, type WordTable } from './word-table.ts';

/** Collects the cues of all entries. A cue that several entries share is one, and is worked out once. */
export class CueTableBuilder {
  readonly #cues = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #wordsOfSurface = new Map<string, Record<Language, number[]>>();
  readonly #sequences = new SequenceTableBuilder();
  readonly #postings: number[] = [];
  readonly #starts: number[] = [0];

  /** Entries are added in the order of their numbers. */
  addEntry(entry: Entry): void {
    for (const language of LANGUAGES) {
      const { near = [], against = [] } = entry.cues?.[language] ?? {};
      for (const text of near) this.#postings.push(packCue(this.#numberOf(text, language), flagsOf(text)));
      for (const text of against)
        this.#postings.push(packCue(this.#numberOf(text, language), flagsOf(text) | CUE.against));
      this.#starts.push(this.#postings.length);
    }
  }

  get isEmpty(): boolean {
    return this.#cues.size === 0;
  }

  /** Every folded word under which a part of a cue may be met. */
  surfaces(): Iterable<string> {
    return this.#wordsOfSurface.keys();
  }

  build(table: WordTable): CueTable {
    const bySlot = new Int32Array(this.#cues.size === 0 ? 0 : table.slots.length / 2);
    const words = [0, 0];
    for (const [surface, { fr, en }] of this.#wordsOfSurface) {
      bySlot[slotOfHash(table, hashWord(surface))] = words.length;
      words.push(fr.length, en.length, ...fr, ...en);
    }
    return {
      count: this.#cues.size,
      bySlot,
      words: Int32Array.from(words),
      sequences: this.#sequences.build(this.#words.size),
      starts: Int32Array.from(this.#starts),
      postings: Int32Array.from(this.#postings),
    };
  }

  #numberOf(text: string, language: Language): number {
    const key = `${language} ${text}`;
    const known = this.#cues.get(key);
    if (known !== undefined) return known;
    const number = this.#cues.size;
    this.#cues.set(key, number);
    const words = foldWords(text).map((word) => this.#wordNumberOf(word, language));
    this.#sequences.add(words, number);
    return number;
  }

  #wordNumberOf(word: string, language: Language): number {
    const key = `${language} ${word}`;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const number = this.#words.size + 1;
    this.#words.set(key, number);
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
