import * as WORD from './word-bits.ts';
import type { Language } from '../entry/language.ts';
import { CUE, cueOfPosting, CueRanges, NO_WORDS, type CueTable } from './cue-table.ts';
import { createSift, senseOf, type Sift } from './cue-sieve.ts';
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
/** Where the bit of words at home in an office lies; that of other walks of life comes next. */
const TOPIC_SHIFT = { fr: Math.log2(WORD.officeInFrench), en: Math.log2(WORD.officeInEnglish) } as const;

/** One cue that was met: its first token, and what it says of the sense. */
export type MetCue = { readonly token: number; readonly weight: 1 | -1 };

/** A place in the tokens of a text, the last included. */
type Place = { readonly first: number; readonly last: number };

/** A sequence of cue words that is being read, from its first token to its last so far. */
type Reading = { readonly place: number; readonly check: number; readonly first: number; readonly last: number };

/**
 * The cues around the doubtful words of a text. A third of all words are a cue of some entry; so a sieve tells first which
 * of those near may be one of the entry that is asked about, and only these are read.
 */
export class NearCues {
  readonly #cues: CueTable;
  readonly #slotOf: (hash: number) => number;
  readonly #sift: Sift;
  /** Tokens near that pass. */
  readonly #found = new Int32Array(2 * REACH + 1);
  /** By token: the list of the cue words that it may be. */
  #lists = new Int32Array(256);
  /** The cues that were met around one place in reading order: their numbers, and their first tokens. */
  readonly #met: number[] = [];
  readonly #places: number[] = [];
  // They keep what they have of other places: an array that is emptied would have to grow again.
  #metCount = 0;
  /** By token: the sum of what the words before it say of the subject. */
  #topicSums = new Int32Array(256);
  #text = '';
  #tokens = NO_TOKENS;
  #values: Int32Array = new Int32Array(0);
  /** Before which token lists and sums have been worked out. */
  #to = 0;
  #language: Language | null = null;
  #own = new CueRanges(null);
  #next = new CueRanges(null);

  constructor({ cues, words }: Lexicon) {
    this.#cues = cues;
    this.#slotOf = createSlotFinder(words);
    this.#sift = createSift(cues);
  }

  /** Prepares for another text, of which places from the first token given to the last will be asked about. */
  read({ text, tokens, spots, language }: ReadText, { first, last }: Place): void {
    this.#text = text;
    this.#tokens = tokens;
    this.#values = spots.values;
    this.#language = language;
    this.#own = new CueRanges(language);
    this.#next = new CueRanges(language);
    if (this.#lists.length <= tokens.count) {
      this.#lists = new Int32Array(2 * tokens.count);
      this.#topicSums = new Int32Array(2 * tokens.count);
    }
    this.#to = Math.min(tokens.count, last + 1 + REACH);
    this.#readWords(Math.max(0, first - REACH), this.#to);
  }

