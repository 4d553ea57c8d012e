import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceClock, countOfToday, dayOf, MILLISECONDS_A_DAY } from '../../../core/coach/clock.ts';
import { applyEvidence, type Evidence } from '../../../core/coach/evidence.ts';
import { createMemoryModel } from '../../../core/coach/memory-model.ts';
import { packRecord, unpackRecord } from '../../../core/coach/pack-record.ts';
import { adaptPace } from '../../../core/coach/pace.ts';
import { predictAnswer, predictRecall, type Learner } from '../../../core/coach/recall.ts';
import { fadeAt } from '../../../core/coach/fade.ts';
import { fadeTimes, stateOf } from '../../../core/coach/states.ts';
import { QuestionKind, STRANDS, TermRecord } from '../../../core/coach/term-record.ts';
import { EntryId } from '../../../core/entry/ids.ts';

const ENTRY = EntryId.parse('churn');
const LEARNER: Learner = { model: createMemoryModel(), pace: 0 };
const START = 20_000;
const on = (day: number) => ({ moment: { at: day * MILLISECONDS_A_DAY, today: Math.floor(day) }, learner: LEARNER });

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.constant({ kind: 'met' } as const),
  fc.record({ kind: fc.constant('lookUp' as const), visible: fc.nat(5000) }),
  fc.record({
    kind: fc.constant('answer' as const),
    id: fc.string({ maxLength: 8 }),
    question: fc.constantFrom(...QuestionKind.options),
    isRight: fc.boolean(),
  }),
);

/** What came when, in days after one another. */
const story = fc.array(fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), evidence), { maxLength: 40 });

type Story = readonly (readonly [number, Evidence])[];

function tell(events: Story): { record: TermRecord | null; day: number } {
  let record: TermRecord | null = null;
  let day = START;
  for (const [later, one] of events) {
    day += later;
    record = applyEvidence(record, ENTRY, one, on(day));
  }
  return { record, day };
}

const answer = (id: string, question: QuestionKind, isRight = true): Evidence => ({
  kind: 'answer',
  id,
  question,
  isRight,
});

