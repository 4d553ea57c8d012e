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
      const [rarest = [], ...others] = lists;
      const matches: DefinitionMatch[] = [];
      for (const entry of rarest)
        if (matches.length < MOST && others.every((list) => holds(list, entry))) matches.push({ entry, language });
      return matches;
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

/** Whether a rising list holds a number. */
function holds(list: readonly number[], wanted: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}
