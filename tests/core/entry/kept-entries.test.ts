import { describe, expect, it } from 'vitest';
import { readKept, withKept } from '../../../core/entry/kept-entries.ts';
import type { EntryId } from '../../../core/entry/ids.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `entry-${at}` as EntryId);

describe('entries that are kept', () => {
  it('have the latest in front, once', () => {
    expect(withKept(ids(3), 'entry-2' as EntryId)).toEqual(['entry-2', 'entry-0', 'entry-1']);
  });

  it('are a hundred at most: the oldest gives way', () => {
    const kept = withKept(ids(100), 'crm' as EntryId);
    expect(kept).toHaveLength(100);
    expect(kept).not.toContain('entry-99');
    expect(readKept(ids(5000))).toHaveLength(100);
  });

  it.each([[null], [{}], ['crm'], [[1, 2]], [['../crm']]])('%j, a damaged record, holds none', (stored) => {
    expect(readKept(stored)).toEqual([]);
  });
});
