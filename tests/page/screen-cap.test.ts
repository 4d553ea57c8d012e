import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Discipline } from '../../core/entry/discipline.ts';
import { ScreenCap, type ScreenLimit } from '../../page/highlighter/screen-cap.ts';
import type { PageTerm } from '../../page/scanner/block-record.ts';

const HEIGHT = 800;

/** As much of a term as it is decided by: whose word it is, and where it stands. */
const termAt = (top: number, discipline: Discipline = 'it', entry = `entry-${top}`) =>
  ({ entry, discipline, top, range: { startNode: { length: 10, top }, startOffset: 0 } }) as unknown as PageTerm & {
    readonly top: number;
  };
type Term = ReturnType<typeof termAt>;

let measured = 0;
const page = {
  createRange: () => {
    let top = 0;
    return {
      setStart: (node: { top: number }) => (top = node.top),
      setEnd: () => {},
      getBoundingClientRect: () => (measured++, { top, height: 16 }),
    };
  },
} as unknown as Document;

const createCap = (limit: ScreenLimit): ScreenCap => {
  const cap = new ScreenCap(page);
  cap.limit = limit;
  return cap;
};

/** As the painter does with each batch of terms that come near. Returns what is painted then. */
const bring = (cap: ScreenCap, near: readonly Term[], painted: readonly Term[] = [], gone: readonly Term[] = []) => {
  cap.decide(near, painted, gone);
  return [...painted.filter((term) => !gone.includes(term)), ...near.filter((term) => !cap.holdsBack(term))];
};

const fullest = (terms: readonly Term[]) =>
  Math.max(0, ...terms.map(({ top }) => terms.filter((other) => other.top >= top && other.top < top + HEIGHT).length));

beforeEach(() => {
  measured = 0;
  vi.stubGlobal('innerHeight', HEIGHT);
});
afterEach(() => vi.unstubAllGlobals());

describe('a screenful', () => {
  it('never holds more marks than are wanted, in whatever order text comes near, and none comes or goes', () => {
    const batches = fc.array(fc.array(fc.integer({ min: -800, max: 4000 }), { maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(batches, fc.integer({ min: 1, max: 12 }), (tops, most) => {
        const cap = createCap({ most, role: 'both' });
        let painted: readonly Term[] = [];
        const all: Term[] = [];
        for (const batch of tops.map((heights) => heights.map((top) => termAt(top)))) {
          const before = all.map((term) => cap.holdsBack(term));
          painted = bring(cap, batch, painted);
          expect(all.map((term) => cap.holdsBack(term))).toEqual(before);
          all.push(...batch);
          expect(fullest(painted)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('is filled as far as it may be', () => {
    const terms = Array.from({ length: 40 }, (_, line) => termAt(line * 40));
    const painted = bring(createCap({ most: 6, role: 'both' }), terms);
    expect(painted.map(({ top }) => top)).toEqual([0, 40, 80, 120, 160, 200, 800, 840, 880, 920, 960, 1000]);
  });

  it('gives the words of the other side first, then those of both', () => {
    const terms = (['marketing', 'both', 'both', 'it', 'it', 'marketing'] as const).map((of, at) =>
      termAt(at * 20, of),
    );
    const admitted = (most: number) =>
      bring(createCap({ most, role: 'marketing' }), terms).map(({ discipline, top }) => `${discipline} ${top}`);
    expect(admitted(1)).toEqual(['it 60']);
    expect(admitted(3)).toEqual(['both 20', 'it 60', 'it 80']);
  });

  it('keeps the marks of a text that is read anew', () => {
    const cap = createCap({ most: 2, role: 'both' });
    const [high, low] = [termAt(0, 'it', 'api'), termAt(300, 'it', 'crm')];
    const painted = bring(cap, [high, low]);
    const again = termAt(300, 'it', 'crm');
    expect(bring(cap, [termAt(100), again], painted, [low])).toEqual([high, again]);
  });

  it('asks for no place where there is room for all', () => {
    const terms = Array.from({ length: 12 }, (_, line) => termAt(line));
    expect(bring(createCap({ most: 12, role: 'both' }), terms)).toHaveLength(12);
    expect(measured).toBe(0);
  });

  it('of a giant text asks for few places', () => {
    const terms = Array.from({ length: 5000 }, (_, line) => termAt(line * 5));
    expect(fullest(bring(createCap({ most: 12, role: 'both' }), terms))).toBeLessThanOrEqual(12);
    expect(measured).toBeLessThanOrEqual(100);
  });

  it('is decided anew when the reader wants another number', () => {
    const cap = createCap({ most: 1, role: 'both' });
    const terms = [termAt(0), termAt(20), termAt(40)];
    const painted = bring(cap, terms);
    cap.limit = { most: 2, role: 'both' };
    cap.decide(terms, painted, []);
    expect(terms.map((term) => cap.holdsBack(term))).toEqual([false, false, true]);
  });
});
