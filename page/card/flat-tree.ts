import { flatParent } from '../text/tree.ts';

/** The nearest element around a node that makes all that is outside it inert: a modal dialog, or what fills the screen. */
export function modalAround(node: Node): Element | null {
  let at = flatParent(node);
  while (at && !at.matches(':modal, :fullscreen')) at = flatParent(at);
  return at;
}

/** The element that has the focus, however deep it is in open shadow trees. */
export function focusedElement({ activeElement }: Document): Element | null {
  let at = activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether an element has the focus, in whichever tree it is. `:focus` does not tell of a frame that has it. */
export const hasFocus = (element: Element): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;
