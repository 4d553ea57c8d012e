import { LANGUAGES, type Language } from '../entry/language.ts';
import { foldWords } from '../matching/fold-words.ts';
import { singularOf, tellingWords } from './query-words.ts';
import type { SearchableEntry } from './term-index.ts';

/** An entry whose definition in a language holds all telling words of a query. */
export type DefinitionMatch = { readonly entry: number; readonly language: Language };

/** So many in a language are all that anyone reads. */
const MOST = 50;

type Holders = Map<string, number[]>;

/** Made on first need: most queries are answered by a term. */
export class DefinitionIndex {
  readonly #entries: readonly SearchableEntry[];
  readonly #holders = new Map<Language, Holders>();

  constructor(entries: readonly SearchableEntry[]) {
    this.#entries = entries;
  }

  /** In the order of the entries. */
  match(words: readonly string[]): DefinitionMatch[] {
    const telling = tellingWords(words).map(singularOf);
    return LANGUAGES.flatMap((language) => {
      const holders = this.#holdersIn(language);
      const lists = telling.map((word) => holders.get(word) ?? []).sort((a, b) => a.length - b.length);
      return firstInAll(lists).map((entry) => ({ entry, language }));
    });
  }

  #holdersIn(language: Language): Holders {
    const known = this.#holders.get(language);
    if (known) return known;
    const holders: Holders = new Map();
    for (const [number, entry] of this.#entries.entries())
      for (const word of new Set(foldWords(entry[language].definition).map(singularOf))) {
        const list = holders.get(word);
        if (list) list.push(number);
        else holders.set(word, [number]);
      }
    this.#holders.set(language, holders);
    return holders;
  }
}

/** The first numbers that stand in all of those rising lists. The shortest comes first: it leads. */
function firstInAll([shortest = [], ...others]: readonly (readonly number[])[]): number[] {
  const found: number[] = [];
  const places = others.map(() => 0);
  for (const wanted of shortest) {
    if (found.length === MOST) break;
    const isInAll = others.every((list, at) => {
      places[at] = placeFrom(list, places[at]!, wanted);
      return list[places[at]] === wanted;
    });
    if (isInAll) found.push(wanted);
  }
  return found;
}

/** Where from a place on the first number stands that is not below `wanted`: looked for in steps that double. */
function placeFrom(list: readonly number[], place: number, wanted: number): number {
  let [step, low] = [1, place];
  while (low + step < list.length && list[low + step]! < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
