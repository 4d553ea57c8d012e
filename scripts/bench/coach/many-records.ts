import { packRecord, type PackedRecord } from '../../../core/coach/pack-record.ts';
import { createRecord } from '../../../core/coach/term-record.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import { createRandom } from '../random.ts';

const RECORDS = 10_000;

/** What somebody has learnt who never stopped, the last evidence up to a month and a half before `now`; first of these entries. */
export function manyRecords(now: number, ids: readonly string[] = []): PackedRecord[] {
  const random = createRandom(10);
  return Array.from({ length: RECORDS }, (_, number) => {
    const strand = () => ({ stability: 1 + 50 * random(), difficulty: 5, at: now - 4e9 * random() });
    return packRecord({
      ...createRecord(EntryId.parse(ids[number] ?? `a-term-of-some-length-${number}`), 20_000),
      strands: { reading: strand(), recall: strand(), recognition: strand() },
      streak: 1,
      right: 3,
      answered: ['a.term.0', 'a.otherSide.1', 'a.sentence.2'],
    });
  });
}
