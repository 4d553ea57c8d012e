import { flatParent } from '../text/tree.ts';
import type { Box } from './place-card.ts';

type Follow = {
  readonly onMove: (box: Box) => void;
  /** The range is no longer in the page, or has no box in it. */
  readonly onGone: () => void;
  /** The range was in sight, and no longer is: scrolled out of the viewport or out of a part of the page. */
  readonly onOut: () => void;
};

/** Calls back now, and whenever the box of a range has moved, until it is stopped. Scrolling, zooming, text that is put in above: one look a frame sees them all. */
export function followBox(range: Range, { onMove, onGone, onOut }: Follow): () => void {
  let last = '';
  let frame = 0;
  let wasSeen = false;
  const look = () => {
    frame = requestAnimationFrame(look);
    const { x, y, width, height } = range.getBoundingClientRect();
    const now = [x, y, width, height, innerWidth, innerHeight].join();
    if (now === last) return;
    last = now;
    if (width + height === 0) return onGone();
    const isSeen = isInSight(range);
    if (wasSeen && !isSeen) return onOut();
    wasSeen ||= isSeen;
    onMove({ x, y, width, height });
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/** Calls back when an element has no box any more: the dialog that holds it was closed. Until it is stopped. */
export function whenBoxless(element: Element, onBoxless: () => void): () => void {
  const observer = new ResizeObserver(() => element.getClientRects().length > 0 || onBoxless());
  observer.observe(element);
  return () => observer.disconnect();
}

/** Whether some of the range is in the viewport, and in every part of the page around it that clips what it holds. */
function isInSight(range: Range): boolean {
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const isIn = (box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>) =>
    right > box.left && left < box.right && bottom > box.top && top < box.bottom;
  if (!isIn({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })) return false;
  const { body, documentElement } = document;
  for (let at = flatParent(range.startContainer); at && at !== body && at !== documentElement; at = flatParent(at))
    // Boxes without one of their own clip nothing.
    if (
      at.getClientRects().length > 0 &&
      getComputedStyle(at).overflow !== 'visible' &&
      !isIn(at.getBoundingClientRect())
    )
      return false;
  return true;
}
