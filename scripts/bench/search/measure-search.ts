import type { SearchableEntry } from '../../../core/search/term-index.ts';
import { createFigure, higherIsBetter, type Figure } from '../figure.ts';
import { createEntryMaker } from '../matching/generate-entries.ts';
import { measureInterleaved, medianRatio } from '../ratios.ts';
import { readBuiltInEntries, readSourceText, type SourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import { CONTENDER_NAMES, CONTENDERS, type ContenderName, type Searcher } from './contenders.ts';
import { generateQueries, QUERY_KINDS, type GeneratedQuery } from './generate-queries.ts';

const QUALITY_QUERIES = 600;
/** Two of each kind: plain fuse.js takes half a second for one of them in the largest glossary. */
const TIMED_QUERIES = 2 * QUERY_KINDS.length;
const ROUNDS = 5;
const FASTER = { 10_000: { must: 25, aim: 100 }, 100_000: { must: 120, aim: 400 } } as const;

/** Searching the glossary: how fast against fuse.js, how time grows with size, and how often the entry meant is on top. */
export async function measureSearch(): Promise<Figure[]> {
  const source = await readSourceText();
  return [...measureSpeed(source), ...measureGrowth(source), ...measureQuality(await readBuiltInEntries())];
}

/** Entries of the words of a text, with what a search reads of them. */
function entriesOf(count: number, source: SourceText): SearchableEntry[] {
  const make = createEntryMaker(source, { seed: count, metShare: 0 });
  return Array.from({ length: count }, (_, number) => {
    const { id, discipline, fr, en } = make(number);
    return { id, discipline, fr, en };
  });
}

/** All queries, one after the other. */
const asking = (search: Searcher, queries: readonly GeneratedQuery[]) => () =>
  queries.map(({ query, language }) => search(query, language).length);

function measureSpeed(source: SourceText): Figure[] {
  return ([10_000, 100_000] as const).map((count) => {
    tell({ fr: `Recherche dans ${count} fiches`, en: `Searching ${count} entries` });
    const entries = entriesOf(count, source);
    const queries = generateQueries(entries, TIMED_QUERIES);
    const contenders = {
      ours: asking(CONTENDERS.ours(entries), queries),
      fuse: asking(CONTENDERS['fuse.js'](entries), queries),
    };
    const times = measureInterleaved({ contenders, rounds: ROUNDS, sampleMilliseconds: 1 });
    const name = `search/faster than fuse.js, ${count.toLocaleString('en')} entries`;
    return higherIsBetter(createFigure(name, medianRatio(times.fuse, times.ours), '×', FASTER[count]));
  });
}

function measureGrowth(source: SourceText): Figure[] {
  const [small, large] = [1_000, 100_000].map((count) => {
    const entries = entriesOf(count, source);
    return asking(CONTENDERS.ours(entries), generateQueries(entries, 8 * TIMED_QUERIES));
  });
  const times = measureInterleaved({ contenders: { large: large!, small: small! }, rounds: ROUNDS });
  const value = medianRatio(times.large, times.small);
  return [createFigure('search/time of 100,000 entries to 1,000', value, '×', { must: 10, aim: 4 })];
}

type Quality = { readonly first: number; readonly firstFive: number };

function measureQuality(entries: readonly SearchableEntry[]): Figure[] {
  const queries = generateQueries(entries, QUALITY_QUERIES);
  const qualities = new Map<ContenderName, Quality>();
  for (const name of CONTENDER_NAMES) qualities.set(name, qualityOf(CONTENDERS[name](entries), queries));
  const ours = qualities.get('ours')!;
  const others = CONTENDER_NAMES.filter((name) => name !== 'ours');
  return [
    higherIsBetter(createFigure('search/entry meant comes first', ours.first, 'of 1', { must: 0.93, aim: 0.97 })),
    higherIsBetter(
      createFigure('search/entry meant is among five', ours.firstFive, 'of 1', { must: 0.985, aim: 0.998 }),
    ),
    ...others.map((name) =>
      higherIsBetter(
        createFigure(
          `search/comes first more often than with ${name}`,
          ours.first - qualities.get(name)!.first,
          'of 1',
          {
            must: 0.001,
            aim: 0.001,
          },
        ),
      ),
    ),
    ...QUERY_KINDS.map((kind) => {
      const own = queries.filter((query) => query.kind === kind);
      const value = qualityOf(CONTENDERS.ours(entries), own).first;
      return higherIsBetter(createFigure(`search/entry meant comes first, ${kind}`, value, 'of 1'));
    }),
  ];
}

function qualityOf(search: Searcher, queries: readonly GeneratedQuery[]): Quality {
  const places = queries.map(({ query, language, wanted }) =>
    search(query, language).findIndex((id) => wanted.has(id)),
  );
  const share = (within: number) => places.filter((place) => place >= 0 && place < within).length / places.length;
  return { first: share(1), firstFive: share(5) };
}
