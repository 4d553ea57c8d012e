import type { EntryId } from '../entry/ids.ts';
import type { MemoryModel } from './memory-model.ts';
import { createQuestionGain, type QuestionGain } from './question-gain.ts';
import { daysSince, paced, tellingStrand, type Learner } from './recall.ts';
import type { QuestionKind, TermRecord } from './term-record.ts';

/** By default. A reader may ask for a session of choice, which does not count. */
export const QUESTIONS_A_DAY = 3;

/** What is known of the reader’s needs, besides the records. */
export type Needs = {
  /** How much an entry is worth to this reader; 1 for an ordinary one. */
  readonly worth: (entry: EntryId) => number;
};

const gains = new WeakMap<MemoryModel, QuestionGain>();

/** Worked out once for a model. */
function gainsOf(model: MemoryModel): QuestionGain {
  const known = gains.get(model);
  if (known) return known;
  const made = createQuestionGain(model);
  gains.set(model, made);
  return made;
}

/**
 * What a question about a term would gain now, rather than tomorrow; 0 while it is not due. A term that is met often is not
 * due: each meeting renews it. Never asks for arrears: a term that waits loses nothing but its turn.
 */
export function gainOfAsking(record: TermRecord, now: number, { model, pace }: Learner): number {
  const strand = tellingStrand(record);
  return strand ? Math.max(0, gainsOf(model)(paced(strand, pace), daysSince(strand.at, now))) : 0;
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
