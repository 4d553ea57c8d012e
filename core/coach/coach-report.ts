import type { EntryId } from '../entry/ids.ts';
import type { SavedProgress } from './progress/progress-file.ts';

/** How somebody stands with the coach. `savedAt` of the progress is now on the coach’s clock; `today`: days since 1970. */
export type CoachReport = {
  readonly progress: SavedProgress;
  readonly today: number;
  readonly questionsLeft: number;
  /** How many questions a day are offered. */
  readonly daily: number;
  /** The learning path that is followed. */
  readonly path: EntryId | null;
};
