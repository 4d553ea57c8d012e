import { MILLISECONDS_A_DAY } from './clock.ts';
import type { Memory, MemoryModel } from './memory-model.ts';
import type { Strand, StrandName, TermRecord } from './term-record.ts';

/** A person’s way of remembering: the memory model, and how much longer they remember than most (`pace.ts`). */
export type Learner = { readonly model: MemoryModel; readonly pace: number };

export const daysSince = (at: number, now: number): number => Math.max(0, now - at) / MILLISECONDS_A_DAY;

/** A memory as this person has it. */
export const paced = ({ stability, difficulty }: Memory, pace: number): Memory => ({
  stability: Math.min(36_500, stability * Math.exp(pace)),
  difficulty,
});

/** The probability of success with a strand at a moment of the coach’s clock; 0 where nothing speaks for it. */
export function recallOfStrand(strand: Strand | undefined, now: number, { model, pace }: Learner): number {
  return strand ? model.recallAfter(paced(strand, pace), daysSince(strand.at, now)) : 0;
}

/**
 * What a term is judged by: bringing it to mind, the hardest of the three, where it was asked for; else meeting it. The
 * other two may be better than that, and a mark that stays a day longer harms nobody.
 */
export const tellingStrand = ({ strands }: TermRecord): Strand | undefined =>
  strands.recall ?? strands.recognition ?? strands.reading;

/** The predicted recall of a term, in [0, 1]. Falls as time goes by until there is new evidence. */
export const predictRecall = (record: TermRecord, now: number, learner: Learner): number =>
  recallOfStrand(tellingStrand(record), now, learner);

/** The probability that the next question through a strand is answered right. */
export function predictAnswer(record: TermRecord | null, strand: StrandName, now: number, learner: Learner): number {
  if (!record) return 0;
  return recallOfStrand(record.strands[strand] ?? tellingStrand(record), now, learner);
}
