import { afterEach, describe, expect, it, vi } from 'vitest';
import { MILLISECONDS_A_DAY } from '../../core/coach/clock.ts';
import { createSelf, questionsLeft, takeEvent, type CoachSelf } from '../../core/coach/coach-self.ts';
import { createMemoryModel } from '../../core/coach/memory-model.ts';
import { predictRecall } from '../../core/coach/recall.ts';
import type { TermRecord } from '../../core/coach/term-record.ts';
import { EntryId } from '../../core/entry/ids.ts';
import { wallMoment } from '../../platform/wall-moment.ts';

const ENTRY = EntryId.parse('churn');
const model = createMemoryModel();
const usualZone = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (usualZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = usualZone;
});

/** One reader who answers, each time once, when their machine says that it is so late. */
class Reader {
  self: CoachSelf | null = null;
  record: TermRecord | null = null;
  #answers = 0;

  answerAt(moment: string): void {
    vi.setSystemTime(moment);
    const now = wallMoment();
    this.self ??= createSelf('this-installation', now);
    const evidence = { kind: 'answer', id: `churn.term.${this.#answers++}`, question: 'term', isRight: true } as const;
    ({ self: this.self, record: this.record } = takeEvent(
      this.self,
      this.record,
      { entry: ENTRY, evidence },
      { now, model },
    )!);
  }

  leftAt(moment: string): number {
    vi.setSystemTime(moment);
    return questionsLeft(this.self!, wallMoment().today);
  }
}

describe('the limit of a day', () => {
  it.each([
    ['a day of 23 hours', 'Europe/Paris', ['2026-03-29', '2026-03-30']],
    ['a day of 25 hours', 'Europe/Paris', ['2026-10-25', '2026-10-26']],
    ['the same in New York', 'America/New_York', ['2026-11-01', '2026-11-02']],
    ['a day that begins at one', 'America/Santiago', ['2026-09-06', '2026-09-07']],
    ['half an hour of shift', 'Australia/Lord_Howe', ['2026-10-04', '2026-10-05']],
  ])('is that of the calendar: %s', (_, zone, [today, tomorrow]) => {
    process.env['TZ'] = zone;
    vi.useFakeTimers();
    const reader = new Reader();
    reader.answerAt(`${today}T01:00`);
    reader.answerAt(`${today}T23:30`);
    expect(reader.leftAt(`${today}T23:50`)).toBe(1);
    expect(reader.leftAt(`${tomorrow}T00:10`)).toBe(3);
  });

  it('goes on for who flies west over midnight, and does not shrink for who flies east', () => {
    process.env['TZ'] = 'Asia/Tokyo';
    vi.useFakeTimers();
    const reader = new Reader();
    reader.answerAt('2026-11-22T01:00:00+09:00');
    process.env['TZ'] = 'America/Los_Angeles';
    expect(reader.leftAt('2026-11-22T02:00:00+09:00')).toBe(2);
    process.env['TZ'] = 'Asia/Tokyo';
    expect(reader.leftAt('2026-11-22T03:00:00+09:00')).toBe(2);
  });
});

describe('a clock that was set', () => {
  it.each([
    ['back a year', ['2026-11-22', '2025-11-22', '2025-11-23', '2026-11-24']],
    ['ten years ahead', ['2026-11-22', '2036-11-22', '2026-11-23', '2026-11-24']],
    ['back to 1970', ['2026-11-22', '1970-01-01', '2026-11-23', '2026-11-24']],
  ])('%s loses no answer, and the memory stays that of days', (_, days) => {
    vi.useFakeTimers();
    const reader = new Reader();
    for (const day of days) reader.answerAt(`${day}T10:00:00Z`);
    expect(reader.record).toMatchObject({ right: 4, wrong: 0 });
    const { at } = reader.record!.strands.recall!;
    const [first] = days.map((day) => Date.parse(`${day}T10:00:00Z`)) as [number];
    expect(at - first).toBeGreaterThanOrEqual(0);
    expect(at - first).toBeLessThanOrEqual(185 * MILLISECONDS_A_DAY);
    expect(predictRecall(reader.record!, at + MILLISECONDS_A_DAY, { model, pace: 0 })).toBeGreaterThan(0.9);
    expect(reader.leftAt(`${days.at(-1)}T11:00:00Z`)).toBe(2);
  });
});
