import type { EntryId } from '../../entry/ids.ts';
import type { MemoryModel } from '../memory-model.ts';
import { knownWords } from './compare-two.ts';
import type { SavedProgress } from './progress-file.ts';

/** With fewer, a sum would tell who knows what. */
export const SMALLEST_TEAM = 3;

/** How many know a word and how many are learning it. `knownBy`: the names of those who know it; null in an anonymous view. */
export type TeamWord = {
  readonly entry: EntryId;
  readonly known: number;
  readonly learning: number;
  readonly knownBy: readonly string[] | null;
};

export type TeamView = {
  /** The words that most have still to learn first. */
  readonly words: readonly TeamWord[];
  /** Known by nobody, and being learnt by two at least: what to talk about first. */
  readonly gaps: readonly EntryId[];
};

/** The people whose files these are, one file each: of two of one person the later one. */
export function teamOf(files: readonly SavedProgress[]): SavedProgress[] {
  const latest = new Map<string, SavedProgress>();
  for (const file of files.toSorted((a, b) => a.savedAt - b.savedAt)) latest.set(file.owner.id, file);
  return [...latest.values()];
}

/** Several people’s progress in sums. Null where an anonymous view would not be one, for want of people. */
export function viewTeam(
  team: readonly SavedProgress[],
  model: MemoryModel,
  { isAnonymous = true }: { readonly isAnonymous?: boolean } = {},
): TeamView | null {
  if (isAnonymous && team.length < SMALLEST_TEAM) return null;
  const counts = new Map<EntryId, { names: string[]; learning: number }>();
  for (const person of team) {
    const known = knownWords(person, model);
    for (const { entry } of person.records) {
      const count = counts.get(entry) ?? { names: [], learning: 0 };
      if (known.has(entry)) count.names.push(person.owner.name);
      else count.learning++;
      counts.set(entry, count);
    }
  }
  const words = [...counts].map(([entry, { names, learning }]) => ({
    entry,
    known: names.length,
    learning,
    knownBy: isAnonymous ? null : names.sort(),
  }));
  words.sort((a, b) => b.learning - a.learning || a.known - b.known || (a.entry < b.entry ? -1 : 1));
  return {
    words,
    gaps: words.filter(({ known, learning }) => known === 0 && learning > 1).map(({ entry }) => entry),
  };
}
