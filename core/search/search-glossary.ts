import { labelOf, type EntryLabel } from '../entry/entry-card.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import { foldWords } from '../matching/fold-words.ts';
import { DefinitionIndex, type DefinitionMatch } from './match-definitions.ts';
import { INFLECTED, matchWords } from './match-words.ts';
import { singularOf, wordsOfQuery } from './query-words.ts';
import { TermIndex, type SearchableEntry, type SearchableTerm } from './term-index.ts';
import { slipsInTerm } from './word-distance.ts';

export type { SearchableEntry } from './term-index.ts';

/** `matched`: the synonym or acronym that was found, where it is neither preferred term. `how`: `like`, where it is not what was typed. */
export type SearchHit = EntryLabel & {
  readonly matched: string | null;
  readonly how: 'term' | 'like' | 'definition';
};

export type SearchQuery = {
  readonly query: string;
  /** The reader's language: its terms win between equals. */
  readonly language: Language;
  /** Entries that win between equals: those met in the page the reader has open. */
  readonly favoured?: ReadonlySet<EntryId>;
};

export type SearchGlossary = (query: SearchQuery) => SearchHit[];

const LIMIT = 50;
/** How much of a query is read at all. */
const MAX_READ = 200;
/** With fewer answers than that, definitions are looked into. */
const ENOUGH = 8;
/** By which a word in its other number is longer or shorter, in letters: *bureau*, *bureaux*; *query*, *queries*. */
const LONGEST_ENDING = 2;
/** Of very many terms with the same beginning, so many of the shortest are ranked. */
const MOST_BEGUN = 200;

/**
 * How a term answers a query, best first. A word in its other number is the word: *leads* is *lead* before it is the
 * beginning of *leads entrants*.
 */
const RANK = { exactAcronym: 0, exact: 1, inflected: 2, prefix: 3, synonym: 4, words: 5, like: 6 } as const;

type Match = { readonly term: SearchableTerm; readonly rank: number; readonly cost: number };

/**
 * A search over the terms of all entries in both languages; accents, case and hyphens count for nothing. What is typed
 * is looked up by its spelling, then by its words in any order, then by words and terms like them, then in the
 * definitions.
 */
export function createSearch(entries: readonly SearchableEntry[]): SearchGlossary {
  const index = new TermIndex(entries);
  const definitions = new DefinitionIndex(entries);
  return (asked) => {
    const words = wordsOfQuery(asked.query.slice(0, MAX_READ));
    if (words.length === 0) return [];
    const matches = matchTerms(index, words, comparison(asked, entries));
    const defined = matches.length < ENOUGH ? inDefinitions(definitions.match(words), matches, asked) : [];
    return [
      ...matches.map(({ term, rank }) => toHit(entries[term.entry]!, term, rank)),
      ...defined.map(({ entry }): SearchHit => ({ ...labelOf(entries[entry]!), matched: null, how: 'definition' })),
    ].slice(0, LIMIT);
  };
}

type Compare = (a: Match, b: Match) => number;

/** The best term of each entry, best first. */
function matchTerms(index: TermIndex, words: readonly string[], compare: Compare): Match[] {
  const spelled = firstOfEachEntry(spelledAs(index, words.join('')).sort(compare));
  // Nothing that holds the words goes before what is spelt as they are, unless it is the same in another number.
  if (spelled.length >= LIMIT && spelled[0]!.rank <= RANK.exact) return spelled;
  const literal = firstOfEachEntry([...spelled, ...heldBy(index, words)].sort(compare));
  // Who has found what was typed has not mistyped it.
  return literal.length > 0 ? literal : firstOfEachEntry(likeAnything(index, words).sort(compare));
}

