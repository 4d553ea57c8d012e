import { flatParent } from '../text/tree.ts';

type Box = Pick<DOMRect, 'top' | 'bottom'>;

/** Brings a range into the middle of the viewport, at once, and of all that scrolls around it. */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  // Out of frames, and sideways, as the browser does it; then the text itself, which may be far down in its element.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = flatParent(at))
    if (scrolls(at)) at.scrollBy({ top: wayTo(range, at.getBoundingClientRect()), behavior: 'instant' });
  scrollBy({ top: wayTo(range, { top: 0, bottom: innerHeight }), behavior: 'instant' });
}

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/u.test(getComputedStyle(element).overflowY);

/** How far to scroll down; nothing where the range is well inside. */
function wayTo(range: Range, { top, bottom }: Box): number {
  const box = range.getBoundingClientRect();
  const margin = (bottom - top) / 8;
  if (box.top >= top + margin && box.bottom <= bottom - margin) return 0;
  return (box.top + box.bottom) / 2 - (top + bottom) / 2;
}
