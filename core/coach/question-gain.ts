import type { Memory, MemoryModel } from './memory-model.ts';

/**
 * What it gains to ask about a memory now, `days` after the last evidence, rather than to wait a day: at most 1, below 0 where
 * waiting is better. The unit is a term that is known throughout the next two months.
 */
export type QuestionGain = (memory: Memory, days: number) => number;

/** In days: how far ahead knowing counts. */
const HORIZON = 60;
/** What a question costs the reader, in the unit of the gain: a question that adds less is not asked. */
const PRICE = 0.1;
/** How steeply being known falls with the days, past the stability: lower would be less sure of the stability. */
const STEEPNESS = 2.4;

const DIFFICULTIES = [2, 5, 8] as const;
const DAYS = 80;
const SIZES = 24;
const [SHORTEST, LONGEST] = [0.2, 150];
const STEP = Math.log(LONGEST / SHORTEST) / (SIZES - 1);
/** As many questions ahead as change anything. */
const QUESTIONS_AHEAD = 16;
const TOMORROW = 1 - 1 / HORIZON;

/**
 * By dynamic programming over stability and days since the last evidence: each day a term either waits, or is asked about
 * and goes on as the model says. A term counts while it is known, that is recalled nine times in ten. Takes some twenty
 * milliseconds, once a model. Why so: docs/decisions/0016-what-reading-teaches.md
 */
export function createQuestionGain(model: MemoryModel): QuestionGain {
  const tables = DIFFICULTIES.map((difficulty) => tabulate(difficulty, model));
  return ({ stability, difficulty }, days) => {
    const table = tables[difficulty < 3.5 ? 0 : difficulty < 6.5 ? 1 : 2]!;
    const day = Math.min(DAYS - 1, Math.round(days));
    return between(placeOf(stability), (size) => table[size * DAYS + day]!);
  };
}

const sizeOf = (place: number): number => SHORTEST * Math.exp(place * STEP);
const placeOf = (stability: number): number => Math.min(SIZES - 1, Math.max(0, Math.log(stability / SHORTEST) / STEP));

function between(place: number, valueAt: (size: number) => number): number {
  const below = Math.min(SIZES - 2, Math.floor(place));
  const part = place - below;
  return valueAt(below) * (1 - part) + valueAt(below + 1) * part;
}

type Day = { readonly recall: number; readonly known: number; readonly right: number; readonly wrong: number };

/** The gain by stability, then by day. */
function tabulate(difficulty: number, model: MemoryModel): Float64Array {
  const days = Array.from({ length: SIZES * DAYS }, (_, at) =>
    lookAhead({ stability: sizeOf(Math.floor(at / DAYS)), difficulty }, at % DAYS, model),
  );
  const values = new Float64Array(SIZES);
  const gains = new Float64Array(SIZES * DAYS);
  for (let ahead = 0; ahead < QUESTIONS_AHEAD; ahead++) {
    const before = values.slice();
    const valueBefore = (size: number): number => before[size]!;
    for (let size = 0; size < SIZES; size++) {
      // After the last day nothing changes any more.
      let best = days[size * DAYS + DAYS - 1]!.known;
      for (let day = DAYS - 1; day >= 0; day--) {
        const { recall, known, right, wrong } = days[size * DAYS + day]!;
        const ask = recall * between(right, valueBefore) + (1 - recall) * between(wrong, valueBefore) - PRICE;
        const wait = known / HORIZON + TOMORROW * (day === DAYS - 1 ? Math.max(known, ask) : best);
        gains[size * DAYS + day] = ask - wait;
        best = Math.max(ask, wait);
      }
      values[size] = best;
    }
  }
  return gains;
}

function lookAhead(memory: Memory, day: number, model: MemoryModel): Day {
  return {
    recall: model.recallAfter(memory, day),
    known: 1 / (1 + (day / memory.stability) ** STEEPNESS),
    right: placeOf(model.learn(memory, day, 'recalled').stability),
    wrong: placeOf(model.learn(memory, day, 'forgot').stability),
  };
}