  /** Of the words around a place: those at home in an office, less those of other walks of life. */
  topicAround({ first, last }: Place): number {
    const sums = this.#topicSums;
    const [from, to] = [Math.max(0, first - REACH), Math.min(this.#tokens.count, last + 1 + REACH)];
    return sums[to]! - sums[from]! - (sums[last + 1]! - sums[first]!);
  }

  /** Distinct cues near a place for an entry, less those against it; in an unknown language, by the one that says more. */
  scoreOf(entry: number, place: Place, language: Language | null, tell?: (cue: MetCue) => void): number {
    if (language) return this.#scoreIn(senseOf(entry, language), place, tell);
    const senses = [senseOf(entry, 'fr'), senseOf(entry, 'en')] as const;
    const [french, english] = [this.#scoreIn(senses[0], place), this.#scoreIn(senses[1], place)];
    return this.#scoreIn(Math.abs(french) >= Math.abs(english) ? senses[0] : senses[1], place, tell);
  }

  /** `sense`: an entry in a language. */
  #scoreIn(sense: number, place: Place, tell?: (cue: MetCue) => void): number {
    this.#meetAround(sense, place);
    let score = 0;
    let counted = 0;
    for (let index = 0; index < this.#metCount; index++) {
      const cue = this.#met[index]!;
      const posting = this.#postingOf(cue, sense);
      if (posting < 0 || this.#isAmong(cue, counted)) continue;
      const token = this.#places[index]!;
      if ((posting & CUE.capitals) !== 0 && !this.#isInCapitals(token)) continue;
      this.#met[counted++] = cue;
      const weight = (posting & CUE.against) === 0 ? 1 : -1;
      score += weight;
      tell?.({ token, weight });
    }
    return score;
  }

  /** −1 where a cue says nothing of a sense. By halves, without branches: half of them would be guessed wrong. */
  #postingOf(cue: number, sense: number): number {
    const { starts, postings } = this.#cues;
    let at = starts[sense]!;
    let count = starts[sense + 1]! - at;
    while (count > 1) {
      const half = count >>> 1;
      const isBefore = (cueOfPosting(postings[at + half - 1]!) - cue) >> 31;
      at += half & isBefore;
      count -= half;
    }
    const posting = postings[at]!;
    return cueOfPosting(posting) === cue ? posting : -1;
  }

  /** Whether a cue is one of the first that were met. */
  #isAmong(cue: number, count: number): boolean {
    for (let index = 0; index < count; index++) if (this.#met[index] === cue) return true;
    return false;
  }

  /** Where a cue that was met stands in the text. */
  placeOf({ token }: MetCue): { start: number; end: number } {
    return { start: startOfToken(this.#text, this.#tokens, token), end: this.#tokens.ends[token]! };
  }

  /** The list of each word, and what those before it say of the subject; in an unknown language all count. */
  #readWords(from: number, to: number): void {
    const { hashes } = this.#tokens;
    const { bySlot } = this.#cues;
    const values = this.#values;
    const lists = this.#lists;
    const sums = this.#topicSums;
    const slotOf = this.#slotOf;
    const french = TOPIC_SHIFT[this.#language === 'en' ? 'en' : 'fr'];
    const english = TOPIC_SHIFT[this.#language === 'fr' ? 'fr' : 'en'];
    let sum = 0;
    for (let at = from; at < to; at++) {
      const value = values[at]!;
      lists[at] = (value & WORD.cue) === 0 ? NO_WORDS : bySlot[slotOf(hashes[at]!)]!;
      sums[at] = sum;
      const topics = (value >>> french) | (value >>> english);
      sum += (topics & 1) - ((topics >>> 1) & 1);
    }
    sums[to] = sum;
  }

  /** A cue may go on beyond what was worked out. */
  #listOf(token: number): number {
    if (token < this.#to) return this.#lists[token]!;
    const isCue = token < this.#tokens.count && (this.#values[token]! & WORD.cue) !== 0;
    return isCue ? this.#cues.bySlot[this.#slotOf(this.#tokens.hashes[token]!)]! : NO_WORDS;
  }

  /** Reads the cues near a place that may be of a sense, and perhaps others; what stands inside the place is none. */
  #meetAround(sense: number, { first, last }: Place): void {
    const lists = this.#lists;
    const found = this.#found;
    this.#metCount = 0;
    const before = this.#sift(sense, { lists, from: Math.max(0, first - REACH), to: first }, found, 0);
    const to = Math.min(this.#tokens.count, last + 1 + REACH);
    const count = this.#sift(sense, { lists, from: last + 1, to }, found, before);
    for (let index = 0; index < count; index++) this.#readAt(found[index]!);
  }

  /** Every cue that begins with a token. */
  #readAt(at: number): void {
    const { words } = this.#cues;
    const own = this.#own;
    const next = this.#next;
    own.read(words, this.#lists[at]!);
    for (let index = own.aloneFrom; index < own.aloneTo; index++) this.#meet(words[index]!, at);
    if (own.beginsFrom === own.beginsTo) return;
    next.read(words, this.#listOf(at + 1));
    for (let first = own.beginsFrom; first < own.beginsTo; first++) this.#readPairs(words[first]!, next, at);
  }

  /** Cues of several words; hardly any two words that follow each other begin one. */
  #readPairs(word: number, { laterFrom, laterTo }: CueRanges, first: number): void {
    const { words, sequences } = this.#cues;
    for (let index = laterFrom; index < laterTo; index++) {
      const place = placeOfNext(placeOfFirst(word), words[index]!);
      if ((isMarkedPair(sequences.pairs, place) & 1) === 0) continue;
      this.#readOn({ place, check: checkOfNext(checkOfFirst(word), words[index]!), first, last: first + 1 });
    }
  }

  /** A sequence of at least two words, and those that go on from it. */
  #readOn({ place, check, first, last }: Reading): void {
    const { words, sequences } = this.#cues;
    const node = nodeOfSequence(sequences, place, check);
    for (let index = countOfValues(sequences, node) - 1; index >= 0; index--)
      this.#meet(valueOfNode(sequences, node, index), first);
    if (!goesOn(node)) return;
    const range = new CueRanges(this.#language);
    range.read(words, this.#listOf(last + 1));
    for (let index = range.laterFrom; index < range.laterTo; index++) {
      const word = words[index]!;
      this.#readOn({ place: placeOfNext(place, word), check: checkOfNext(check, word), first, last: last + 1 });
    }
  }

  #meet(cue: number, token: number): void {
    this.#met[this.#metCount] = cue;
    this.#places[this.#metCount++] = token;
  }

  #isInCapitals(token: number): boolean {
    const { start, end } = this.placeOf({ token, weight: 1 });
    const surface = this.#text.slice(start, end);
    return surface === surface.toUpperCase();
  }
}
