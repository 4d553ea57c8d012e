import * as z from 'zod/mini';
import { EntryId } from '../entry/ids.ts';
import { advanceClock, CoachClock, countOfToday, DayCount, type Moment } from './clock.ts';
import { QUESTIONS_A_DAY } from './choose-term.ts';
import { applyEvidence, strandOf, type Evidence } from './evidence.ts';
import type { MemoryModel } from './memory-model.ts';
import { adaptPace } from './pace.ts';
import { PassedChecks, uniteChecks } from './passed-checks.ts';
import { predictAnswer } from './recall.ts';
import type { TermRecord } from './term-record.ts';

/** How many questions a day somebody may choose to be offered. */
export const MOST_A_DAY = 10;

/** What the coach knows of the person, besides the terms. */
export const CoachSelf = z.strictObject({
  owner: z.strictObject({
    id: z.string().check(z.minLength(8), z.maxLength(64)),
    name: z.string().check(z.maxLength(80)),
  }),
  clock: CoachClock,
  count: z.nullable(DayCount),
  pace: z.number().check(z.minimum(-5), z.maximum(5)),
  /** How many questions a day are offered; 0 for none. */
  daily: z.int().check(z.minimum(0), z.maximum(MOST_A_DAY)),
  /** The learning path that is followed, if one is. */
  path: z.nullable(EntryId),
  passed: z.prefault(PassedChecks, {}),
});
export type CoachSelf = z.infer<typeof CoachSelf>;

/** The machine’s time, and the day of the reader’s calendar. */
export type WallMoment = { readonly wall: number; readonly today: number };

export const createSelf = (owner: string, { wall }: WallMoment): CoachSelf => ({
  owner: { id: owner, name: '' },
  clock: advanceClock(null, wall),
  count: null,
  pace: 0,
  daily: QUESTIONS_A_DAY,
  path: null,
  passed: {},
});

/** The same person where that check was passed before: the first day counts. */
export const passCheck = (self: CoachSelf, path: EntryId, today: number): CoachSelf =>
  path in self.passed ? self : { ...self, passed: { ...self.passed, [path]: today } };

export const momentOf = (self: CoachSelf, { wall, today }: WallMoment): Moment => ({
  at: advanceClock(self.clock, wall).at,
  today,
});

/**
 * The person with what a back-up tells of them. Where nothing was learnt here yet they go on as who they were there, so that
 * later back-ups are known for their own.
 */
export function restoreSelf(
  self: CoachSelf,
  saved: Pick<CoachSelf, 'owner' | 'pace' | 'passed'>,
  isNew: boolean,
): CoachSelf {
  const passed = uniteChecks(self.passed, saved.passed);
  return isNew ? { ...self, owner: saved.owner, pace: saved.pace, passed } : { ...self, passed };
}

/** How many questions may still be offered today. */
export const questionsLeft = ({ count, daily }: CoachSelf, today: number): number =>
  Math.max(0, daily - countOfToday(count, today).answered);

/** Something that happened to a term. */
export type TermEvent = { readonly entry: EntryId; readonly evidence: Evidence };

export type Changed = { readonly self: CoachSelf; readonly record: TermRecord };

/**
 * The person and the term after an event, to be stored together; null where it changes nothing, such as an answer that is
 * counted already.
 */
export function takeEvent(
  self: CoachSelf,
  record: TermRecord | null,
  { entry, evidence }: TermEvent,
  { now, model }: { readonly now: WallMoment; readonly model: MemoryModel },
): Changed | null {
  const clock = advanceClock(self.clock, now.wall);
  const moment = { at: clock.at, today: now.today };
  const learner = { model, pace: self.pace };
  const after = applyEvidence(record, entry, evidence, { moment, learner });
  if (!after || after === record) return null;
  if (evidence.kind !== 'answer') return { self: { ...self, clock }, record: after };
  const expected = predictAnswer(record, strandOf(evidence.question), moment.at, learner);
  // A term without any evidence before was new: that it was not known says nothing of the person's memory.
  const pace = expected > 0 ? adaptPace(self.pace, expected, evidence.isRight) : self.pace;
  const today = countOfToday(self.count, now.today);
  return { self: { ...self, clock, pace, count: { ...today, answered: today.answered + 1 } }, record: after };
}
