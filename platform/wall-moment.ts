import { dayOf } from '../core/coach/clock.ts';
import type { WallMoment } from '../core/coach/coach-self.ts';

/** Now, by the machine’s clock and the calendar of where it is. */
export function wallMoment(): WallMoment {
  const now = new Date();
  return { wall: now.getTime(), today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) };
}
