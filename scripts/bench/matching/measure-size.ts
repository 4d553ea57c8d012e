import * as FLAG from '../../../core/matching/form-flags.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '../../../core/entry/assert-never.ts';
import type { Entry } from '../../../core/entry/entry.ts';
import { compileLexicon } from '../../../core/matching/compile-lexicon.ts';
import { createBlockScanner } from '../../../core/matching/scan-block.ts';
import { createTermFinder, type TextBlock } from '../../../core/matching/find-terms.ts';
import { packLexicon } from '../../../core/matching/pack-lexicon.ts';
import { countAllPlaces } from '../count-places.ts';
import { measureInterleaved, medianRatio } from '../ratios.ts';
import { allBlocks, type SourceText } from '../source-text.ts';
import { FORMS_OF_ENTRY, generateEntries, withoutSenses } from './generate-entries.ts';
import type { MatchingKind, MatchingValues } from './matching-figures.ts';
import { measureContender } from './measure-contender.ts';
import { measureGrowth } from './measure-growth.ts';

export type SizeTask<Kind extends MatchingKind = MatchingKind> = {
  readonly kind: Kind;
  readonly count: number;
  readonly source: SourceText;
  /** What to measure with; generated from the text where it is left out. */
  readonly entries?: readonly Entry[];
};

const ROUNDS = 11;
/** Senses are decided on a long page, 130,000 characters: in the whole text they would take minutes at 100,000 entries. */
const PAGE_SHARE = 20;

const { kind, count, source, entries: given } = workerData as SizeTask;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
parentPort!.postMessage(measure(given ?? generateEntries(count, source)));

function measure(entries: readonly Entry[]): MatchingValues[MatchingKind] {
  switch (kind) {
    case 'scan':
      return measureScan(entries);
    case 'senses':
      return measureSenses(entries, onePage());
    case 'builtInSenses':
      return measureSenses(entries, allBlocks(source));
    case 'compile':
      return measureCompile(entries);
    case 'growth':
      return measureGrowth(entries, source);
    case 'flashText':
    case 'ahoCorasick':
    case 'oneRegex':
      return measureContender(kind, entries, source);
    default:
      return assertNever(kind);
  }
}

/** Candidates without senses, against reading every character once. */
function measureScan(entries: readonly Entry[]): MatchingValues['scan'] {
  const blocks = allBlocks(source);
  const lexicon = compileLexicon(withoutSenses(entries));
  const scanBlock = createBlockScanner(lexicon);
  const scan = () => blocks.map(({ text, language }) => scanBlock(text, language));
  const times = measureInterleaved({ contenders: { floor: () => readCharacters(blocks), scan }, rounds: ROUNDS });
  const scans = scan();
  const words = scans.reduce((sum, block) => sum + block.words, 0);
  return {
    toFloor: medianRatio(times.scan, times.floor),
    bytesPerForm: packLexicon(lexicon).byteLength / (count * FORMS_OF_ENTRY),
    hitsPerThousand: (countAllPlaces(scans) / words) * 1000,
  };
}

function onePage(): TextBlock[] {
  return allBlocks(source).filter((_, at) => at % PAGE_SHARE === 0);
}

/** The whole of finding terms, against the same lexicon with no form in doubt, so that no cue is read and nothing is weighed. */
function measureSenses(entries: readonly Entry[], page: readonly TextBlock[]): MatchingValues['senses'] {
  const lexicon = compileLexicon(entries);
  const doubtless = lexicon.forms.map((form) => form & ~(FLAG.ambiguousInFrench | FLAG.ambiguousInEnglish));
  const findCertain = createTermFinder({ ...lexicon, forms: doubtless });
  const findTerms = createTermFinder(lexicon);
  const contenders = {
    floor: () => readCharacters(page),
    certain: () => findCertain(page),
    find: () => findTerms(page),
  };
  const times = measureInterleaved({ contenders, rounds: ROUNDS });
  return { toFloor: medianRatio(times.find, times.floor), share: 1 - medianRatio(times.certain, times.find) };
}

/** Compiling entries, against reading them from JSON; with their cues, and without. */
function measureCompile(entries: readonly Entry[]): MatchingValues['compile'] {
  return { toParse: compileToParse(entries), plainToParse: compileToParse(withoutSenses(entries)) };
}

function compileToParse(entries: readonly Entry[]): number {
  const json = JSON.stringify(entries);
  const contenders = { compile: () => compileLexicon(entries), parse: (): unknown => JSON.parse(json) };
  const times = measureInterleaved({ contenders, rounds: ROUNDS });
  return medianRatio(times.compile, times.parse);
}

/** What no search can undercut: every UTF-16 code unit read once. */
function readCharacters(blocks: readonly TextBlock[]): number {
  let sum = 0;
  for (const { text } of blocks) sum = (sum + sumOfUnits(text)) | 0;
  return sum;
}

function sumOfUnits(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}
