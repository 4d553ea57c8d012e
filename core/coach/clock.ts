import * as z from 'zod/mini';

export const MILLISECONDS_A_DAY = 86_400_000;

/** The longest absence that counts as time gone by. A clock that leaps ten years ahead ages memories by this much, once. */
const LONGEST_STEP = 90 * MILLISECONDS_A_DAY;

/**
 * The coach’s clock never runs back, and never leaps. `wall`: what the machine’s clock said last; `at`: what it is here.
 * Both in milliseconds since 1970; they agree until the machine’s clock is set, or nobody comes for three months.
 */
export const CoachClock = z.strictObject({ wall: z.number(), at: z.number() });
export type CoachClock = z.infer<typeof CoachClock>;

/** The clock at a moment that the machine names: set back, it stands still until time goes on from there. */
export function advanceClock(clock: CoachClock | null, wall: number): CoachClock {
  if (!clock) return { wall, at: wall };
  const step = Math.min(LONGEST_STEP, Math.max(0, wall - clock.wall));
  return { wall, at: clock.at + step };
}

/** What the coach knows of now. `today`: the day of the reader’s calendar, in days since 1970-01-01. */
export type Moment = { readonly at: number; readonly today: number };

/**
 * The day of a calendar, in days since 1970-01-01, from its parts. Days are counted, not hours: one with a change of the
 * clocks has 23 or 25 of them and is one day.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): number {
  // Days from civil (H. Hinnant, 2013): the year begins in March, so that a leap day is its last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** How many questions were answered on a day. */
export const DayCount = z.strictObject({ day: z.int(), answered: z.int().check(z.minimum(0)) });
export type DayCount = z.infer<typeof DayCount>;

/**
 * The count as of today. A later day begins anew. The day before goes on, for a traveller to the west lives it twice; a day
 * further back means that the clock was wrong, and begins anew.
 */
export function countOfToday(count: DayCount | null, today: number): DayCount {
  const goesOn = count && (count.day === today || count.day === today + 1);
  return goesOn ? count : { day: today, answered: 0 };
}
