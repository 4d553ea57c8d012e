import type { EntryId } from '../../entry/ids.ts';
import type { MemoryModel } from '../memory-model.ts';
import { knownWords } from './compare-two.ts';
import type { SavedProgress } from './progress-file.ts';

/** With fewer, a sum would tell who knows what. */
export const SMALLEST_TEAM = 3;

export type TeamView = {
  readonly people: number;
  /** Who is in it, where everybody is named; null in an anonymous view. */
  readonly names: readonly string[] | null;
  /** By entry: how many know it, and how many are learning it; the words that most have still to learn first. */
  readonly words: readonly { readonly entry: EntryId; readonly known: number; readonly learning: number }[];
  /** Known by nobody, and being learnt by two at least: what to talk about first. */
  readonly gaps: readonly EntryId[];
};

/**
 * Several people’s progress in sums. Two files of one person count as the later one. Null where an anonymous view would not
 * be one, for want of people.
 */
export function viewTeam(
  files: readonly SavedProgress[],
  model: MemoryModel,
  { isAnonymous = true }: { readonly isAnonymous?: boolean } = {},
): TeamView | null {
  const latest = new Map<string, SavedProgress>();
  for (const file of files.toSorted((a, b) => a.savedAt - b.savedAt)) latest.set(file.owner.id, file);
  if (isAnonymous && latest.size < SMALLEST_TEAM) return null;
  const counts = new Map<EntryId, { known: number; learning: number }>();
  for (const file of latest.values()) {
    const known = knownWords(file, model);
    for (const { entry } of file.records) {
      const count = counts.get(entry) ?? { known: 0, learning: 0 };
      if (known.has(entry)) count.known++;
      else count.learning++;
      counts.set(entry, count);
    }
  }
  const words = [...counts].map(([entry, count]) => ({ entry, ...count }));
  words.sort((a, b) => b.learning - a.learning || a.known - b.known || (a.entry < b.entry ? -1 : 1));
  return {
    people: latest.size,
    names: isAnonymous ? null : [...latest.values()].map(({ owner }) => owner.name).sort(),
    words,
    gaps: words.filter(({ known, learning }) => known === 0 && learning > 1).map(({ entry }) => entry),
  };
}
