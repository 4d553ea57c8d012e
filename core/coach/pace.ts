/** How far one answer moves the pace. Small enough that a bad day is not taken for a bad memory. */
const STEP = 0.12;
const FURTHEST = 1.6;

/**
 * A person’s pace after an answer that was expected with a probability: the logarithm of how much longer they remember
 * than most people. An answer that was certain tells nothing; a surprise moves it, and less where it was near a toss-up.
 */
export function adaptPace(pace: number, expected: number, isRight: boolean): number {
  const moved = pace + STEP * ((isRight ? 1 : 0) - expected);
  return Math.min(FURTHEST, Math.max(-FURTHEST, moved));
}
