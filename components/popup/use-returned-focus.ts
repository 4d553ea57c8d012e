import { useLayoutEffect, useRef } from 'react';

/** Gives the focus back, once `isAway` ends, to what had it when `leave` was called. */
export function useReturnedFocus(isAway: boolean): { readonly leave: () => void } {
  const left = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isAway || !left.current) return;
    if (left.current instanceof HTMLElement) left.current.focus({ preventScroll: true });
    left.current = null;
  }, [isAway]);
  return {
    leave: () => {
      left.current = document.activeElement;
    },
  };
}
