import { dayOf } from '../../../core/coach/clock.ts';
import type { SavedProgress } from '../../../core/coach/progress/progress-file.ts';
import { createRecord, type TermRecord } from '../../../core/coach/term-record.ts';
import { EntryId } from '../../../core/entry/ids.ts';

const DAY = 86_400_000;

type Past = {
  /** How many days ago it came to be known; null: it is being learnt. */
  readonly knownFor: number | null;
  readonly wrong?: number;
  /** In days: after how long nine in ten remember. */
  readonly stability?: number;
};

/** What somebody has learnt, as a progress file has it. */
export function createProgress(
  words: Readonly<Record<string, Past>>,
  owner = { id: 'a-learner', name: '' },
): SavedProgress {
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const records = Object.entries(words).map(([id, { knownFor, wrong = 0, stability = 60 }]): TermRecord => {
    const strand = { stability, difficulty: 5, at: now.getTime() - 2 * DAY };
    return {
      ...createRecord(EntryId.parse(id), today - (knownFor ?? 0) - 10),
      strands: { reading: strand, recall: strand, recognition: strand },
      right: knownFor === null ? 0 : 3,
      wrong,
      scenarios: knownFor === null ? 0 : 1,
      streak: knownFor === null ? 0 : 2,
      knownOn: knownFor === null ? null : today - knownFor,
    };
  });
  return { owner, savedAt: now.getTime(), pace: 0, passed: {}, records };
}
