import { unpackRecord } from '../../../core/coach/pack-record.ts';
import { createMemoryModel } from '../../../core/coach/memory-model.ts';
import { rankDueTerms } from '../../../core/coach/choose-term.ts';
import { fadeTimes } from '../../../core/coach/states.ts';
import { createFigure, type Figure } from '../figure.ts';
import { measureInterleaved } from '../ratios.ts';
import { manyRecords } from './many-records.ts';

const NOW = 1.8e12;

/**
 * From what the browser hands over to the first question: records parsed and checked, fading and gains worked out, terms
 * ranked; without browser and disk. The quickest of the rounds: what else the machine does can only add to it.
 */
export function measureSessionStart(): Figure {
  const stored = JSON.stringify(manyRecords(NOW));
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
