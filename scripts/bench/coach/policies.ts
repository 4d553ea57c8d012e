import { MILLISECONDS_A_DAY } from '../../../core/coach/clock.ts';
import { QUESTIONS_A_DAY, rankDueTerms, suitingKinds } from '../../../core/coach/choose-term.ts';
import { applyEvidence, strandOf, type Evidence } from '../../../core/coach/evidence.ts';
import { createMemoryModel } from '../../../core/coach/memory-model.ts';
import { adaptPace } from '../../../core/coach/pace.ts';
import { predictAnswer, predictRecall, type Learner } from '../../../core/coach/recall.ts';
import type { QuestionKind, TermRecord } from '../../../core/coach/term-record.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import { pick, type Random } from '../random.ts';

/** How somebody answers: a term, through a strand. */
type Answer = (term: string, strand: 'recall' | 'recognition') => boolean;

/** Who decides what is asked. A day is read first; then come its questions. */
export type Policy = {
  readonly hears: (term: string, what: 'understood' | 'ignored' | 'lookedUp', day: number) => void;
  /** Asks at most so many questions; returns how many. */
  readonly asks: (day: number, answer: Answer, atMost: number) => number;
};

/** (a) Nothing but look-ups. */
export const createLookUpOnly = (): Policy => ({ hears: () => {}, asks: () => 0 });

/** (b) Any term that was looked up, at random. */
export function createRandomQuestions(random: Random): Policy {
  const seen = new Set<string>();
  return {
    hears: (term, what) => {
      if (what === 'lookedUp') seen.add(term);
    },
    asks: (_, answer, atMost) => {
      const asked = Math.min(atMost, seen.size);
      for (let number = 0; number < asked; number++) answer(pick(random, [...seen]), 'recall');
      return asked;
    },
  };
}

const LADDER = [1, 3, 7, 14];

/**
 * (c) A ladder of fixed intervals for every term that was looked up: 1, 3, 7 and 14 days, back to the foot after a wrong
 * answer, done with after the last step. `begunFirst`: terms on the ladder go before new ones; else the longest overdue.
 */
export function createLadder(begunFirst: boolean): Policy {
  const terms = new Map<string, { step: number; due: number }>();
  const isBegun = (term: string) => (terms.get(term)!.step > 0 ? 0 : 1);
  return {
    hears: (term, what, day) => {
      if (what === 'lookedUp' && !terms.has(term)) terms.set(term, { step: 0, due: day + LADDER[0]! });
    },
    asks: (day, answer, atMost) => {
      const due = [...terms.keys()].filter((term) => terms.get(term)!.due <= day);
      due.sort((a, b) => (begunFirst ? isBegun(a) - isBegun(b) : 0) || terms.get(a)!.due - terms.get(b)!.due);
      const asked = due.slice(0, atMost);
      for (const term of asked) {
        const step = answer(term, 'recall') ? terms.get(term)!.step + 1 : 0;
        terms.set(term, { step, due: day + (LADDER[step] ?? Infinity) });
      }
      return asked.length;
    },
  };
}

/** Few entries have a false friend to ask about. */
const isCommon = (kind: QuestionKind): boolean => kind !== 'sense';

/** A prediction of the coach, and what came of it. */
export type Forecast = { readonly expected: number; readonly came: boolean };

/** The coach itself, as the extension runs it. */
export class CoachPolicy implements Policy {
  readonly forecasts: Forecast[] = [];
  readonly #records = new Map<string, TermRecord>();
  #learner: Learner = { model: createMemoryModel(), pace: 0 };

  hears(term: string, what: 'understood' | 'ignored' | 'lookedUp', day: number): void {
    this.#apply(term, what === 'lookedUp' ? { kind: 'lookUp', visible: 3000 } : { kind: 'met' }, day);
  }

  asks(day: number, answer: Answer, atMost = QUESTIONS_A_DAY): number {
    const now = day * MILLISECONDS_A_DAY;
    const due = rankDueTerms(this.#records.values(), now, this.#learner, { worth: () => 1 }).slice(0, atMost);
    for (const [number, record] of due.entries()) {
      const question = suitingKinds(record).find(isCommon)!;
      const strand = strandOf(question);
      const expected = predictAnswer(record, strand, now, this.#learner);
      const isRight = answer(record.entry, strand);
      this.forecasts.push({ expected, came: isRight });
      this.#learner = { ...this.#learner, pace: adaptPace(this.#learner.pace, expected, isRight) };
      this.#apply(record.entry, { kind: 'answer', id: `${day}.${number}`, question, isRight }, day);
    }
    return due.length;
  }

  /** What it expects of every term that it has evidence for. */
  *expectations(day: number): Iterable<readonly [string, number]> {
    for (const [term, record] of this.#records)
      if (Object.keys(record.strands).length > 0)
        yield [term, predictRecall(record, day * MILLISECONDS_A_DAY, this.#learner)];
  }

  #apply(term: string, evidence: Evidence, day: number): void {
    const moment = { at: day * MILLISECONDS_A_DAY, today: day };
    const entry = EntryId.parse(term);
    const after = applyEvidence(this.#records.get(term) ?? null, entry, evidence, { moment, learner: this.#learner });
    if (after) this.#records.set(term, after);
  }
}
