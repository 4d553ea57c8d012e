import type { Language } from '../entry/language.ts';
import { CUE, cueOfPosting } from './cue-table.ts';
import type { Lexicon } from './lexicon.ts';
import * as sequences from './sequence-table.ts';
import { startOfToken, type Tokens } from './tokenise.ts';
import { slotOfHash, WORD } from './word-table.ts';

/** How many words to each side are *near*: about two sentences of business prose. */
const REACH = 30;

/** One cue that was met: its first token, and what it says of the sense. */
export type MetCue = { readonly token: number; readonly weight: 1 | -1 };

/** A sequence of cue words that is being read, from its first token to its last so far. */
type Reading = { readonly place: number; readonly check: number; readonly first: number; readonly last: number };

/** All cues of one text in reading order: their numbers, and their first tokens. */
function createCueReader({ cues, words }: Lexicon) {
  const met: number[] = [];
  const places: number[] = [];
  let tokens: Tokens;

  const cueWordsAt = (at: number): Int32Array => {
    const list = cues.bySlot[slotOfHash(words, tokens.hashes[at]!)]!;
    return cues.words.subarray(list + 1, list + 1 + cues.words[list]!);
  };

  const follow = (node: number, reading: Reading): void => {
    if (node === 0) return;
    for (let index = sequences.countOfValues(cues.sequences, node) - 1; index >= 0; index--) {
      met.push(sequences.valueOfNode(cues.sequences, node, index));
      places.push(reading.first);
    }
    const at = reading.last + 1;
    if (!sequences.goesOn(node) || at >= tokens.count) return;
    for (const word of cueWordsAt(at)) {
      const place = sequences.placeOfNext(reading.place, word);
      const check = sequences.checkOfNext(reading.check, word);
      const next = sequences.nodeOfSequence(cues.sequences, place, check);
      follow(next, { place, check, first: reading.first, last: at });
    }
  };

  const read = (nextTokens: Tokens, values: Int32Array): void => {
    tokens = nextTokens;
    met.length = 0;
    places.length = 0;
    for (let at = 0; at < tokens.count; at++) {
      if ((values[at]! & WORD.cue) === 0) continue;
      for (const word of cueWordsAt(at)) {
        const start = { place: sequences.placeOfFirst(word), check: sequences.checkOfFirst(word) };
        follow(cues.sequences.roots[word]!, { ...start, first: at, last: at });
      }
    }
  };

  return { met, places, read };
}

/**
 * The cues around the ambiguous words of a text. They are read once a text, and only where an ambiguous word stands;
 * then a window slides from one such word to the next, and counts how often it holds each cue.
 */
export function createCueWindow(lexicon: Lexicon) {
  const { starts, postings, topics } = lexicon.cues;
  const counts = new Int32Array(lexicon.cues.count);
  const { met, places, read } = createCueReader(lexicon);
  /** The window holds the cues from `from` to before `to`; those from `hiddenFrom` to before `hiddenTo` are inside the word itself. */
  let [from, to, hiddenFrom, hiddenTo] = [0, 0, 0, 0];
  /** Distinct words in the window that are at home in an office, less those of other walks of life. */
  let topic = 0;
  let text = '';
  let tokens: Tokens;

  const enter = (cue: number): void => {
    if (counts[cue]!++ === 0) topic += topics[cue]!;
  };

  const leave = (cue: number): void => {
    if (--counts[cue]! === 0) topic -= topics[cue]!;
  };

  const show = (): void => {
    while (hiddenFrom < hiddenTo) enter(met[hiddenFrom++]!);
  };

  const isInCapitals = (cue: number): boolean => {
    for (let index = from; index < to; index++) {
      if (met[index] !== cue) continue;
      const surface = text.slice(startOfToken(text, tokens, places[index]!), tokens.ends[places[index]!]);
      if (surface === surface.toUpperCase()) return true;
    }
    return false;
  };

  return {
    /** Reads the cues of another text. */
    read: (nextText: string, nextTokens: Tokens, values: Int32Array): void => {
      show();
      while (from < to) leave(met[from++]!);
      [from, to, hiddenFrom, hiddenTo] = [0, 0, 0, 0];
      text = nextText;
      tokens = nextTokens;
      read(tokens, values);
    },
    /** Goes on to a word or term further on, from its first token to its last. */
    moveTo: (first: number, last: number): void => {
      show();
      while (to < met.length && places[to]! <= last + REACH) enter(met[to++]!);
      while (from < to && places[from]! < first - REACH) leave(met[from++]!);
      hiddenFrom = Math.max(hiddenFrom, from);
      while (hiddenFrom < to && places[hiddenFrom]! < first) hiddenFrom++;
      hiddenTo = hiddenFrom;
      while (hiddenTo < to && places[hiddenTo]! <= last) leave(met[hiddenTo++]!);
    },
    /** Where a cue that was met stands in the text. */
    placeOf: ({ token }: MetCue) => ({ start: startOfToken(text, tokens, token), end: tokens.ends[token]! }),
    /** Of the words near: distinct ones that are at home in an office, less those of other walks of life. */
    topic: (): number => topic,
    /** Distinct cues near for an entry, less those against it. `tell` is told of each. */
    scoreOf: (entry: number, language: Language | null, tell?: (cue: MetCue) => void): number => {
      const end = starts[2 * entry + (language === 'fr' ? 1 : 2)]!;
      let score = 0;
      for (let index = starts[2 * entry + (language === 'en' ? 1 : 0)]!; index < end; index++) {
        const posting = postings[index]!;
        const cue = cueOfPosting(posting);
        if (counts[cue] === 0 || ((posting & CUE.capitals) !== 0 && !isInCapitals(cue))) continue;
        const weight = (posting & CUE.against) === 0 ? 1 : -1;
        score += weight;
        tell?.({ token: places[met.indexOf(cue, from)]!, weight });
      }
      return score;
    },
  };
}
