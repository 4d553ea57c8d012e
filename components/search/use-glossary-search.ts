import { useRef, useState } from 'react';
import type { SearchState } from './search-state.ts';
import type { SearchHit } from '../../core/search/search-glossary.ts';

/** Asks the glossary and keeps the last answer until the next one is there. Answers that come late are dropped. */
export function useGlossarySearch(
  ask: (query: string) => Promise<readonly SearchHit[]>,
): readonly [SearchState, (query: string) => void] {
  const [state, setState] = useState<SearchState>({ status: 'idle' });
  const latest = useRef('');
  const start = (query: string) => {
    latest.current = query;
    setState((now) => (now.status === 'ready' ? now : { status: 'searching' }));
    const settle = (next: SearchState) => latest.current === query && setState(next);
    ask(query).then(
      (hits) => settle({ status: 'ready', query, hits }),
      () => settle({ status: 'failed' }),
    );
  };
  return [state, start];
}
