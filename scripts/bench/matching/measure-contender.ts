import { AhoCorasick } from '@monyone/aho-corasick/fast';
import type { Entry } from '../../../core/entry/entry.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createBlockScanner } from '../../../core/matching/scan-block.ts';
import { countAllPlaces } from '../count-places.ts';
import { measureInterleaved, medianRatio } from '../ratios.ts';
import { allBlocks, type SourceText } from '../source-text.ts';
import { tell } from '../tell.ts';
import { createFlashText } from './contenders/flash-text.ts';
import { createOneRegex } from './contenders/one-regex.ts';
import { surfacesOf, withoutSenses } from './generate-entries.ts';

export type ContenderKind = 'flashText' | 'ahoCorasick' | 'oneRegex';

/** How many times faster ours is, by character of text. */
export type ContenderValues = { readonly faster: number };

const ROUNDS = 7;

type Contender = {
  /** Prepares the search of these texts; what is returned makes it, and returns the number of hits. */
  readonly prepare: (keywords: readonly string[], texts: readonly string[]) => () => number;
  /** 4: it is given every fourth block of the text, so that a round does not take minutes. */
  readonly everyBlock: number;
};

const CONTENDERS: Readonly<Record<ContenderKind, Contender>> = {
  flashText: {
    everyBlock: 1,
    prepare: (keywords, texts) => {
      const find = createFlashText(keywords);
      return () => sumOf(texts, (text) => find(text).length);
    },
  },
  ahoCorasick: {
    everyBlock: 4,
    prepare: (keywords, texts) => {
      // It knows no case: both are lower-cased beforehand, which it is not charged for.
      const automaton = new AhoCorasick(keywords.map((keyword) => keyword.toLowerCase()));
      const lower = texts.map((text) => text.toLowerCase());
      return () => sumOf(lower, (text) => automaton.matchInText(text).length);
    },
  },
  oneRegex: {
    everyBlock: 4,
    prepare: (keywords, texts) => {
      const pattern = createOneRegex(keywords);
      return () => sumOf(texts, (text) => [...text.matchAll(pattern)].length);
    },
  },
};

/** Both look for the same terms as they are written, in one run; ours in the whole text. */
export function measureContender(kind: ContenderKind, entries: readonly Entry[], source: SourceText): ContenderValues {
  const { prepare, everyBlock } = CONTENDERS[kind];
  const blocks = allBlocks(source);
  const texts = blocks.filter((_, at) => at % everyBlock === 0).map(({ text }) => text);
  const scanBlock = createBlockScanner(compileLexicon(withoutSenses(entries)));
  const theirs = prepare(surfacesOf(entries), texts);
  const ours = () => blocks.map(({ text, language }) => scanBlock(text, language));
  const times = measureInterleaved({ contenders: { ours, theirs }, rounds: ROUNDS });
  const characters = { ours: sumOf(blocks, ({ text }) => text.length), theirs: sumOf(texts, (text) => text.length) };
  tellHits(countAllPlaces(ours()) / characters.ours, theirs() / characters.theirs);
  return { faster: (medianRatio(times.theirs, times.ours) * characters.ours) / characters.theirs };
}

function sumOf<T>(items: readonly T[], valueOf: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += valueOf(item);
  return sum;
}

function tellHits(ours: number, theirs: number): void {
  const [our, their] = [ours, theirs].map((hits) => (hits * 100_000).toFixed(0));
  tell({
    fr: `  trouvés sur 100 000 signes : ${our} par nous, ${their} par l’autre`,
    en: `  found in 100,000 characters: ${our} by ours, ${their} by the other`,
  });
}
