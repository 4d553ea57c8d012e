import Fuse from 'fuse.js';
import { labelOf, type EntryLabel } from '../entry/entry-card.ts';
import type { Entry } from '../entry/entry.ts';
import { termsOfEntry, type EntryTerm } from '../entry/entry-terms.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import { foldWords } from '../matching/fold-words.ts';
import { distanceToTerm, inSingular, wordsOfQuery } from './query-words.ts';

/** `matched`: the synonym or acronym that was found, where it is neither preferred term. */
export type SearchHit = EntryLabel & { readonly matched: string | null };

export type SearchQuery = {
  readonly query: string;
  /** The reader's language: its terms win between equals. */
  readonly language: Language;
  /** Entries that win between equals: those met in the page the reader has open. */
  readonly favoured?: ReadonlySet<EntryId>;
};

/** What of an entry is searched and shown in a hit. */
export type SearchableEntry = Pick<Entry, 'id' | 'discipline' | 'fr' | 'en'>;

export type SearchGlossary = (query: SearchQuery) => SearchHit[];

const LIMIT = 50;
/** How many terms fuse.js may propose: what is really like the query is decided among them. */
const PROPOSALS = 200;
/** How much of a query is read at all. */
const MAX_READ = 200;
/** fuse.js matches patterns of 32 characters at the most. */
const MAX_QUERY = 32;
/** Below this length everything is like everything. */
const SHORTEST_FUZZY = 4;

/** How a term answers a query, best first. */
const RANK = { exactAcronym: 0, exact: 1, inflected: 2, prefix: 3, synonym: 4, wordPrefix: 5, fuzzy: 6 } as const;

type SearchableTerm = {
  readonly entry: number;
  readonly term: EntryTerm;
  readonly words: readonly string[];
  readonly folded: string;
  readonly singular: string;
};
type Match = SearchableTerm & { readonly rank: number; readonly distance: number };
type Asked = Pick<SearchableTerm, 'words' | 'folded' | 'singular'>;

/** A search over the terms of all entries in both languages; accents, case and hyphens count for nothing. */
export function createSearch(entries: readonly SearchableEntry[]): SearchGlossary {
  const terms = entries.flatMap((entry, number) =>
    termsOfEntry(entry).map((term): SearchableTerm => ({ entry: number, term, ...readWords(foldWords(term.text)) })),
  );
  const fuse = new Fuse(terms, { keys: ['folded'], threshold: 0.45, ignoreLocation: true, minMatchCharLength: 2 });
  return ({ query, language, favoured }) => {
    const asked = readWords(wordsOfQuery(query.slice(0, MAX_READ)));
    if (asked.folded === '') return [];
    const matches = [...literalMatches(terms, asked), ...fuzzyMatches(fuse, asked)];
    const isFavoured = (match: Match) => favoured?.has(entries[match.entry]!.id) === true;
    matches.sort(
      (a, b) =>
        a.rank - b.rank ||
        Number(isFavoured(b)) - Number(isFavoured(a)) ||
        a.distance - b.distance ||
        Number(b.term.language === language) - Number(a.term.language === language) ||
        a.folded.length - b.folded.length ||
        (a.folded < b.folded ? -1 : 1),
    );
    return firstOfEachEntry(matches)
      .slice(0, LIMIT)
      .map((match) => toHit(entries[match.entry]!, match.term));
  };
}

const readWords = (words: readonly string[]): Asked => ({
  words,
  folded: words.join(' '),
  singular: inSingular(words),
});

function literalMatches(terms: readonly SearchableTerm[], asked: Asked): Match[] {
  return terms.flatMap((searchable) => {
    const rank = literalRank(searchable, asked);
    return rank === null ? [] : [{ ...searchable, rank, distance: 0 }];
  });
}

function literalRank({ folded, singular, term }: SearchableTerm, asked: Asked): number | null {
  const isAcronym = term.type === 'acronym';
  if (folded === asked.folded) return isAcronym ? RANK.exactAcronym : RANK.exact;
  if (singular === asked.singular || (isAcronym && `${folded}s` === asked.folded)) return RANK.inflected;
  if (folded.startsWith(asked.folded)) return term.type === 'preferred' ? RANK.prefix : RANK.synonym;
  return folded.includes(` ${asked.folded}`) ? RANK.wordPrefix : null;
}

/** What fuse.js proposes, as far as each word of the query is within a slip or two of a word of the term. */
function fuzzyMatches(fuse: Fuse<SearchableTerm>, { folded, words }: Asked): Match[] {
  if (folded.length < SHORTEST_FUZZY) return [];
  return fuse.search(folded.slice(0, MAX_QUERY), { limit: PROPOSALS }).flatMap(({ item }) => {
    const distance = distanceToTerm(words, item.words);
    return distance === null ? [] : [{ ...item, rank: RANK.fuzzy, distance }];
  });
}

function firstOfEachEntry(matches: readonly Match[]): Match[] {
  const seen = new Set<number>();
  return matches.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

function toHit(entry: SearchableEntry, { text }: EntryTerm): SearchHit {
  const label = labelOf(entry);
  const { term, acronym } = label;
  const isShownAnyway = [term.fr, term.en, acronym.fr, acronym.en].includes(text);
  return { ...label, matched: isShownAnyway ? null : text };
}
