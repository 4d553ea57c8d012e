import { default_w, FSRSAlgorithm, Rating } from 'ts-fsrs';

/**
 * What is remembered of one thing (FSRS). `stability`: days after which recall has fallen to 0.9; `difficulty`: 1 to 10.
 */
export type Memory = { readonly stability: number; readonly difficulty: number };

/** `forgot`: had to be told again; `unsure`: seen rather than recalled; `recalled`. */
export type Outcome = 'forgot' | 'unsure' | 'recalled';

export type MemoryModel = {
  /** Probability of recall, in [0, 1], some days after the last evidence. Never rises with the days. */
  readonly recallAfter: (memory: Memory, days: number) => number;
  /**
   * The memory after one more piece of evidence, `days` after the last one. A weight in (0, 1] says how much the evidence
   * is worth: stability moves that far, on a logarithmic scale, towards what a graded answer would have made of it.
   */
  readonly learn: (memory: Memory | null, days: number, outcome: Outcome, weight?: number) => Memory;
  /** Days after the last evidence at which recall falls to a level in (0, 1). */
  readonly daysUntil: (memory: Memory, recall: number) => number;
};

const GRADES = { forgot: Rating.Again, unsure: Rating.Hard, recalled: Rating.Good } as const;

/** Those that FSRS 6 was trained to on many people's reviews (ts-fsrs). */
export const COMMON_WEIGHTS: readonly number[] = default_w;

const SHORTEST = 0.01;
const LONGEST = 36_500;

/** FSRS 6 with weights of its own. The steps of minutes that it knows are left out: nobody is asked twice in an hour here. */
export function createMemoryModel(weights: readonly number[] = COMMON_WEIGHTS): MemoryModel {
  const algorithm = new FSRSAlgorithm({ w: [...weights], enable_short_term: false });
  const decay = -(algorithm.parameters.w[20] ?? 0);
  const factor = Math.exp(Math.log(0.9) / decay) - 1;
  const recallAfter = ({ stability }: Memory, days: number): number =>
    (1 + (factor * Math.max(0, days)) / Math.max(SHORTEST, stability)) ** decay;
  const learn = (memory: Memory | null, days: number, outcome: Outcome, weight = 1): Memory => {
    const next = algorithm.next_state(memory, Math.max(0, days), GRADES[outcome]);
    if (!memory) return { ...next, stability: clampStability(next.stability * weight) };
    const stability = memory.stability ** (1 - weight) * next.stability ** weight;
    const difficulty = memory.difficulty * (1 - weight) + next.difficulty * weight;
    return { stability: clampStability(stability), difficulty };
  };
  const daysUntil = ({ stability }: Memory, recall: number): number =>
    ((recall ** (1 / decay) - 1) / factor) * Math.max(SHORTEST, stability);
  return { recallAfter, learn, daysUntil };
}

const clampStability = (days: number): number => Math.min(LONGEST, Math.max(SHORTEST, days));
