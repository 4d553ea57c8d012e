/** The element around a node, out of an open shadow tree too: there it is the host. */
export const elementAround = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode && hostOf(node.parentNode));

/** The element around a node as it is rendered: out of shadow trees, and through the slots that open ones fill. */
export function flatParent(node: Node): Element | null {
  if ((node instanceof Element || node instanceof Text) && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

/** Like `closest`, and on through the hosts of the shadow trees that an element lies in. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at.getRootNode())) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
  }
  return null;
}

const hostOf = (tree: Node): Element | null =>
  tree.nodeName === '#document-fragment' ? ((tree as Partial<ShadowRoot>).host ?? null) : null;
