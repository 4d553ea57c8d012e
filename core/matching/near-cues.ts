import * as WORD from './word-bits.ts';
import type { Language } from '../entry/language.ts';
import { CUE, cueOfPosting, CueRanges, NO_WORDS, type CueTable } from './cue-table.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import {
  checkOfFirst,
  checkOfNext,
  countOfValues,
  goesOn,
  isMarkedPair,
  nodeOfSequence,
  placeOfFirst,
  placeOfNext,
  valueOfNode,
} from './sequence-table.ts';
import { NO_TOKENS, startOfToken } from './tokenise.ts';
import { createSlotFinder } from './word-table.ts';

/** How many words to each side are *near*: about two sentences of business prose. */
const REACH = 30;

/** One cue that was met: its first token, and what it says of the sense. */
export type MetCue = { readonly token: number; readonly weight: 1 | -1 };

/** A sequence of cue words that is being read, from its first token to its last so far. */
type Reading = { readonly place: number; readonly check: number; readonly first: number; readonly last: number };

/**
 * The cues around the doubtful words of a text. They are read once a text, and only where a doubtful word stands; then a
 * window slides from one such word to the next, and counts how often it holds each cue.
 */
export class CueWindow {
  readonly #cues: CueTable;
  readonly #slotOf: (hash: number) => number;
  readonly #counts: Int32Array;
  /** The cues of the text in reading order: their numbers, and their first tokens. */
  readonly #met: number[] = [];
  readonly #places: number[] = [];
  // They keep what they have of other texts: an array that is emptied would have to grow again.
  #metCount = 0;
  /** The window holds the cues from `from` to before `to`; those from `hiddenFrom` to before `hiddenTo` are inside the word itself. */
  #from = 0;
  #to = 0;
  #hiddenFrom = 0;
  #hiddenTo = 0;
  /** The first token of the place that it stands around. */
  #first = -1;
  /** By token: the sum of what the words before it say of the subject. */
  #topicSums = new Int32Array(256);
  #language: Language | null = null;
  #text = '';
  #tokens = NO_TOKENS;
  #values: Int32Array = new Int32Array(0);

  constructor({ cues, words }: Lexicon) {
    this.#cues = cues;
    this.#slotOf = createSlotFinder(words);
    this.#counts = new Int32Array(cues.count);
  }

