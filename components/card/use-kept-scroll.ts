import { useLayoutEffect, useRef, type RefObject } from 'react';

type Place = {
  /** How many steps deep the reader is: 0, then one more for every entry opened from the one before. */
  readonly depth: number;
  /** Changes whenever something else is shown. */
  readonly shown: string;
  /** False while what is to be shown is on its way, and cannot be scrolled yet. */
  readonly isReady: boolean;
};

export type KeptScroll = { readonly ref: RefObject<HTMLDivElement | null>; readonly onScroll: () => void };

/**
 * A way back that leads to where the reader was: every depth keeps its scroll; a step deeper starts at the top. When
 * the link that was followed has gone, with the focus, the focus goes to the title of what came instead.
 */
export function useKeptScroll({ depth, shown, isReady }: Place): KeptScroll {
  const ref = useRef<HTMLDivElement>(null);
  const positions = useRef<number[]>([]);
  const last = useRef({ depth, shown });
  useLayoutEffect(() => {
    const scroller = ref.current;
    if (!scroller || !isReady || (last.current.depth === depth && last.current.shown === shown)) return;
    const isReturn = depth < last.current.depth;
    last.current = { depth, shown };
    scroller.scrollTop = isReturn ? (positions.current[depth] ?? 0) : 0;
    if (isFocusLost()) scroller.querySelector<HTMLElement>('[data-entry-title]')?.focus({ preventScroll: true });
  }, [depth, shown, isReady]);
  const onScroll = () => {
    const isSettled = last.current.depth === depth && last.current.shown === shown;
    if (ref.current && isSettled) positions.current[depth] = ref.current.scrollTop;
  };
  return { ref, onScroll };
}

// An element that has just been hidden keeps the focus until the next frame.
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return !activeElement || activeElement === body || !activeElement.checkVisibility();
}
