import { createFigure, type Figure } from '../figure.ts';

/** What is measured in one thread, by kind of measurement. */
export type MatchingValues = {
  readonly scan: { readonly toFloor: number; readonly bytesPerForm: number; readonly hitsPerThousand: number };
  readonly senses: { readonly toFloor: number; readonly share: number };
  readonly compile: { readonly toParse: number; readonly plainToParse: number };
};
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
    { ...createFigure(nameOf('hits', count), values?.hitsPerThousand ?? null, 'in 1,000 words'), better: 'higher' },
  ],
  senses: (count, values) => [
    createFigure(nameOf('floor with senses', count), values?.toFloor ?? null, '× floor'),
    createFigure(nameOf('sense share', count), values ? values.share * 100 : null, '%', { must: 30, aim: 15 }),
  ],
  compile: (count, values) => [
    createFigure(nameOf('compile', count), values?.toParse ?? null, '× JSON.parse', { must: 10, aim: 4 }),
    createFigure(nameOf('compile without cues', count), values?.plainToParse ?? null, '× JSON.parse'),
  ],
};

const bytesTarget = (count: number) => (count === 100_000 ? { must: 32, aim: 20 } : null);

const nameOf = (what: string, count: number): string => `matching/${what} ${count.toLocaleString('en')}`;