describe('the memory of a term', () => {
  it('is a record that storage and progress files hold, whatever happened', () => {
    fc.assert(
      fc.property(story, (events) => {
        const { record } = tell(events);
        if (!record) return;
        expect(TermRecord.safeParse(record).success).toBe(true);
        const again = unpackRecord(JSON.parse(JSON.stringify(packRecord(record))));
        expect(again).toMatchObject({ ...record, strands: expect.anything() });
        expect(TermRecord.safeParse(again).success).toBe(true);
      }),
    );
  });

  it('predicts recall in [0, 1], never rising as time goes by', () => {
    fc.assert(
      fc.property(
        story,
        fc.array(fc.nat(4000), { minLength: 2 }),
        fc.double({ min: -1.6, max: 1.6, noNaN: true }),
        (events, days, pace) => {
          const { record, day } = tell(events);
          if (!record) return;
          const learner = { ...LEARNER, pace };
          const moments = days.toSorted((a, b) => a - b).map((later) => (day + later) * MILLISECONDS_A_DAY);
          for (const strand of [null, ...STRANDS]) {
            const recalls = moments.map((at) =>
              strand ? predictAnswer(record, strand, at, learner) : predictRecall(record, at, learner),
            );
            for (const recall of recalls) expect(recall >= 0 && recall <= 1).toBe(true);
            expect(recalls).toEqual(recalls.toSorted((a, b) => b - a));
          }
        },
      ),
    );
  });

  it('counts every answer once: none lost, none doubled, however often it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 3 })), { maxLength: 60 }), (answers) => {
        const events = answers.flatMap(([isRight, times], number) =>
          Array.from({ length: times }, () => [0.3, answer(`churn.term.${number}`, 'term', isRight)] as const),
        );
        const { record } = tell(events);
        const right = answers.filter(([isRight]) => isRight).length;
        expect([record?.right ?? 0, record?.wrong ?? 0]).toEqual([right, answers.length - right]);
      }),
    );
  });

  it('fades marks step by step, and never back without new evidence', () => {
    const depth = { full: 0, light: 1, silent: 2 };
    fc.assert(
      fc.property(story, (events) => {
        const { record, day } = tell(events);
        if (!record) return;
        const times = fadeTimes(record, LEARNER);
        const levels = [0, 1, 5, 20, 80, 400, 4000].map(
          (later) => depth[fadeAt(times, (day + later) * MILLISECONDS_A_DAY)],
        );
        expect(levels).toEqual(levels.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('a known term', () => {
  const learnt: Story = [
    [0, { kind: 'lookUp', visible: 2000 }],
    [2, answer('1', 'term')],
    [6, answer('2', 'term')],
    [15, answer('3', 'term')],
  ];
  const state = (events: Story, later = 0) => {
    const { record, day } = tell(events);
    return stateOf(record, (day + later) * MILLISECONDS_A_DAY, LEARNER);
  };

  it.each([
    ['nothing', [], 'unknown'],
    ['met every day for a month', Array.from({ length: 30 }, () => [1, { kind: 'met' }]), 'unknown'],
    ['a glance of less than a second', [[0, { kind: 'lookUp', visible: 999 }]], 'unknown'],
    ['a card that was read', [[0, { kind: 'lookUp', visible: 1000 }]], 'learning'],
    ['many answers and no situation', learnt, 'learning'],
    ['the last answer in a situation', [...learnt, [20, answer('4', 'otherSide')]], 'known'],
    ['a situation got wrong', [...learnt, [20, answer('4', 'otherSide', false)]], 'learning'],
    ['one right answer', [[0, answer('1', 'sentence')]], 'learning'],
    ['looked up since', [...learnt, [20, answer('4', 'sense')], [1, { kind: 'lookUp', visible: 4000 }]], 'learning'],
  ] as [string, Story, string][])('after %s', (_, events, expected) => {
    expect(state(events)).toBe(expected);
  });

  it('is silent, grows lighter, comes back as memory decays, and at once when it is looked up', () => {
    const known: Story = [...learnt, [20, answer('4', 'sentence')]];
    const { record, day } = tell(known);
    const times = fadeTimes(record!, LEARNER);
    const seen = [0, 30, 4000].map((later) => fadeAt(times, (day + later) * MILLISECONDS_A_DAY));
    expect(seen[0]).toBe('silent');
    expect(seen.at(-1)).toBe('full');
    expect(state(known, 100_000)).toBe('learning');
    const again = tell([...known, [1, { kind: 'lookUp', visible: 4000 }]]);
    expect(fadeAt(fadeTimes(again.record!, LEARNER), again.day * MILLISECONDS_A_DAY)).toBe('full');
  });
});

describe('the clock', () => {
  const year = 365 * MILLISECONDS_A_DAY;

  it('never runs back nor leaps, and goes on after it was set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20 * year, max: 20 * year }), { minLength: 1 }), (steps) => {
        let wall = 60 * year;
        let clock = advanceClock(null, wall);
        for (const step of steps) {
          wall += step;
          const next = advanceClock(clock, wall);
          expect(next.at - clock.at).toBe(Math.min(90 * MILLISECONDS_A_DAY, Math.max(0, step)));
          clock = next;
        }
      }),
    );
  });

  it.each([
    ['back a year', [-year, MILLISECONDS_A_DAY, year]],
    ['ten years ahead', [10 * year, MILLISECONDS_A_DAY, -10 * year]],
  ])('%s and put right: at most three months pass, and schedules stay sane', (_, steps) => {
    let clock = advanceClock(null, 56 * year);
    for (const step of steps) clock = advanceClock(clock, clock.wall + step);
    expect(clock.at - 56 * year).toBeLessThanOrEqual(92 * MILLISECONDS_A_DAY);
    expect(advanceClock(clock, clock.wall + MILLISECONDS_A_DAY).at - clock.at).toBe(MILLISECONDS_A_DAY);
  });

  it('counts days as the calendar does, through leap years and changes of the clocks', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (date) => {
        const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
        expect(day).toBe(Math.floor(date.getTime() / MILLISECONDS_A_DAY));
      }),
    );
    expect(dayOf(2026, 3, 30) - dayOf(2026, 3, 29)).toBe(1);
    expect(dayOf(2026, 10, 26) - dayOf(2026, 10, 25)).toBe(1);
  });

  it.each([
    ['the same day', 100, 2],
    ['the next day', 101, 0],
    ['the day before, flown west over the date line', 99, 2],
    ['a year back, the clock was wrong', -265, 0],
  ])('%s', (_, today, answered) => {
    expect(countOfToday({ day: 100, answered: 2 }, today).answered).toBe(answered);
  });
});

describe('the pace of a person', () => {
  it('follows surprises, and stays within bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())), (answers) => {
        let pace = 0;
        for (const [expected, isRight] of answers) pace = adaptPace(pace, expected, isRight);
        expect(Math.abs(pace)).toBeLessThanOrEqual(1.6);
      }),
    );
    expect(adaptPace(0, 0.9, false)).toBeLessThan(adaptPace(0, 0.9, true));
  });
});
