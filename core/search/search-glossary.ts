import Fuse from 'fuse.js';
import { labelOf, type EntryLabel } from '../entry/entry-card.ts';
import type { Entry } from '../entry/entry.ts';
import { termsOfEntry, type EntryTerm } from '../entry/entry-terms.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import { foldWords } from '../matching/fold-words.ts';

/** `matched`: the synonym or acronym that was found, where it is neither preferred term. */
export type SearchHit = EntryLabel & { readonly matched: string | null };

export type SearchQuery = {
  readonly query: string;
  /** The reader's language: its terms win between equals. */
  readonly language: Language;
  /** Entries that win between equals: those met in the page the reader has open. */
  readonly favoured?: ReadonlySet<EntryId>;
};

export type SearchGlossary = (query: SearchQuery) => SearchHit[];

const LIMIT = 50;
/** fuse.js matches patterns of 32 characters at the most. */
const MAX_QUERY = 32;
/** Below this length everything is like everything. */
const SHORTEST_FUZZY = 4;

/** How a term answers a query, best first. */
const RANK = { exactAcronym: 0, exact: 1, prefix: 2, synonym: 3, wordPrefix: 4, fuzzy: 5 } as const;

type SearchableTerm = { readonly entry: number; readonly term: EntryTerm; readonly folded: string };
type Match = SearchableTerm & { readonly rank: number; readonly distance: number };

/** A search over the terms of all entries in both languages; accents, case and hyphens count for nothing. */
export function createSearch(entries: readonly Entry[]): SearchGlossary {
  const terms = entries.flatMap((entry, number) =>
    termsOfEntry(entry).map((term): SearchableTerm => ({
      entry: number,
      term,
      folded: foldWords(term.text).join(' '),
    })),
  );
  const fuse = new Fuse(terms, {
    keys: ['folded'],
    includeScore: true,
    threshold: 0.35,
    ignoreLocation: true,
    minMatchCharLength: 2,
  });
  return ({ query, language, favoured }) => {
    const folded = foldWords(query).join(' ').slice(0, MAX_QUERY);
    if (folded === '') return [];
    const matches = [...literalMatches(terms, folded), ...fuzzyMatches(fuse, folded)];
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

function literalMatches(terms: readonly SearchableTerm[], query: string): Match[] {
  return terms.flatMap((searchable) => {
    const rank = literalRank(searchable, query);
    return rank === null ? [] : [{ ...searchable, rank, distance: 0 }];
  });
}

function literalRank({ folded, term }: SearchableTerm, query: string): number | null {
  if (folded === query) return term.type === 'acronym' ? RANK.exactAcronym : RANK.exact;
  if (folded.startsWith(query)) return term.type === 'preferred' ? RANK.prefix : RANK.synonym;
  return folded.includes(` ${query}`) ? RANK.wordPrefix : null;
}

function fuzzyMatches(fuse: Fuse<SearchableTerm>, query: string): Match[] {
  if (query.length < SHORTEST_FUZZY) return [];
  return fuse
    .search(query, { limit: LIMIT * 2 })
    .map(({ item, score = 1 }) => ({ ...item, rank: RANK.fuzzy, distance: score }));
}

function firstOfEachEntry(matches: readonly Match[]): Match[] {
  const seen = new Set<number>();
  return matches.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

function toHit(entry: Entry, { text }: EntryTerm): SearchHit {
  const label = labelOf(entry);
  const isShownAnyway = text === label.term.fr || text === label.term.en;
  return { ...label, matched: isShownAnyway ? null : text };
}
