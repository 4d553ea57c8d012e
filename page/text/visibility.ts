import type { DomBlock } from './read-blocks.ts';
import { elementAround } from './tree.ts';

/** How many elements without a box of their own may lie in each other. */
const MAX_BOXLESS = 4;

/** Whether the text of a block is rendered: not hidden by any style, nor left out by a shadow root without a place for it. */
export function isSeen({ container, nodes }: DomBlock): boolean {
  if (container.shadowRoot && nodes[0]!.parentNode === container && !nodes[0]!.assignedSlot) return false;
  const boxless: Element[] = [];
  for (let at: Element | null = container; at && boxless.length <= MAX_BOXLESS; at = elementAround(at)) {
    // Styles are asked for below a rendered element only: elsewhere they cost the whole depth of what is not rendered.
    if (at.checkVisibility({ visibilityProperty: true }))
      return boxless.every((element) => getComputedStyle(element).display === 'contents');
    boxless.push(at);
  }
  return false;
}
