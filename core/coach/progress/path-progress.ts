import type { EntryId } from '../../entry/ids.ts';
import type { LearningPath } from '../learning-path.ts';
import { predictRecall, type Learner } from '../recall.ts';
import { stateOf, type TermState } from '../states.ts';
import type { TermRecord } from '../term-record.ts';

type Records = ReadonlyMap<EntryId, TermRecord>;

export type PathProgress = {
  /** Of its entries, in teaching order. */
  readonly states: readonly { readonly entry: EntryId; readonly state: TermState }[];
  readonly known: number;
  /** Prerequisites that are not known yet. */
  readonly missing: readonly EntryId[];
  /** The first that is not known: where to go on; null at the end. */
  readonly next: EntryId | null;
  /** Whether all is known that the final check asks about: then it is worth taking. */
  readonly isReady: boolean;
};

/** Where a reader stands on a path. */
export function progressOnPath(path: LearningPath, records: Records, now: number, learner: Learner): PathProgress {
  const state = (entry: EntryId): TermState => stateOf(records.get(entry) ?? null, now, learner);
  const isKnown = (entry: EntryId): boolean => state(entry) === 'known';
  return {
    states: path.entries.map((entry) => ({ entry, state: state(entry) })),
    known: path.entries.filter(isKnown).length,
    missing: path.prerequisites.filter((entry) => !isKnown(entry)),
    next: path.entries.find((entry) => !isKnown(entry)) ?? null,
    isReady: path.check.every(isKnown),
  };
}

/** Four right answers in five pass the final check. */
const PASSED_FROM = 0.8;

export const hasPassed = (right: number, asked: number): boolean => asked > 0 && right / asked >= PASSED_FROM;

const TEN = 10;

/**
 * Ten words to go through before a meeting: those of a path, or all that were met, least surely remembered first; among
 * words never begun, in the order of the path, or the most often met first.
 */
export function chooseTenWords(
  candidates: readonly EntryId[],
  records: Records,
  now: number,
  learner: Learner,
): EntryId[] {
  const words = candidates.map((entry, order) => {
    const record = records.get(entry);
    const recall = record ? predictRecall(record, now, learner) : 0;
    return { entry, order, recall, met: record?.daysMet ?? 0 };
  });
  words.sort((a, b) => a.recall - b.recall || b.met - a.met || a.order - b.order);
  return words.slice(0, TEN).map(({ entry }) => entry);
}
