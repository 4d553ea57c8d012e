import { singularOf, tellingWords } from './query-words.ts';
import type { TermIndex } from './term-index.ts';
import { slipsAllowed } from './word-distance.ts';

/** A term with all telling words of a query, in any order. `cost`: a slip is 1, a word only begun or in its other number less. */
export type WordMatch = { readonly term: number; readonly cost: number };

/** Beginnings shorter than that belong to too many words to tell anything. */
const SHORTEST_BEGINNING = 2;
/** So many words with the same beginning are looked at, so many terms ranked. */
const MOST_BEGUN = 1000;
const MOST_TERMS = 1000;
/** A word of a query has a bit of its own, in a byte for each word of the glossary: more bits would not stay near the processor. */
const MOST_WORDS = 8;
const BEGUN = 0.2;
/** What a word in its other number costs. */
export const INFLECTED = 0.05;

/** Words that a word of a query may stand for, by number: some with what that costs, and a stretch of those it begins. */
type Readings = {
  readonly costs: ReadonlyMap<number, number>;
  readonly begun: { readonly from: number; readonly to: number };
};

/** Terms with all telling words of a query, in no order. `withSlips`: misspelt words count too. */
export function matchWords(index: TermIndex, words: readonly string[], withSlips: boolean): WordMatch[] {
  const telling = tellingWords(words).slice(0, MOST_WORDS);
  const isKnown = (word: string) => index.numberOfWord(word) !== undefined;
  // Where some words are known and others not, the others are those that are misspelt.
  const isMisspelt = telling.every(isKnown) ? () => true : (word: string) => !isKnown(word);
  const readings = telling.map((word, at) => {
    const isLast = at === telling.length - 1;
    return readingsOf(index, word, { isLast, withSlips: withSlips && isMisspelt(word) });
  });
  const terms = termsWithAll(index, readings);
  return Array.from(terms, (term) => ({ term, cost: costOf(index.wordsOf(term), readings) }));
}

function readingsOf(
  index: TermIndex,
  word: string,
  { isLast, withSlips }: { readonly isLast: boolean; readonly withSlips: boolean },
): Readings {
  const costs = new Map<number, number>();
  const add = (number: number | undefined, cost: number) => {
    if (number !== undefined && cost < (costs.get(number) ?? Infinity)) costs.set(number, cost);
  };
  add(index.numberOfWord(word), 0);
  add(index.numberOfWord(singularOf(word)), INFLECTED);
  const [from, to] = isLast && word.length >= SHORTEST_BEGINNING ? index.rangeOfWords(word) : [0, 0];
  if (withSlips) {
    const like = index.likeWords.like({ text: word, limit: slipsAllowed(word.length), isBegun: isLast });
    for (const { number, slips, begun } of like) add(number, slips + (begun ? BEGUN : 0));
  }
  return { costs, begun: { from, to: Math.min(to, from + MOST_BEGUN) } };
}

/** The rarest word leads: of the terms that hold one of its readings, those that hold one of each other word too. */
function termsWithAll(index: TermIndex, readings: readonly Readings[]): Set<number> {
  const terms = new Set<number>();
  const [rarest] = readings.toSorted((a, b) => holdersOf(index, a) - holdersOf(index, b));
  if (!rarest) return terms;
  const all = (1 << readings.length) - 1;
  for (const [at, reading] of readings.entries()) for (const word of wordsIn(reading)) index.answers[word]! |= 1 << at;
  for (const word of wordsIn(rarest))
    for (const term of index.termsWith(word))
      if (terms.size < MOST_TERMS && index.answersIn(term) === all) terms.add(term);
  for (const reading of readings) for (const word of wordsIn(reading)) index.answers[word] = 0;
  return terms;
}

/** Each word once. */
function* wordsIn({ costs, begun }: Readings): Generator<number> {
  for (let word = begun.from; word < begun.to; word++) yield word;
  for (const word of costs.keys()) if (!isBegun(word, begun)) yield word;
}

const isBegun = (word: number, { from, to }: Readings['begun']) => word >= from && word < to;

function holdersOf(index: TermIndex, { costs, begun }: Readings): number {
  let holders = index.holdersBetween(begun.from, begun.to);
  for (const word of costs.keys()) if (!isBegun(word, begun)) holders += index.termsWith(word).length;
  return holders;
}

/** The sum of what each word of the query costs at the least in a term that has them all. */
function costOf(words: Uint32Array, readings: readonly Readings[]): number {
  let sum = 0;
  for (const { costs, begun } of readings) {
    let least = Infinity;
    for (const word of words) {
      const cost = costs.get(word) ?? Infinity;
      least = Math.min(least, isBegun(word, begun) ? Math.min(cost, BEGUN) : cost);
    }
    sum += least;
  }
  return sum;
}
