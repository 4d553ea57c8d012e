import type { Discipline } from './discipline.ts';
import type { EntryId } from './ids.ts';
import type { Role } from './reader.ts';

/** Which terms a reader wants marked in pages. */
export type Marking = {
  /** The words of the reader’s own side too. Who stands on both sides has none that go without saying. */
  readonly marksOwnWords: boolean;
  /** Entries that the reader wants no mark for any more. */
  readonly silenced: readonly EntryId[];
};

export const DEFAULT_MARKING: Marking = { marksOwnWords: false, silenced: [] };

export type IsSilent = (entry: EntryId, discipline: Discipline) => boolean;

/** What is not marked, and explained only when it is asked for. */
export function createSilence({ marksOwnWords, silenced }: Marking, role: Role): IsSilent {
  const entries = new Set(silenced);
  return (entry, discipline) => entries.has(entry) || (!marksOwnWords && role !== 'both' && discipline === role);
}

/** The same marking with an entry silenced, or marked again. */
export function withSilenced(marking: Marking, entry: EntryId, isSilenced: boolean): Marking {
  const others = marking.silenced.filter((id) => id !== entry);
  return { ...marking, silenced: isSilenced ? [...others, entry] : others };
}
