import { QUESTIONS_A_DAY } from '../../../core/coach/choose-term.ts';
import { createRandom } from '../random.ts';
import { createReading, type TermCounts } from './met-terms.ts';
import type { Policy } from './policies.ts';
import { TrueLearner } from './true-learner.ts';

export const DAYS = 60;
const TERMS_READ_A_DAY = 30;
/** A term is known when it would truly be recalled nine times in ten: the level by which FSRS measures stability. */
const KNOWN_FROM = 0.9;

type Simulated = { readonly known: number; readonly questions: number; readonly learner: TrueLearner };

/**
 * Sixty days of one learner under a policy. Learner and reading depend on the seed alone. `known`: the terms that are
 * truly known on the last day and were not on the first. `budget`: how many questions may be asked in all.
 */
export function simulate(policy: Policy, counts: TermCounts, seed: number, budget = Infinity): Simulated {
  const random = createRandom(seed);
  const read = createReading(counts, createRandom(seed ^ 0x5eed));
  const terms = [...counts.keys()].toSorted();
  const learner = new TrueLearner(random, terms);
  const knownBefore = new Set(terms.filter((term) => learner.recall(term, 0) >= KNOWN_FROM));
  let questions = 0;
  for (let day = 0; day < DAYS; day++) {
    for (const term of new Set(read(TERMS_READ_A_DAY))) policy.hears(term, learner.read(term, day), day);
    const atMost = Math.min(QUESTIONS_A_DAY, budget - questions);
    questions += policy.asks(day, (term, strand) => learner.answer(term, day, strand), atMost);
  }
  const isGained = (term: string) => !knownBefore.has(term) && learner.recall(term, DAYS) >= KNOWN_FROM;
  return { known: terms.filter(isGained).length, questions, learner };
}
