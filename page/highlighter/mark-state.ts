import type { Discipline } from '../../core/entry/discipline.ts';
import type { EntryId } from '../../core/entry/ids.ts';

/**
 * What an entry is to the reader. `known`: no mark any more, though its places are kept; `private`: of a source that the
 * page must not learn of.
 */
export type MarkState = 'unknown' | 'learning' | 'known' | 'private';

export type StateOf = (entry: EntryId, discipline: Discipline) => MarkState;
