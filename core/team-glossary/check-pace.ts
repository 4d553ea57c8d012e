/** All in milliseconds. */
const MINUTE = 60_000;
export const USUAL_INTERVAL = 6 * 60 * MINUTE;
const LONGEST = 24 * 60 * MINUTE;
/** After a first failure; each further one doubles it. */
const FIRST_RETRY = 5 * MINUTE;

export type Pace = {
  readonly now: number;
  /** Between two checks that went well. */
  readonly interval: number;
  /** How many checks have failed one after the other. */
  readonly failures: number;
  /** How long the server has asked to be left alone. */
  readonly retryAfter?: number | undefined;
  /** From 0 to 1: spreads the checks of many browsers that were started at once. */
  readonly random: number;
};

/** When to ask a source again. Never sooner than a server asks, and not later than in a day because of failures. */
export function nextCheck({ now, interval, failures, retryAfter = 0, random }: Pace): number {
  const backOff = failures === 0 ? interval : Math.min(LONGEST, FIRST_RETRY * 2 ** Math.min(failures - 1, 10));
  const pause = Math.max(backOff, Math.min(retryAfter, LONGEST));
  return now + Math.round(pause * (1 + random / 4));
}

/** Whether a source is to be asked now. A clock that was set back must not put it off for years. */
export const isDue = (next: number, now: number): boolean => next <= now || next > now + 2 * LONGEST;
