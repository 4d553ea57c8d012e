import type { DomBlock } from './block-draft.ts';
import { borrowRange, giveBackRange } from './spare-ranges.ts';
import { elementAround } from './tree.ts';

/** How many elements without a box of their own may lie in each other. */
const MAX_BOXLESS = 4;

/** Whether the text of a block is rendered: not hidden by any style, nor left out by a shadow root without a place for it. */
export function isSeen({ container, nodes }: DomBlock): boolean {
  const boxless: Element[] = [];
  for (let at: Element | null = container; at && boxless.length <= MAX_BOXLESS; at = elementAround(at)) {
    // Styles are asked for below a rendered element only: elsewhere they cost the whole depth of what is not rendered.
    if (at.checkVisibility({ visibilityProperty: true })) {
      const hasOwnBox = at === container && !container.shadowRoot;
      return hasOwnBox || (boxless.every(isWithoutBox) && nodes.some(hasBox));
    }
    boxless.push(at);
  }
  return false;
}

const isWithoutBox = (element: Element): boolean => getComputedStyle(element).display === 'contents';

function hasBox(text: Text): boolean {
  const range = borrowRange();
  range.selectNodeContents(text);
  const { length } = range.getClientRects();
  giveBackRange(range);
  return length > 0;
}
