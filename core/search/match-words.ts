import { singularOf, tellingWords } from './query-words.ts';
import type { TermIndex } from './term-index.ts';
import { slipsAllowed } from './word-distance.ts';

/** A term with all telling words of a query, in any order. `cost`: a slip is 1, a word only begun or in its other number less. */
export type WordMatch = { readonly term: number; readonly cost: number };

/** Beginnings shorter than that belong to too many words to tell anything. */
const SHORTEST_BEGINNING = 2;
/** So many words with the same beginning are looked at, so many terms compared. */
const MOST_BEGUN = 1000;
const MOST_TERMS = 1000;
const BEGUN = 0.2;
const INFLECTED = 0.05;

/** Terms with all telling words of a query, in no order. `withSlips`: misspelt words count too. */
export function matchWords(index: TermIndex, words: readonly string[], withSlips: boolean): WordMatch[] {
  const telling = tellingWords(words);
  const isKnown = (word: string) => index.numberOfWord(word) !== undefined;
  // Where some words are known and others not, the others are those that are misspelt.
  const isMisspelt = telling.every(isKnown) ? () => true : (word: string) => !isKnown(word);
  const readings = telling.map((word, at) => {
    const isLast = at === telling.length - 1;
    return readingsOf(index, word, { isLast, withSlips: withSlips && isMisspelt(word) });
  });
  // The rarest word leads: only the terms that hold it are looked at.
  const [rarest] = readings.toSorted((a, b) => holdersOf(index, a) - holdersOf(index, b));
  const candidates = new Set<number>();
  for (const word of rarest?.keys() ?? [])
    for (const term of index.termsWith(word)) if (candidates.size < MOST_TERMS) candidates.add(term);
  return [...candidates].flatMap((term) => {
    const cost = costOf(index.wordsOf(term), readings);
    return cost === null ? [] : [{ term, cost }];
  });
}

/** Words that a word of the query may stand for, by number, with what that costs. */
function readingsOf(
  index: TermIndex,
  word: string,
  { isLast, withSlips }: { readonly isLast: boolean; readonly withSlips: boolean },
): ReadonlyMap<number, number> {
  const readings = new Map<number, number>();
  const add = (number: number | undefined, cost: number) => {
    if (number !== undefined && cost < (readings.get(number) ?? Infinity)) readings.set(number, cost);
  };
  add(index.numberOfWord(word), 0);
  add(index.numberOfWord(singularOf(word)), INFLECTED);
  if (isLast && word.length >= SHORTEST_BEGINNING) {
    const [from, to] = index.rangeOfWords(word);
    for (let number = from; number < Math.min(to, from + MOST_BEGUN); number++) add(number, BEGUN);
  }
  if (!withSlips) return readings;
  const like = index.likeWords.like({ text: word, limit: slipsAllowed(word.length), isBegun: isLast });
  for (const { number, slips, begun } of like) add(number, slips + (begun ? BEGUN : 0));
  return readings;
}

function holdersOf(index: TermIndex, readings: ReadonlyMap<number, number>): number {
  let holders = 0;
  for (const word of readings.keys()) holders += index.termsWith(word).length;
  return holders;
}

/** The sum of what each word of the query costs at the least; null where one is not in the term. */
function costOf(words: Uint32Array, readings: readonly ReadonlyMap<number, number>[]): number | null {
  let sum = 0;
  for (const reading of readings) {
    let least = Infinity;
    for (const word of words) {
      const cost = reading.get(word);
      if (cost !== undefined && cost < least) least = cost;
    }
    if (least === Infinity) return null;
    sum += least;
  }
  return sum;
}
