import type { Entry } from '../../entry/entry.ts';
import type { EntryId } from '../../entry/ids.ts';
import type { Bilingual } from '../../entry/language.ts';
import type { MemoryModel } from '../memory-model.ts';
import { stateOf } from '../states.ts';
import type { SavedProgress } from './progress-file.ts';

/** Who knows a word: of those that either has begun, or a path is made of. */
export type Comparison = {
  readonly both: readonly EntryId[];
  readonly onlyMine: readonly EntryId[];
  readonly onlyTheirs: readonly EntryId[];
  readonly neither: readonly EntryId[];
};

/** The words that somebody knows, each file by its own clock and its owner’s pace. */
export function knownWords({ records, savedAt, pace }: SavedProgress, model: MemoryModel): ReadonlySet<EntryId> {
  const known = records.filter((record) => stateOf(record, savedAt, { model, pace }) === 'known');
  return new Set(known.map(({ entry }) => entry));
}

/** Two people’s words side by side. `wanted`: those of a path; all that either has begun where it is left out. */
export function compareProgress(
  mine: SavedProgress,
  theirs: SavedProgress,
  model: MemoryModel,
  wanted?: readonly EntryId[],
): Comparison {
  const [iKnow, theyKnow] = [knownWords(mine, model), knownWords(theirs, model)];
  const begun = [...mine.records, ...theirs.records].map(({ entry }) => entry);
  const words = [...new Set(wanted ?? begun)].sort();
  return {
    both: words.filter((word) => iKnow.has(word) && theyKnow.has(word)),
    onlyMine: words.filter((word) => iKnow.has(word) && !theyKnow.has(word)),
    onlyTheirs: words.filter((word) => !iKnow.has(word) && theyKnow.has(word)),
    neither: words.filter((word) => !iKnow.has(word) && !theyKnow.has(word)),
  };
}

/** A point of a talk: a word, who tells it (nobody: they look it up together), and the question to ask about it. */
export type AgendaItem = {
  readonly entry: EntryId;
  readonly teller: 'me' | 'them' | 'nobody';
  readonly ask: Bilingual;
};

/** As many as a talk of half an hour holds. */
const MAX_ITEMS = 9;

/** What two people have to tell each other: each in turn what the other does not know, then what neither does. */
export function makeAgenda(
  { onlyMine, onlyTheirs, neither }: Comparison,
  entries: ReadonlyMap<EntryId, Pick<Entry, 'ask'>>,
): AgendaItem[] {
  const items = (words: readonly EntryId[], teller: AgendaItem['teller']) =>
    words.flatMap((entry): AgendaItem[] => {
      const ask = entries.get(entry)?.ask;
      return ask ? [{ entry, teller, ask }] : [];
    });
  const [mine, theirs] = [items(onlyMine, 'me'), items(onlyTheirs, 'them')];
  const turns = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, at) => [theirs[at], mine[at]]).flat();
  const told = turns.filter((item) => item !== undefined).slice(0, MAX_ITEMS - Math.min(neither.length, 3));
  return [...told, ...items(neither, 'nobody')].slice(0, MAX_ITEMS);
}
