import type { Discipline } from './discipline.ts';
import type { EntryId } from './ids.ts';
import type { Marking } from '../settings/settings.ts';
import type { Role } from './reader.ts';

/** Which words go without a mark. */
type Silencing = Pick<Marking, 'marksOwnWords'> & { readonly silenced: readonly EntryId[] };

/**
 * Marks in a screenful, unless the reader wants another number. In real pages a screen of 1,280 × 800 px has 6 in the
 * middle, 14 in one of ten, and up to 30 where a text is all jargon: twelve leave a page as it is unless it is such a one,
 * and are still no more than one in every second line.
 */
export const USUAL_PER_SCREEN = 12;

export const DEFAULT_MARKING: Silencing = { marksOwnWords: false, silenced: [] };

export type IsSilent = (entry: EntryId, discipline: Discipline) => boolean;

/** What is not marked, and explained only when it is asked for. */
export function createSilence({ marksOwnWords, silenced }: Silencing, role: Role): IsSilent {
  const entries = new Set(silenced);
  return (entry, discipline) => entries.has(entry) || (!marksOwnWords && role !== 'both' && discipline === role);
}

/** The same marking with an entry silenced, or marked again. */
export function withSilenced<Marked extends Pick<Silencing, 'silenced'>>(
  marking: Marked,
  entry: EntryId,
  isSilenced: boolean,
): Marked {
  const others = marking.silenced.filter((id) => id !== entry);
  return { ...marking, silenced: isSilenced ? [...others, entry] : others };
}
