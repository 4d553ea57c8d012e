import type { TermState } from '../../core/coach/states.ts';
import { useCoachText } from './use-coach-text.ts';
import './state-mark.css';

// An empty circle, one half full, a full one with a tick: told apart without colour.
const SHAPES: Readonly<Record<TermState, string>> = {
  unknown: 'M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  learning: 'M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm0 0v9',
  known: 'M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM3.8 6.2l1.6 1.6 2.9-3.4',
};

/** How the reader stands with a word, in a shape and in words. */
export function StateMark({ state }: { readonly state: TermState }) {
  const { coach } = useCoachText();
  return (
    <span className="state-mark" data-state={state}>
      <svg className="state-mark__shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {state === 'learning' ? <path className="state-mark__half" d="M6 1.5v9a4.5 4.5 0 0 1 0-9Z" /> : null}
        <path d={SHAPES[state]} />
      </svg>
      {coach.state[state]}
    </span>
  );
}
