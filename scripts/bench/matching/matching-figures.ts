import { createFigure, higherIsBetter, type Figure } from '../figure.ts';
import { FORMS_OF_ENTRY } from './generate-entries.ts';
import type { ContenderKind, ContenderValues } from './measure-contender.ts';
import type { GrowthValues } from './measure-growth.ts';

/** What is measured in one thread, by kind of measurement. */
export type MatchingValues = {
  readonly scan: { readonly toFloor: number; readonly bytesPerForm: number; readonly hitsPerThousand: number };
  readonly senses: { readonly toFloor: number; readonly share: number };
  /** The same with the built-in glossary, in a text full of its terms. */
  readonly builtInSenses: { readonly toFloor: number; readonly share: number };
  readonly compile: { readonly toParse: number; readonly plainToParse: number };
  readonly growth: GrowthValues;
} & Readonly<Record<ContenderKind, ContenderValues>>;
export type MatchingKind = keyof MatchingValues;

type FiguresOf<Kind extends MatchingKind> = (count: number, values: MatchingValues[Kind] | null) => Figure[];

/** Times the floor, by number of entries. */
const FLOOR_TARGETS: Readonly<Record<number, { must: number; aim: number }>> = {
  1_000: { must: 3, aim: 2 },
  10_000: { must: 4, aim: 2.5 },
  100_000: { must: 8, aim: 4.5 },
};

/** Figures of one measurement; values are null where it failed. */
export const MATCHING_FIGURES: { readonly [Kind in MatchingKind]: FiguresOf<Kind> } = {
  scan: (count, values) => [
    createFigure(nameOf('floor', count), values?.toFloor ?? null, '× floor', FLOOR_TARGETS[count]),
    createFigure(nameOf('bytes a form', count), values?.bytesPerForm ?? null, 'bytes', bytesTarget(count)),
    higherIsBetter(createFigure(nameOf('hits', count), values?.hitsPerThousand ?? null, 'in 1,000 words')),
  ],
  senses: (count, values) => [
    createFigure(nameOf('floor with senses', count), values?.toFloor ?? null, '× floor'),
    createFigure(nameOf('sense share', count), values ? values.share * 100 : null, '%'),
  ],
  builtInSenses: (_count, values) => [
    createFigure('matching/floor with senses, built-in glossary', values?.toFloor ?? null, '× floor'),
    createFigure('matching/sense share, built-in glossary', values ? values.share * 100 : null, '%', SHARE_TARGET),
  ],
  compile: (count, values) => [
    createFigure(nameOf('compile', count), values?.toParse ?? null, '× JSON.parse', { must: 10, aim: 4 }),
    createFigure(nameOf('compile without cues', count), values?.plainToParse ?? null, '× JSON.parse'),
  ],
  growth: (count, values) => [
    costOf(10_000, count, values?.tenThousand, { must: 1.4, aim: 1.2 }),
    costOf(100_000, count, values?.hundredThousand, { must: 2.5, aim: 1.7 }),
  ],
  flashText: (count, values) => [
    fasterThan(formatSized('a FlashText-like trie', count), values, FLASH_TEXT_TARGETS[count]),
  ],
  ahoCorasick: (count, values) => [
    fasterThan(formatSized('@monyone/aho-corasick', count), values, AHO_CORASICK_TARGETS[count]),
  ],
  oneRegex: (count, values) => [
    fasterThan(`one regular expression, ${(count * FORMS_OF_ENTRY).toLocaleString('en')} terms`, values),
  ],
};

const SHARE_TARGET = { must: 30, aim: 15 };

type Target = { readonly must: number; readonly aim: number };

const FLASH_TEXT_TARGETS: Readonly<Record<number, Target>> = {
  1_000: { must: 4, aim: 7 },
  100_000: { must: 20, aim: 35 },
};

const AHO_CORASICK_TARGETS: Readonly<Record<number, Target>> = {
  1_000: { must: 6, aim: 9 },
  10_000: { must: 12, aim: 18 },
};

const costOf = (large: number, small: number, cost: number | null | undefined, target: Target): Figure =>
  createFigure(nameOf('cost with the same hits', large), cost ?? null, `× ${small.toLocaleString('en')}`, target);

const fasterThan = (contender: string, values: ContenderValues | null, target: Target | null = null): Figure =>
  higherIsBetter(createFigure(`matching/faster than ${contender}`, values?.faster ?? null, '×', target));

const bytesTarget = (count: number) => (count === 100_000 ? { must: 32, aim: 20 } : null);

const nameOf = (what: string, count: number): string => `matching/${formatSized(what, count)}`;

const formatSized = (what: string, count: number): string => `${what} ${count.toLocaleString('en')}`;
