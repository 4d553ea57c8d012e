import type { SearchHit } from '../../core/search/search-glossary.ts';

/**
 * What the glossary answered. `query` is the one answered, trimmed, so that a late answer is not taken for the answer
 * to what is typed now: keep the last `ready` while the next one is on its way. `searching`: the first is on its way.
 */
export type SearchState =
  | { readonly status: 'idle' }
  | { readonly status: 'searching' }
  | { readonly status: 'ready'; readonly query: string; readonly hits: readonly SearchHit[] }
  | { readonly status: 'failed' };
