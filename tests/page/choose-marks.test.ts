import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BlockRecord } from '../../page/scanner/block-record.ts';
import { createChooser } from '../../page/scanner/choose-marks.ts';

const COUNT = 20_000;
const FOLLOWING = 4;
let compared = 0;

/** As much of a block as marks are chosen by: its place in the page, and the entries of its terms. */
const recordAt = (place: number, ...entries: string[]): BlockRecord => {
  const node = {
    place,
    compareDocumentPosition: (other: { place: number }) => {
      compared++;
      return other.place > place ? FOLLOWING : 0;
    },
  };
  const terms = entries.map((entry) => ({ entry, isMarked: false }));
  return { block: { nodes: [node], starts: [0] }, terms, isHidden: false } as unknown as BlockRecord;
};

const gone = (record: BlockRecord): BlockRecord => Object.assign(record, { terms: [] });
const markedIn = (records: readonly BlockRecord[]) => records.filter(({ terms }) => terms[0]?.isMarked);

beforeEach(() => {
  compared = 0;
  vi.stubGlobal('Node', { DOCUMENT_POSITION_FOLLOWING: FOLLOWING });
});
afterEach(() => vi.unstubAllGlobals());

describe('once a page', () => {
  it('a change of a huge page compares no more blocks than have changed', () => {
    const choose = createChooser('page');
    const update = (...records: BlockRecord[]) => [...choose({ records: new Set(records), sections: new Set() })];
    const records = Array.from({ length: COUNT }, (_, place) => recordAt(place, 'crm', 'crm'));
    update(...records);
    expect(markedIn(records)).toEqual([records[0]]);
    expect(records[0]!.terms.map(({ isMarked }) => isMarked)).toEqual([true, false]);
    compared = 0;
    for (let turn = 0; turn < 500; turn++) {
      const again = recordAt(turn, 'crm');
      // A block that is read anew keeps its mark, then it goes, and the next one has it.
      expect(update(gone(records[turn]!), again)).toEqual([again]);
      expect(update(gone(again))).toEqual([records[turn + 1]]);
    }
    expect(compared).toBeLessThanOrEqual(1000);
  });

  it('a block that is hidden gives its marks away, and takes none back when it is shown', () => {
    const choose = createChooser('page');
    const update = (...records: BlockRecord[]) => choose({ records: new Set(records), sections: new Set() });
    const [first, second] = [recordAt(0, 'crm'), recordAt(1, 'crm')];
    update(first, second);
    update(Object.assign(first, { isHidden: true }));
    expect(markedIn([first, second])).toEqual([second]);
    update(Object.assign(first, { isHidden: false }));
    expect(markedIn([first, second])).toEqual([second]);
    update(gone(second));
    expect(markedIn([first, second])).toEqual([first]);
  });
});
