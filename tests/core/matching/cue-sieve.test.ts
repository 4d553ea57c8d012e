import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSieves, createSift } from '../../../core/matching/cue-sieve.ts';

const lists = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 300, size: 'max' });

/** The tokens that pass, by their lists. */
function siftAll(listsOf: readonly (readonly number[])[], sense: number, tokens: readonly number[]): number[] {
  const found = new Int32Array(tokens.length + 1);
  const span = { lists: Int32Array.from(tokens), from: 0, to: tokens.length };
  const count = createSift(buildSieves(listsOf.map((own) => new Set(own))))(sense, span, found, 0);
  return [...found.subarray(0, count)];
}

describe('a sieve of cues', () => {
  it('lets every list of its sense pass, in reading order, and never the empty one', () => {
    fc.assert(
      fc.property(fc.array(lists, { minLength: 1, maxLength: 5 }), fc.nat(4), lists, (listsOf, at, others) => {
        const sense = at % listsOf.length;
        const own = new Set(listsOf[sense]);
        const tokens = [...others, ...own].flatMap((list) => [0, list]);
        const passed = siftAll(listsOf, sense, tokens);
        expect(passed).toEqual(passed.toSorted((a, b) => a - b));
        expect(passed.map((token) => tokens[token])).not.toContain(0);
        expect(passed).toEqual(expect.arrayContaining(tokens.flatMap((list, token) => (own.has(list) ? [token] : []))));
      }),
    );
  });

  it('goes on after what has been found, and keeps to its stretch', () => {
    const sift = createSift(buildSieves([new Set(), new Set([7])]));
    const found = Int32Array.from([1, 0, 0, 0]);
    expect(sift(1, { lists: Int32Array.from([7, 7, 7, 7]), from: 2, to: 3 }, found, 1)).toBe(2);
    expect([...found.subarray(0, 2)]).toEqual([1, 2]);
    expect(sift(0, { lists: Int32Array.from([7, 7, 7, 7]), from: 0, to: 4 }, found, 1)).toBe(1);
  });

  it('lets one other list in ten pass at most, whatever the number of its own', () => {
    for (const count of [1, 5, 20, 65, 200]) {
      const own = Array.from({ length: count }, (_, index) => 3 + 4 * index);
      const others = Array.from({ length: 10_000 }, (_, index) => 2 + 2 * index);
      expect(siftAll([own], 0, others).length).toBeLessThan(1000);
    }
  });
});