/** Terms that are spelt as the query or begin so. */
function spelledAs(index: TermIndex, solid: string): Match[] {
  const begun = index.termsBegunBy(solid);
  const longest = longestOfShortest(index, begun);
  const matches: Match[] = [];
  for (const number of begun) {
    const term = index.terms[number]!;
    if (term.solid.length <= longest) matches.push({ term, rank: spellingRank(term, solid), cost: 0 });
  }
  return matches;
}

function spellingRank({ solid, type }: SearchableTerm, asked: string): number {
  if (solid === asked) return type === 'acronym' ? RANK.exactAcronym : RANK.exact;
  return type === 'preferred' ? RANK.prefix : RANK.synonym;
}

/** The length up to which terms are ranked, so that they are not too many. */
function longestOfShortest(index: TermIndex, numbers: Uint32Array): number {
  if (numbers.length <= MOST_BEGUN) return Infinity;
  const byLength: (number | undefined)[] = [];
  for (const number of numbers) {
    const { length } = index.terms[number]!.solid;
    byLength[length] = (byLength[length] ?? 0) + 1;
  }
  let sum = 0;
  return byLength.findIndex((count = 0) => (sum += count) >= MOST_BEGUN);
}

/** Terms that hold the words of the query. */
function heldBy(index: TermIndex, words: readonly string[]): Match[] {
  const singular = words.map(singularOf).join(' ');
  const letters = words.join('').length;
  // One word more than there are, for the sum is rounded: what costs more is no term in its other number.
  const most = INFLECTED * (words.length + 1);
  const isInflected = ({ solid, text }: SearchableTerm) =>
    Math.abs(solid.length - letters) <= LONGEST_ENDING * words.length &&
    foldWords(text).map(singularOf).join(' ') === singular;
  return matchWords(index, words, false).map(({ term: number, cost }) => {
    const term = index.terms[number]!;
    return { term, rank: cost <= most && isInflected(term) ? RANK.inflected : RANK.words, cost };
  });
}

/** Terms with words like those of the query; where there are none, terms that are like it as a whole. */
function likeAnything(index: TermIndex, words: readonly string[]): Match[] {
  const toMatch = (term: number, cost: number): Match => ({ term: index.terms[term]!, rank: RANK.like, cost });
  const byWords = matchWords(index, words, true);
  if (byWords.length > 0) return byWords.map(({ term, cost }) => toMatch(term, cost));
  const text = words.join('');
  const whole = index.likeTerms.like({ text, limit: slipsInTerm(text.length), isBegun: false });
  return whole.map(({ number, slips }) => toMatch(number, slips));
}

function comparison({ language, favoured }: SearchQuery, entries: readonly SearchableEntry[]): Compare {
  const isFavoured = ({ term }: Match) => favoured?.has(entries[term.entry]!.id) === true;
  return (a, b) =>
    a.rank - b.rank ||
    Number(isFavoured(b)) - Number(isFavoured(a)) ||
    a.cost - b.cost ||
    Number(b.term.language === language) - Number(a.term.language === language) ||
    a.term.solid.length - b.term.solid.length ||
    (a.term.solid < b.term.solid ? -1 : 1);
}

function firstOfEachEntry(matches: readonly Match[]): Match[] {
  const seen = new Set<number>();
  return matches.filter(({ term: { entry } }) => !seen.has(entry) && seen.add(entry));
}

/** Those that no term of theirs has brought already, each once, in the reader’s language first. */
function inDefinitions(
  found: readonly DefinitionMatch[],
  matches: readonly Match[],
  { language }: SearchQuery,
): DefinitionMatch[] {
  const seen = new Set(matches.map(({ term }) => term.entry));
  return found
    .toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
    .filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

function toHit(entry: SearchableEntry, { text }: SearchableTerm, rank: number): SearchHit {
  const label = labelOf(entry);
  const { term, acronym } = label;
  const isShownAnyway = [term.fr, term.en, acronym.fr, acronym.en].includes(text);
  return { ...label, matched: isShownAnyway ? null : text, how: rank === RANK.like ? 'like' : 'term' };
}
