import { packRecord, unpackRecord, type PackedRecord } from '../../../core/coach/pack-record.ts';
import { createRecord } from '../../../core/coach/term-record.ts';
import { createMemoryModel } from '../../../core/coach/memory-model.ts';
import { rankDueTerms } from '../../../core/coach/choose-term.ts';
import { fadeTimes } from '../../../core/coach/states.ts';
import { EntryId } from '../../../core/entry/ids.ts';
import { createFigure, type Figure } from '../figure.ts';
import { createRandom } from '../random.ts';
import { measureInterleaved } from '../ratios.ts';

const RECORDS = 10_000;
const NOW = 1.8e12;

/**
 * From what the browser hands over to the first question: records parsed and checked, fading and gains worked out, terms ranked. The
 * clone that the browser makes is that of JSON here; the disk is left out. The quickest of the rounds: what else the machine
 * does can only add to it.
 */
export function measureSessionStart(): Figure {
  const stored = JSON.stringify(manyRecords());
  const start = (): number => {
    // A model of its own: what questions gain is worked out anew whenever the background starts.
    const learner = { model: createMemoryModel(), pace: 0 };
    const records = (JSON.parse(stored) as unknown[]).flatMap((one) => unpackRecord(one) ?? []);
    for (const record of records) fadeTimes(record, learner);
    return rankDueTerms(records, NOW, learner, { worth: () => 1 }).length;
  };
  const { session } = measureInterleaved({ contenders: { session: start }, rounds: 7 });
  return createFigure('coach/session start with 10,000 records', Math.min(...session), 'ms', { must: 100, aim: 50 });
}

function manyRecords(): PackedRecord[] {
  const random = createRandom(10);
  return Array.from({ length: RECORDS }, (_, number) => {
    const strand = () => ({ stability: 1 + 50 * random(), difficulty: 5, at: NOW - 4e9 * random() });
    return packRecord({
      ...createRecord(EntryId.parse(`a-term-of-some-length-${number}`), 20_000),
      strands: { reading: strand(), recall: strand(), recognition: strand() },
      streak: 1,
      right: 3,
      answered: ['a.term.0', 'a.otherSide.1', 'a.sentence.2'],
    });
  });
}
