import { QUESTIONS_A_DAY } from '../../../core/coach/choose-term.ts';
import { createRandom } from '../random.ts';
import { createReading, type TermCounts } from './met-terms.ts';
import type { Policy } from './policies.ts';
import { TrueLearner, type ReadingAssumption } from './true-learner.ts';

export const DAYS = 60;
const TERMS_READ_A_DAY = 30;
/** A term is known when it would truly be recalled nine times in ten: the level by which FSRS measures stability. */
const KNOWN_FROM = 0.9;

type Simulated = { readonly known: number; readonly questions: number; readonly learner: TrueLearner };

/** What the simulation takes for granted. `persistence` of the reading: see `createReading`. */
export type World = {
  readonly counts: TermCounts;
  readonly reading: ReadingAssumption;
  readonly persistence?: number;
};

/**
 * Sixty days of one learner under a policy. Learner and reading depend on the seed alone. `known`: the terms that are
 * truly known on the last day and were not on the first. `budget`: how many questions may be asked in all.
 */
export function simulate(policy: Policy, seed: number, world: World, budget = Infinity): Simulated {
  const { counts, reading, persistence } = world;
  const random = createRandom(seed);
  const read = createReading(counts, createRandom(seed ^ 0x5eed), persistence);
  const terms = [...counts.keys()].toSorted();
  const learner = new TrueLearner(random, terms, reading);
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
