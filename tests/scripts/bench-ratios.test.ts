import { describe, expect, it } from 'vitest';
import { alternate, measureInterleaved, median, medianRatio } from '../../scripts/bench/ratios.ts';

describe('the median', () => {
  it.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[10, 1, 2, 9], 5.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('No values');
  });
});

describe('the median of ratios', () => {
  it('compares the times of one round, so that a slow round says nothing', () => {
    expect(medianRatio([20, 2000, 20], [10, 1000, 10])).toBe(2);
  });

  it('wants both times of each round', () => {
    expect(() => medianRatio([1, 2], [1])).toThrow('both');
  });
});

describe('contenders', () => {
  it('take turns, and each comes first in its turn', () => {
    const order: string[] = [];
    const contenders = { a: () => order.push('a'), b: () => order.push('b') };
    const times = measureInterleaved({ contenders, rounds: 3, sampleMilliseconds: 0 });
    // The first two warm up.
    expect(order.join('')).toBe('ababbaab');
    expect(times.a).toHaveLength(3);
    expect(times.b).toHaveLength(3);
  });
});

describe('a pair', () => {
  it('is measured round after round, each first in its turn', async () => {
    const order: string[] = [];
    const times = await alternate({ above: 'a', below: 'b' }, 3, async (one, round) => {
      order.push(one);
      return round;
    });
    expect(order.join('')).toBe('abbaab');
    expect(times).toEqual({ above: [0, 1, 2], below: [0, 1, 2] });
  });
});
