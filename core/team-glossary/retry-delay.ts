const FIRST = 15_000;
const LONGEST = 3_600_000;

/** How long to wait before the next attempt, in milliseconds: 15 s, doubled with each failure, an hour at most; of that
 *  between half and all, so that many do not come back at once. `random`: from 0 up to 1. */
export const retryDelay = (failures: number, random: number): number =>
  Math.round(Math.min(LONGEST, FIRST * 2 ** Math.min(failures - 1, 20)) * (0.5 + random / 2));
