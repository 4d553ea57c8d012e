import { flatParent } from '../text/tree.ts';

/** In CSS pixels of the viewport. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export const intersectionOf = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** To whole pixels: a dotted line between two of them is a blur. */
export const rounded = ({ left, top, right, bottom }: Box): Box => ({
  left: Math.round(left),
  top: Math.round(top),
  right: Math.round(right),
  bottom: Math.round(bottom),
});

/** The part of the viewport in which an element's content may be seen: what scrolls or cuts off around it leaves. */
export function clipAround(element: Element): Box {
  let clip: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let at: Element | null = element; at && at !== document.body; at = flatParent(at)) {
    const { display, overflowX, overflowY, position } = getComputedStyle(at);
    const cutsOff = display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
    if (cutsOff) clip = intersectionOf(clip, innerBoxOf(at));
    if (position === 'fixed') break;
  }
  return clip;
}

/** Whether nothing lies over an element's content at a point. */
export function isOnTop(element: Element, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return hit !== null && (hit.contains(element) || element.contains(hit));
}

/** Without borders and scroll bars. */
function innerBoxOf(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const [x, y] = [left + clientLeft, top + clientTop];
  return { left: x, top: y, right: x + clientWidth, bottom: y + clientHeight };
}
