import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Gives the focus back, once `isAway` ends, to what had it when `leave` was called; to `otherwise` where it never was. */
export function useReturnedFocus(
  isAway: boolean,
  otherwise: RefObject<HTMLElement | null>,
): { readonly leave: () => void } {
  const left = useRef<Element | null>(null);
  const wasAway = useRef(false);
  useLayoutEffect(() => {
    if (wasAway.current && !isAway) {
      const target = left.current instanceof HTMLElement ? left.current : otherwise.current;
      target?.focus({ preventScroll: true });
      left.current = null;
    }
    wasAway.current = isAway;
  }, [isAway, otherwise]);
  return {
    leave: () => {
      left.current = document.activeElement;
    },
  };
}
