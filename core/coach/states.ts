import { MILLISECONDS_A_DAY } from './clock.ts';
import type { FadeTimes } from './fade.ts';
import { paced, predictRecall, tellingStrand, type Learner } from './recall.ts';
import type { TermRecord } from './term-record.ts';

/** Where a reader stands with a term. */
export type TermState = 'unknown' | 'learning' | 'known';

/** Above these a mark grows lighter, then silent; below, it comes back. */
const SILENT_FROM = 0.85;
const LIGHT_FROM = 0.7;

/** Known: it was earned, and is still expected to be remembered. */
export function stateOf(record: TermRecord | null, now: number, learner: Learner): TermState {
  if (!record || !tellingStrand(record)) return 'unknown';
  return record.knownOn !== null && predictRecall(record, now, learner) >= LIGHT_FROM ? 'known' : 'learning';
}

/** Until when the mark of a term fades, on the coach’s clock. */
export function fadeTimes(record: TermRecord, { model, pace }: Learner): FadeTimes {
  const strand = tellingStrand(record);
  // A look-up or a wrong answer brings the mark back whatever the prediction, which each of them renews.
  if (!strand || record.streak === 0) return { silentUntil: 0, lightUntil: 0 };
  const memory = paced(strand, pace);
  const until = (level: number) => strand.at + model.daysUntil(memory, level) * MILLISECONDS_A_DAY;
  return { silentUntil: record.knownOn === null ? 0 : until(SILENT_FROM), lightUntil: until(LIGHT_FROM) };
}
