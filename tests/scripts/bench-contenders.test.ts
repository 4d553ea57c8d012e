import { describe, expect, it } from 'vitest';
import { createFlashText } from '../../scripts/bench/matching/contenders/flash-text.ts';
import { createOneRegex } from '../../scripts/bench/matching/contenders/one-regex.ts';
import { createEntryMaker, surfacesOf, withoutSenses } from '../../scripts/bench/matching/generate-entries.ts';
import { generateFillers } from '../../scripts/bench/matching/generate-fillers.ts';
import { differingEntries, findHits } from '../../scripts/bench/matching/hits-by-block.ts';
import { createOccurrenceTest } from '../../scripts/bench/matching/word-sequences.ts';
import { allBlocks, generateSourceText, readBuiltInEntries } from '../../scripts/bench/source-text.ts';

const KEYWORDS = ['API', 'API gateway', 'coût', 'big data', 'C++'];

/** Text, and what should be met in it. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['An api and an API gateway.', ['api', 'API gateway']],
  ['APIs, rapid, API_1 and api2', []],
  ['Le COÛT, les coûts, le surcoût, un coût', ['COÛT', 'coût']],
  ['big dat, big data', ['big data']],
  ['API', ['API']],
  ['', []],
];

describe('a contender looks for whole words in any case, the longest first', () => {
  it.each(TEXTS)('FlashText in "%s"', (text, surfaces) => {
    const hits = createFlashText(KEYWORDS)(text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(surfaces);
    for (const { start, end, keyword } of hits)
      expect(text.slice(start, end).toLowerCase()).toBe(KEYWORDS[keyword]!.toLowerCase());
  });

  it.each(TEXTS)('one regular expression in "%s"', (text, surfaces) => {
    expect([...text.matchAll(createOneRegex(KEYWORDS))].map(([surface]) => surface)).toEqual(surfaces);
  });
});

describe('a test whether words may stand together', () => {
  const mayOccur = createOccurrenceTest([{ text: 'Les coûts de la conversion montent vite.', language: 'fr' }]);

  it.each([
    ['coût conversion', true],
    ['coûts de conversion', true],
    ['conversions montent', true],
    ['vite', true],
    ['conversion coût', false],
    ['coût montent', false],
    ['vites coûts', false],
  ])('says of "%s" %s', (term, expected) => {
    expect(mayOccur(term)).toBe(expected);
  });
});

describe('fillers', () => {
  it('are as many as asked for, have distinct ids, and none is met in the text', async () => {
    const source = generateSourceText(await readBuiltInEntries(), 20_000);
    const fillers = generateFillers({ count: 50, firstNumber: 10, source });
    expect(new Set(fillers.map(({ id }) => id)).size).toBe(50);
    expect(findHits(fillers, allBlocks(source)).flat()).toEqual([]);
    expect(surfacesOf(fillers).length).toBeGreaterThan(100);
  });

  it('differ from entries that are met, as comparing what is found tells', async () => {
    const source = generateSourceText(await readBuiltInEntries(), 20_000);
    const blocks = allBlocks(source);
    const makeEntry = createEntryMaker(source, { seed: 1, metShare: 1 });
    const some = withoutSenses([makeEntry(0)]);
    const hits = findHits(some, blocks);
    expect(hits.flat().length).toBeGreaterThan(0);
    expect(differingEntries(hits, hits)).toEqual(new Set());
    expect(differingEntries(hits, findHits([], blocks))).toEqual(new Set(some.map(({ id }) => id)));
  });
});
