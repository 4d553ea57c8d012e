import { createMemoryModel } from '../../../core/coach/memory-model.ts';
import type { SavedProgress } from '../../../core/coach/progress/progress-file.ts';
import { createRecord, type Strand, type TermRecord } from '../../../core/coach/term-record.ts';
import { EntryId } from '../../../core/entry/ids.ts';

export const DAY = 86_400_000;
export const TODAY = 20_398; // A Thursday.
export const NOW = TODAY * DAY;
export const MODEL = createMemoryModel();
export const LEARNER = { model: MODEL, pace: 0 };
export const id = (name: string): EntryId => EntryId.parse(name);

export const strandOf = (stability: number, daysAgo: number): Strand => ({
  stability,
  difficulty: 5,
  at: NOW - daysAgo * DAY,
});
export const learning = (name: string, changes: Partial<TermRecord> = {}): TermRecord => ({
  ...createRecord(id(name), TODAY - 50),
  strands: { reading: strandOf(1, 4) },
  lookUps: 1,
  ...changes,
});
export const known = (name: string, changes: Partial<TermRecord> = {}): TermRecord => ({
  ...createRecord(id(name), TODAY - 50),
  strands: { recall: strandOf(30, 2) },
  right: 4,
  scenarios: 1,
  streak: 3,
  knownOn: TODAY - 2,
  ...changes,
});
export const saved = (person: string, records: readonly TermRecord[]): SavedProgress => ({
  owner: { id: `installation-${person}`, name: person },
  savedAt: NOW,
  pace: 0,
  passed: {},
  records,
});
