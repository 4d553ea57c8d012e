import * as z from 'zod/mini';
import { EntryId } from '../entry/ids.ts';

/** The three ways in which a term is in somebody’s mind: met in reading, brought to mind, recognised among others. */
export const STRANDS = ['reading', 'recall', 'recognition'] as const;
export type StrandName = (typeof STRANDS)[number];

/** What a question shows, and what is to be found: see `questions/question.ts`. */
export const QuestionKind = z.enum(['term', 'meaning', 'sense', 'otherSide', 'sentence']);
export type QuestionKind = z.infer<typeof QuestionKind>;

/** How many ids of answers a record keeps: far more than can be on their way at once. */
export const KEPT_ANSWERS = 16;

const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
/** A day as the reader’s calendar has it, in days since 1970-01-01. */
const day = z.int().check(z.minimum(0), z.maximum(100_000));

const Strand = z.strictObject({
  stability: z.number().check(z.gt(0), z.maximum(36_500)),
  difficulty: z.number().check(z.minimum(1), z.maximum(10)),
  /** Milliseconds on the coach’s clock (`clock.ts`). */
  at: z.number().check(z.minimum(0), z.maximum(1e15)),
});
export type Strand = z.infer<typeof Strand>;

/** All that is kept of one term: sums, not a diary. Nothing in it tells where or in what text a term was met. */
export const TermRecord = z.strictObject({
  entry: EntryId,
  strands: z.strictObject({
    reading: z.optional(Strand),
    recall: z.optional(Strand),
    recognition: z.optional(Strand),
  }),
  /** On how many days it was met in reading, and the last of them. */
  daysMet: count,
  metOn: z.nullable(day),
  lookUps: count,
  right: count,
  wrong: count,
  /** Right answers to questions that put the term into a situation. */
  scenarios: count,
  /** Right answers since the last wrong one or the last look-up. */
  streak: count,
  begunOn: day,
  /** Since which day it has been known; null while it is not, or no longer. */
  knownOn: z.nullable(day),
  /** Ids of the last answers, the newest last: one that comes again is not counted again. */
  answered: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(KEPT_ANSWERS)),
});
export type TermRecord = z.infer<typeof TermRecord>;

export const createRecord = (entry: EntryId, today: number): TermRecord => ({
  entry,
  strands: {},
  daysMet: 0,
  metOn: null,
  lookUps: 0,
  right: 0,
  wrong: 0,
  scenarios: 0,
  streak: 0,
  begunOn: today,
  knownOn: null,
  answered: [],
});
