import type { Box } from './visible-part.ts';

// In CSS pixels.
/** How far from what a reader sees a box is near; in all that scrolls, the page itself included. */
export const MARGIN = 1000;
/** How far above or below the box that tells of it text may stand: what is told of must be near before it is seen. */
const REACH = 900;
/** How far text may stand out of a box that holds it: glyphs and margins do. */
const SLACK = 50;

export const isNear = (box: Box): boolean => !isEmpty(box) && box.bottom > -MARGIN && box.top < innerHeight + MARGIN;

export const isEmpty = ({ left, top, right, bottom }: Box): boolean => right === left && bottom === top;

/** Whether text is where the box of its leader tells of it. */
export function isLed(container: Element, leader: Element, box: Box): boolean {
  const inner = container.getBoundingClientRect();
  if (isEmpty(inner)) return isEmpty(box) || !isBoxless(container);
  return isWithin(inner, leader.contains(container) ? box : reachOf(box));
}

/** Nowhere where there is no box. */
const reachOf = (box: Box): Box =>
  isEmpty(box)
    ? box
    : {
        left: Math.min(box.left, 0),
        top: box.top - REACH,
        right: Math.max(box.right, innerWidth),
        bottom: box.bottom + REACH,
      };

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - SLACK &&
  inner.right <= outer.right + SLACK &&
  inner.top >= outer.top - SLACK &&
  inner.bottom <= outer.bottom + SLACK;

/** Text may be in view that stands below the box. */
export const overflows = (element: Element): boolean =>
  element.scrollHeight - element.clientHeight > SLACK && getComputedStyle(element).overflowY === 'visible';

/** Though its text is seen. */
export const isBoxless = (element: Element): boolean => getComputedStyle(element).display === 'contents';
