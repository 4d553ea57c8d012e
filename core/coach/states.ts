import { MILLISECONDS_A_DAY } from './clock.ts';
import { paced, predictRecall, tellingStrand, type Learner } from './recall.ts';
import type { TermRecord } from './term-record.ts';

/** Where a reader stands with a term. */
export type TermState = 'unknown' | 'learning' | 'known';

/** How much of a mark is left: whole, lighter, or none. */
export type Fade = 'full' | 'light' | 'silent';

/** Above these a mark grows lighter, then silent; below, it comes back. */
const SILENT_FROM = 0.85;
const LIGHT_FROM = 0.7;

/** Known: it was earned, and is still expected to be remembered. */
export function stateOf(record: TermRecord | null, now: number, learner: Learner): TermState {
  if (!record || !tellingStrand(record)) return 'unknown';
  return record.knownOn !== null && predictRecall(record, now, learner) >= LIGHT_FROM ? 'known' : 'learning';
}

/**
 * Until when a mark is silent, and until when it is light: milliseconds on the coach’s clock, 0 for not at all. Between
 * two pieces of evidence recall only falls, so that a page needs no more than these two to follow it.
 */
export type FadeTimes = { readonly silentUntil: number; readonly lightUntil: number };

export function fadeTimes(record: TermRecord, { model, pace }: Learner): FadeTimes {
  const strand = tellingStrand(record);
  // A look-up or a wrong answer brings the mark back whatever the prediction, which each of them renews.
  if (!strand || record.streak === 0) return { silentUntil: 0, lightUntil: 0 };
  const memory = paced(strand, pace);
  const until = (level: number) => strand.at + model.daysUntil(memory, level) * MILLISECONDS_A_DAY;
  return { silentUntil: record.knownOn === null ? 0 : until(SILENT_FROM), lightUntil: until(LIGHT_FROM) };
}

export function fadeAt({ silentUntil, lightUntil }: FadeTimes, now: number): Fade {
  if (now < silentUntil) return 'silent';
  return now < lightUntil ? 'light' : 'full';
}
