import UFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { termsOfEntry } from '../../../core/entry/entry-terms.ts';
import type { Language } from '../../../core/entry/language.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';
import { createSearch } from '../../../core/search/search-glossary.ts';
import type { SearchableEntry } from '../../../core/search/term-index.ts';

/** Ids of entries for a query, best first, each once. */
export type Searcher = (query: string, language: Language) => readonly string[];

/** How many terms a contender may bring: enough for five entries. */
const TERMS = 50;

type Document = { readonly id: number; readonly entry: string; readonly text: string };

/** One document a term, folded as ours are, so that none of them loses by accents or case. */
const documentsOf = (entries: readonly SearchableEntry[]): Document[] =>
  entries
    .flatMap((entry) => termsOfEntry(entry).map(({ text }) => ({ entry: entry.id as string, text: fold(text) })))
    .map((document, id) => ({ id, ...document }));

const fold = (text: string) => foldWords(text).join(' ');
const once = (ids: readonly string[]) => [...new Set(ids)];

export type ContenderName = 'ours' | 'fuse.js' | 'MiniSearch' | 'FlexSearch' | 'uFuzzy';

/** Each library as its own documentation sets it up for names with slips and beginnings. */
export const CONTENDERS: Readonly<Record<ContenderName, (entries: readonly SearchableEntry[]) => Searcher>> = {
  ours: (entries) => {
    const search = createSearch(entries);
    return (query, language) => search({ query, language }).map(({ id }) => id);
  },
  'fuse.js': (entries) => {
    const fuse = new Fuse(documentsOf(entries), { keys: ['text'], ignoreLocation: true });
    return (query) => once(fuse.search(fold(query).slice(0, 32), { limit: TERMS }).map(({ item }) => item.entry));
  },
  MiniSearch: (entries) => {
    const mini = new MiniSearch<Document>({ fields: ['text'], storeFields: ['entry'] });
    mini.addAll(documentsOf(entries));
    const options = { prefix: true, fuzzy: 0.2, combineWith: 'AND' } as const;
    return (query) =>
      once(
        mini
          .search(fold(query), options)
          .slice(0, TERMS)
          .map((result) => result['entry'] as string),
      );
  },
  FlexSearch: (entries) => {
    const documents = documentsOf(entries);
    const index = new FlexSearch.Index({ tokenize: 'forward', encoder: 'LatinAdvanced' });
    for (const { id, text } of documents) index.add(id, text);
    return (query) =>
      once((index.search(fold(query), { limit: TERMS, suggest: true }) as number[]).map((id) => documents[id]!.entry));
  },
  uFuzzy: (entries) => {
    const documents = documentsOf(entries);
    const texts = documents.map(({ text }) => text);
    const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    return (query) => {
      const [found, info, order] = fuzzy.search(texts, fold(query), 3, 1000);
      const ranked = order && info ? order.map((at) => info.idx[at]!) : (found ?? []);
      return once(ranked.slice(0, TERMS).map((id) => documents[id]!.entry));
    };
  },
};

export const CONTENDER_NAMES = Object.keys(CONTENDERS) as ContenderName[];
