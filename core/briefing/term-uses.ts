import { sidesToBridge, type Side } from '../entry/discipline.ts';
import type { Entry } from '../entry/entry.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Role } from '../entry/reader.ts';

/** One occurrence of a term. `start` grows in the order of reading; its unit is the caller’s. */
export type TermUse = { readonly entry: EntryId; readonly start: number; readonly surface: string };

/** What of a page or a document a briefing and a draft are made of. */
export type UsedTerms = {
  /** In reading order. */
  readonly uses: readonly TermUse[];
  /** Where the text ends, in the unit of `start`. */
  readonly end: number;
  /** Of the whole text. */
  readonly words: number;
  readonly entries: ReadonlyMap<string, Entry>;
};

/** Whether an entry has to be explained to readers: it is not their own word, or is said differently on both sides. */
export function needsExplaining({ discipline }: Pick<Entry, 'discipline'>, readers: Role): boolean {
  return readers === 'both' || isForeignTo({ discipline }, readers);
}

/** Whether a side needs a bridge to an entry. */
export const isForeignTo = ({ discipline }: Pick<Entry, 'discipline'>, side: Side): boolean =>
  sidesToBridge(discipline).includes(side);
