import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainOfAsking, rankDueTerms } from '../../../core/coach/choose-term.ts';
import { MILLISECONDS_A_DAY } from '../../../core/coach/clock.ts';
import { applyEvidence } from '../../../core/coach/evidence.ts';
import { createMemoryModel } from '../../../core/coach/memory-model.ts';
import type { Learner } from '../../../core/coach/recall.ts';
import { createRecord, type TermRecord } from '../../../core/coach/term-record.ts';
import { EntryId } from '../../../core/entry/ids.ts';

const LEARNER: Learner = { model: createMemoryModel(), pace: 0 };
const START = 20_000;
const on = (day: number) => ({ moment: { at: day * MILLISECONDS_A_DAY, today: day }, learner: LEARNER });

const remembered = (stability: number, difficulty = 5, entry = 'churn'): TermRecord => ({
  ...createRecord(EntryId.parse(entry), START),
  strands: { recall: { stability, difficulty, at: START * MILLISECONDS_A_DAY } },
});
const gainAfter = (record: TermRecord, days: number): number =>
  gainOfAsking(record, (START + days) * MILLISECONDS_A_DAY, LEARNER);

/** The day on which a term is due for the first time. */
const dueAfter = (record: TermRecord): number =>
  Array.from({ length: 80 }, (_, day) => day).find((day) => gainAfter(record, day) > 0) ?? Infinity;

const stability = fc.double({ min: 0.1, max: 60, noNaN: true });
const difficulty = fc.double({ min: 1, max: 10, noNaN: true });

describe('a question about a term', () => {
  it('is not due on the day of the last one, and stays due once it is', () => {
    fc.assert(
      fc.property(stability, difficulty, (lasts, hard) => {
        const record = remembered(lasts, hard);
        expect(gainAfter(record, 0)).toBe(0);
        const due = dueAfter(record);
        for (const later of [1, 5, 20, 80, 800])
          if (due < 80) expect(gainAfter(record, due + later)).toBeGreaterThan(0);
      }),
    );
  });

  it('is due the later the longer the memory lasts', () => {
    const days = [0.3, 1, 3, 8, 20, 40].map((lasts) => dueAfter(remembered(lasts)));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days[0]).toBeLessThanOrEqual(2);
    expect(days.at(-1)).toBeGreaterThan(20);
  });

  it('never gains a whole term, nor falls below nothing', () => {
    fc.assert(
      fc.property(stability, difficulty, fc.nat(5000), (lasts, hard, days) => {
        const gain = gainAfter(remembered(lasts, hard), days);
        expect(gain >= 0 && gain < 1).toBe(true);
      }),
    );
  });

  it('is not due while reading keeps the term alive, and is when reading stops', () => {
    let record: TermRecord | null = null;
    const look = { kind: 'lookUp', visible: 2000 } as const;
    record = applyEvidence(record, EntryId.parse('churn'), look, on(START));
    for (let day = START + 1; day < START + 30; day++) {
      record = applyEvidence(record, EntryId.parse('churn'), { kind: 'met' }, on(day));
      expect(gainOfAsking(record!, day * MILLISECONDS_A_DAY, LEARNER)).toBe(0);
    }
    expect(gainOfAsking(record!, (START + 60) * MILLISECONDS_A_DAY, LEARNER)).toBeGreaterThan(0);
  });

  it('is not asked about a term without any evidence, nor of one that is worth nothing', () => {
    expect(gainAfter(createRecord(EntryId.parse('churn'), START), 30)).toBe(0);
    const now = (START + 30) * MILLISECONDS_A_DAY;
    const records = ['lead', 'api', 'churn'].map((name) => remembered(2, 5, name));
    const ranked = rankDueTerms(records, now, LEARNER, { worth: (id) => (id === 'lead' ? 0 : 1) });
    expect(ranked.map(({ entry }) => entry)).toEqual(['api', 'churn']);
    const worth = (id: EntryId) => (id === 'lead' ? 2 : 1);
    expect(rankDueTerms(records, now, LEARNER, { worth })[0]!.entry).toBe('lead');
  });
});
