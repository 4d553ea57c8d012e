import type { EntryId } from '../entry/ids.ts';
import type { Memory } from './memory-model.ts';
import { paced, predictAnswer, tellingStrand, daysSince, type Learner } from './recall.ts';
import type { QuestionKind, TermRecord } from './term-record.ts';

/** By default. A reader may ask for a session of choice, which does not count. */
export const QUESTIONS_A_DAY = 3;

/** What is known of the reader’s needs, besides the records. */
export type Needs = {
  /** How much an entry is worth to this reader; 1 for an ordinary one. */
  readonly worth: (entry: EntryId) => number;
};

/**
 * Found by simulation (`bench coach`, on learners that its figures are not taken from); the result is flat around them.
 * A term is due when it would be missed once in seven times, and half way when it lasts for forty days.
 */
const DUE_BELOW = 0.86;
const HALF_WAY = 40;
const SLOPE = 2;

/** How near a memory is to one that lasts, in (0, 1): half way where it lasts for the target. */
const maturity = ({ stability }: Memory): number => 1 / (1 + (HALF_WAY / stability) ** SLOPE);

/**
 * What a question about a term would gain now: how much nearer it brings the term to being known, whichever way it is
 * answered; 0 while it is not due. Never asks for arrears: a term that waits loses nothing but its turn.
 */
export function gainOfAsking(record: TermRecord, now: number, learner: Learner): number {
  const strand = tellingStrand(record);
  if (!strand) return 0;
  const expected = predictAnswer(record, 'recall', now, learner);
  if (expected >= DUE_BELOW) return 0;
  const memory = paced(strand, learner.pace);
  const days = daysSince(strand.at, now);
  const after = (outcome: 'recalled' | 'forgot') => maturity(learner.model.learn(memory, days, outcome));
  const gain = expected * after('recalled') + (1 - expected) * after('forgot') - maturity(memory);
  return Math.max(0, gain);
}

/** The terms that are due, the most valuable question first. Of two that are equal the one with the lesser id. */
export function rankDueTerms(
  records: Iterable<TermRecord>,
  now: number,
  learner: Learner,
  { worth }: Needs,
): TermRecord[] {
  const ranked: { record: TermRecord; value: number }[] = [];
  for (const record of records) {
    const value = gainOfAsking(record, now, learner) * worth(record.entry);
    if (value > 0) ranked.push({ record, value });
  }
  ranked.sort((a, b) => b.value - a.value || (a.record.entry < b.record.entry ? -1 : 1));
  return ranked.map(({ record }) => record);
}

/** To bring a term to mind fixes it better than to recognise it (the testing effect): these come first. */
const RECALLING: readonly QuestionKind[] = ['term', 'otherSide', 'sentence'];

/** Kinds of questions in the order in which they suit a term: its meaning first, then a situation, then in turn. */
export function suitingKinds({ right, wrong, scenarios }: TermRecord): QuestionKind[] {
  if (right > 0 && scenarios === 0) return ['sense', 'otherSide', 'sentence', 'term', 'meaning'];
  const turn = right === 0 ? 0 : (right + wrong) % RECALLING.length;
  return [...RECALLING.slice(turn), ...RECALLING.slice(0, turn), 'meaning', 'sense'];
}