  /** Of the words around a stretch of tokens: those at home in an office, less those of other walks of life. */
  topicAround(first: number, last: number): number {
    const sums = this.#topicSums;
    const [from, to] = [Math.max(0, first - REACH), Math.min(this.#tokens.count, last + 1 + REACH)];
    return sums[to]! - sums[from]! - (sums[last + 1]! - sums[first]!);
  }

  /** Reads the cues of another text. */
  read({ text, tokens, spots, language }: ReadText): void {
    const { values } = spots;
    this.#show();
    while (this.#from < this.#to) this.#counts[this.#met[this.#from++]!]!--;
    this.#from = this.#to = this.#hiddenFrom = this.#hiddenTo = 0;
    this.#first = -1;
    this.#metCount = 0;
    this.#text = text;
    this.#tokens = tokens;
    this.#values = values;
    this.#language = language;
    this.#sumTopics(language);
    this.#readCues();
  }

  /** Goes on to a word or term further on, from its first token to its last. */
  moveTo(first: number, last: number): void {
    if (first === this.#first) return;
    this.#first = first;
    const met = this.#met;
    const places = this.#places;
    this.#show();
    while (this.#to < this.#metCount && places[this.#to]! <= last + REACH) this.#counts[met[this.#to++]!]!++;
    while (this.#from < this.#to && places[this.#from]! < first - REACH) this.#counts[met[this.#from++]!]!--;
    this.#hiddenFrom = Math.max(this.#hiddenFrom, this.#from);
    while (this.#hiddenFrom < this.#to && places[this.#hiddenFrom]! < first) this.#hiddenFrom++;
    this.#hiddenTo = this.#hiddenFrom;
    while (this.#hiddenTo < this.#to && places[this.#hiddenTo]! <= last) this.#counts[met[this.#hiddenTo++]!]!--;
  }

  /** Distinct cues near for an entry, less those against it; in an unknown language, by the one that says more. */
  scoreOf(entry: number, language: Language | null, tell?: (cue: MetCue) => void): number {
    if (language) return this.#scoreIn(entry, language, tell);
    const [french, english] = [this.#scoreIn(entry, 'fr'), this.#scoreIn(entry, 'en')];
    return this.#scoreIn(entry, Math.abs(french) >= Math.abs(english) ? 'fr' : 'en', tell);
  }

  #scoreIn(entry: number, language: Language, tell?: (cue: MetCue) => void): number {
    const { starts, postings } = this.#cues;
    const counts = this.#counts;
    const first = 2 * entry + (language === 'fr' ? 0 : 1);
    let score = 0;
    for (let index = starts[first]!; index < starts[first + 1]!; index++) {
      const posting = postings[index]!;
      const cue = cueOfPosting(posting);
      if (counts[cue] === 0 || ((posting & CUE.capitals) !== 0 && !this.#isInCapitals(cue))) continue;
      const weight = (posting & CUE.against) === 0 ? 1 : -1;
      score += weight;
      tell?.({ token: this.#places[this.#met.indexOf(cue, this.#from)]!, weight });
    }
    return score;
  }

  /** Where a cue that was met stands in the text. */
  placeOf({ token }: MetCue): { start: number; end: number } {
    return { start: startOfToken(this.#text, this.#tokens, token), end: this.#tokens.ends[token]! };
  }

  #sumTopics(language: Language | null): void {
    const { count } = this.#tokens;
    if (this.#topicSums.length <= count) this.#topicSums = new Int32Array(2 * count);
    const office = (language === 'en' ? 0 : WORD.officeInFrench) | (language === 'fr' ? 0 : WORD.officeInEnglish);
    const elsewhere =
      (language === 'en' ? 0 : WORD.elsewhereInFrench) | (language === 'fr' ? 0 : WORD.elsewhereInEnglish);
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const value = this.#values[at]!;
      this.#topicSums[at] = sum;
      if ((value & office) !== 0) sum++;
      if ((value & elsewhere) !== 0) sum--;
    }
    this.#topicSums[count] = sum;
  }

  #show(): void {
    while (this.#hiddenFrom < this.#hiddenTo) this.#counts[this.#met[this.#hiddenFrom++]!]!++;
  }

  #isInCapitals(cue: number): boolean {
    for (let index = this.#from; index < this.#to; index++) {
      if (this.#met[index] !== cue) continue;
      const { start, end } = this.placeOf({ token: this.#places[index]!, weight: 1 });
      const surface = this.#text.slice(start, end);
      if (surface === surface.toUpperCase()) return true;
    }
    return false;
  }

  /** Every cue, by its first token. */
  #readCues(): void {
    const { words } = this.#cues;
    const { count } = this.#tokens;
    const range = new CueRanges(this.#language);
    // Of the token before.
    let from = 0;
    let to = 0;
    for (let at = 0; at < count; at++) {
      range.read(words, this.#listOf(at));
      for (let first = from; first < to; first++) this.#readPairs(words[first]!, range, at);
      for (let index = range.aloneFrom; index < range.aloneTo; index++) this.#meet(words[index]!, at);
      from = range.beginsFrom;
      to = range.beginsTo;
    }
  }

  /** The list of the cue words that a token may be. */
  #listOf(token: number): number {
    if (token >= this.#tokens.count || (this.#values[token]! & WORD.cue) === 0) return NO_WORDS;
    return this.#cues.bySlot[this.#slotOf(this.#tokens.hashes[token]!)]!;
  }

  /** Cues that begin with a word before this token; hardly any two words that follow each other begin one. */
  #readPairs(word: number, { laterFrom, laterTo }: CueRanges, at: number): void {
    const { words, sequences } = this.#cues;
    for (let index = laterFrom; index < laterTo; index++) {
      const place = placeOfNext(placeOfFirst(word), words[index]!);
      if ((isMarkedPair(sequences.pairs, place) & 1) === 0) continue;
      this.#readOn({ place, check: checkOfNext(checkOfFirst(word), words[index]!), first: at - 1, last: at });
    }
  }

  /** A sequence of at least two words, and those that go on from it. */
  #readOn({ place, check, first, last }: Reading): void {
    const { words, sequences } = this.#cues;
    const node = nodeOfSequence(sequences, place, check);
    for (let index = countOfValues(sequences, node) - 1; index >= 0; index--)
      this.#meet(valueOfNode(sequences, node, index), first);
    if (!goesOn(node)) return;
    const next = last + 1;
    const range = new CueRanges(this.#language);
    range.read(words, this.#listOf(next));
    for (let index = range.laterFrom; index < range.laterTo; index++) {
      const word = words[index]!;
      this.#readOn({ place: placeOfNext(place, word), check: checkOfNext(check, word), first, last: next });
    }
  }

  #meet(cue: number, first: number): void {
    this.#met[this.#metCount] = cue;
    this.#places[this.#metCount++] = first;
  }
}
