import { COMMON_WEIGHTS, createMemoryModel, type Memory, type MemoryModel } from '../../../core/coach/memory-model.ts';
import type { Random } from '../random.ts';

/** A term as a simulated learner truly remembers it. `at`: the day of the last evidence. */
type TrueMemory = Memory & { readonly at: number };

/** How a simulated learner differs from the next one, and from what the coach takes for granted. */
type Traits = {
  readonly lookUpWeight: number;
  readonly readingWeight: number;
  /** How often a term that was not understood is looked up. */
  readonly curiosity: number;
  /** How much longer a term is recognised than recalled. */
  readonly recognises: number;
  readonly knownBefore: number;
};

/**
 * Between what and what a meeting that was understood is worth, a recalled answer being 1: drawn anew for each learner.
 */
export type ReadingAssumption = readonly [low: number, high: number];

/**
 * A simulated learner. The memory is of the FSRS family with weights of its own: every weight is spread around the common
 * ones (lognormal, 0.25), forgetting too, every term is easier or harder than others, and what a look-up, a meeting or a
 * recognition is worth is drawn for each learner, none of it known to the coach.
 */
export class TrueLearner {
  readonly #memories = new Map<string, TrueMemory>();
  readonly #model: MemoryModel;
  readonly #traits: Traits;
  readonly #random: Random;

  constructor(random: Random, terms: readonly string[], reading: ReadingAssumption) {
    this.#random = random;
    this.#model = createMemoryModel(spreadWeights(random));
    this.#traits = {
      lookUpWeight: between(random, 0.3, 0.9),
      readingWeight: between(random, ...reading),
      curiosity: between(random, 0.1, 0.5),
      recognises: between(random, 1.2, 2.5),
      knownBefore: between(random, 0.05, 0.25),
    };
    for (const term of terms)
      if (random() < this.#traits.knownBefore)
        this.#memories.set(term, { stability: between(random, 60, 400), difficulty: 4, at: -between(random, 5, 60) });
  }

  /** The probability that the term is brought to mind on a day. */
  recall(term: string, day: number): number {
    const memory = this.#memories.get(term);
    return memory ? this.#model.recallAfter(memory, day - memory.at) : 0;
  }

  /** Meets a term in a text: understood, ignored, or looked up. */
  read(term: string, day: number): 'understood' | 'ignored' | 'lookedUp' {
    if (this.#random() < this.#recognition(term, day)) {
      this.#learn(term, day, 'recalled', this.#traits.readingWeight);
      return 'understood';
    }
    if (this.#random() >= this.#traits.curiosity) return 'ignored';
    this.#learn(term, day, this.#memories.has(term) ? 'forgot' : 'unsure', this.#traits.lookUpWeight);
    return 'lookedUp';
  }

  /** Answers a question, and is told what is right. */
  answer(term: string, day: number, strand: 'recall' | 'recognition'): boolean {
    const chance = strand === 'recall' ? this.recall(term, day) : this.#recognition(term, day);
    const isRight = this.#random() < chance;
    this.#learn(term, day, isRight ? 'recalled' : 'forgot', strand === 'recall' ? 1 : 0.8);
    return isRight;
  }

  #recognition(term: string, day: number): number {
    const memory = this.#memories.get(term);
    if (!memory) return 0;
    const longer = { ...memory, stability: memory.stability * this.#traits.recognises };
    return this.#model.recallAfter(longer, day - memory.at);
  }

  #learn(term: string, day: number, outcome: 'recalled' | 'unsure' | 'forgot', weight: number): void {
    const before = this.#memories.get(term) ?? null;
    const learned = this.#model.learn(before, before ? day - before.at : 0, outcome, weight);
    const { stability, difficulty } = before ? learned : ownDifficulty(learned, this.#random);
    this.#memories.set(term, { stability, difficulty, at: day });
  }
}

function ownDifficulty({ stability, difficulty }: Memory, random: Random): Memory {
  return {
    stability: stability * Math.exp(0.5 * normal(random)),
    difficulty: Math.min(10, Math.max(1, difficulty + 1.5 * normal(random))),
  };
}

function spreadWeights(random: Random): number[] {
  return COMMON_WEIGHTS.map((weight) => weight * Math.exp(0.25 * normal(random)));
}

const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** Of mean 0 and deviation 1 (G. Box, M. Muller, 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
