import { hasFocus } from './flat-tree.ts';

/**
 * Gives the focus to what Tab would reach next from a place in the text, or before it. Asks each element in turn to take
 * it: only the browser knows which one does.
 */
export function focusBeside(place: Range, direction: 'next' | 'previous'): void {
  for (let from: Node | null = place.startContainer; from; from = hostOf(from)) {
    const walker = document.createTreeWalker(from.getRootNode(), NodeFilter.SHOW_ELEMENT);
    walker.currentNode = from;
    const step = () => (direction === 'next' ? walker.nextNode() : walker.previousNode()) as HTMLElement | null;
    for (let element = step(); element; element = step()) if (takesFocus(element)) return;
  }
}

function takesFocus(element: HTMLElement): boolean {
  if (element.localName === 'passerelle-card' || (element.tabIndex < 0 && !element.isContentEditable)) return false;
  element.focus();
  return hasFocus(element);
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
