import { useLayoutEffect, useRef, type RefObject } from 'react';

type Place = {
  /** How many steps deep the reader is: 0, then one more for every entry opened from the one before. */
  readonly depth: number;
  /** Names what is shown there. */
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
  const kept = useRef<{ readonly shown: string; readonly top: number }[]>([]);
  const last = useRef({ depth, shown });
  const isSettled = () => last.current.depth === depth && last.current.shown === shown;
  useLayoutEffect(() => {
    const scroller = ref.current;
    if (!scroller || !isReady || isSettled()) return;
    const hasMoved = last.current.depth !== depth;
    const before = depth < last.current.depth ? kept.current[depth] : undefined;
    last.current = { depth, shown };
    scroller.scrollTop = before?.shown === shown ? before.top : 0;
    if (hasMoved && isFocusLost()) titleIn(scroller)?.focus({ preventScroll: true });
  });
  const onScroll = () => {
    if (ref.current && isReady && isSettled()) kept.current[depth] = { shown, top: ref.current.scrollTop };
  };
  return { ref, onScroll };
}

const titleIn = (scroller: HTMLElement) => scroller.querySelector<HTMLElement>('[data-entry-title]');

/** Only ever true where the focus was: a card that appears over a page must not take the page's. */
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  if (!document.hasFocus()) return false;
  // An element that has just been hidden keeps the focus until the next frame.
  return !activeElement || activeElement === body || !activeElement.checkVisibility();
}
