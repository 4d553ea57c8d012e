import type { Discipline } from '../../core/entry/discipline.ts';
import type { EntryId } from '../../core/entry/ids.ts';
import type { Bilingual } from '../../core/entry/language.ts';

/** One result, best first in its list. `matched`: the synonym or acronym that was found, when it was neither preferred term. */
export type SearchHit = {
  readonly id: EntryId;
  readonly term: Bilingual;
  readonly discipline: Discipline;
  readonly matched: string | null;
};

/**
 * What the glossary answered. `query` is the one answered, trimmed, so that a late answer is not taken for the answer
 * to what is typed now: keep the last `ready` while the next one is on its way. `searching`: the first is on its way.
 */
export type SearchState =
  | { readonly status: 'idle' }
  | { readonly status: 'searching' }
  | { readonly status: 'ready'; readonly query: string; readonly hits: readonly SearchHit[] }
  | { readonly status: 'failed' };
