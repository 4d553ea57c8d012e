import type { CoachReport } from '../../core/coach/coach-report.ts';
import type { LearningPath } from '../../core/coach/learning-path.ts';
import type { MemoryModel } from '../../core/coach/memory-model.ts';
import type { SavedProgress } from '../../core/coach/progress/progress-file.ts';
import type { Learner } from '../../core/coach/recall.ts';
import type { TermRecord } from '../../core/coach/term-record.ts';
import type { DomainSummary } from '../../core/entry/domain-summary.ts';
import type { Entry } from '../../core/entry/entry.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Reader } from '../../core/entry/reader.ts';

/** All that the coach’s page shows. `entries`: those that were begun and those of the paths, as far as there are any. */
export type CoachData = {
  readonly report: CoachReport;
  readonly records: ReadonlyMap<EntryId, TermRecord>;
  readonly paths: readonly LearningPath[];
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly domains: readonly DomainSummary[];
  readonly model: MemoryModel;
  readonly reader: Reader;
};

/** What the reader can have done; each rejects where it was not. */
export type CoachActions = {
  readonly onChoose: (choice: {
    readonly daily?: number;
    readonly path?: EntryId | null;
    readonly name?: string;
  }) => Promise<void>;
  /** The final check of a path was passed. */
  readonly onPassed: (path: EntryId) => Promise<void>;
  readonly onRestore: (saved: SavedProgress) => Promise<void>;
  readonly onForget: () => Promise<void>;
  readonly onLoadEntries: (ids: readonly EntryId[]) => Promise<readonly Entry[]>;
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onOpenEntry: (id: EntryId) => void;
};

export type CoachViewProps = CoachActions & { readonly data: CoachData };

/** A colleague’s progress that was opened elsewhere on the page, to be compared and no more. It is kept nowhere. */
export type Comparing = {
  readonly compared: SavedProgress | null;
  readonly onCompare: (progress: SavedProgress) => void;
};

export const learnerOf = ({ model, report }: CoachData): Learner => ({ model, pace: report.progress.pace });
