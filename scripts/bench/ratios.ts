/** One way of doing the work that is compared; called many times over. What it returns is kept, so that V8 cannot leave it out. */
export type Contender = () => unknown;

const kept: unknown[] = [];

/** What is compared, and what it is compared with. */
export type Pair<T> = { readonly above: T; readonly below: T };

type Interleaved<Name extends string> = {
  readonly contenders: Readonly<Record<Name, Contender>>;
  readonly rounds: number;
  /** A sample repeats its contender until this much has passed, and counts the time of one call. */
  readonly sampleMilliseconds?: number;
};

/** The middle value, or the mean of the middle two. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new Error('No values, no median.');
  return (lower + upper) / 2;
}

/** The median of `above[i] / below[i]`: two times of one round share what else the machine was doing. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  if (above.length !== below.length) throw new Error('Each round needs both of its times.');
  return median(above.map((time, round) => time / below[round]!));
}

/** Measures one and the other, round after round, each first in its turn. */
export async function alternate<T, Measured>(
  pair: Pair<T>,
  rounds: number,
  measure: (one: T, round: number) => Promise<Measured>,
): Promise<Pair<readonly Measured[]>> {
  const measured: Pair<Measured[]> = { above: [], below: [] };
  for (let round = 0; round < rounds; round++)
    for (const which of round % 2 === 0 ? (['above', 'below'] as const) : (['below', 'above'] as const))
      measured[which].push(await measure(pair[which], round));
  return measured;
}

/** Milliseconds of one call by contender and round. Contenders take turns (A B C, B C A …), after a round that warms them up. */
export function measureInterleaved<Name extends string>({
  contenders,
  rounds,
  sampleMilliseconds = 40,
}: Interleaved<Name>): Record<Name, number[]> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (const name of names) timeOfOne(contenders[name], 5 * sampleMilliseconds);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < names.length; turn++) {
      // Each contender comes first in turn, so that none always follows the same one.
      const name = names[(round + turn) % names.length]!;
      times[name].push(timeOfOne(contenders[name], sampleMilliseconds));
    }
  return times;
}

function timeOfOne(contender: Contender, atLeast: number): number {
  const start = performance.now();
  let calls = 0;
  let passed = 0;
  do {
    kept[0] = contender();
    calls++;
    passed = performance.now() - start;
  } while (passed < atLeast);
  return passed / calls;
}
