import { INLINE_ELEMENTS, UNREAD_ELEMENTS } from '../../core/documents/html-elements.ts';

export type ReadingOptions = {
  /** Leaves out menus: what leads through a site, and is the same on each of its pages. */
  readonly skipsNavigation?: boolean;
  /** A selector of what is passed over besides. */
  readonly skips?: string;
};

/** How an element is read, by its name; every other one is a block. */
export const INLINE = 1;
export const UNREAD = 2;
export const HEADING = 3;

// A browser shows a file of plain text as one piece of preformatted text.
const isPlainText = typeof document === 'object' && document.contentType === 'text/plain';

const KINDS: ReadonlyMap<string, number> = new Map([
  ...[...INLINE_ELEMENTS].map((name) => [name, INLINE] as const),
  ...[...UNREAD_ELEMENTS].map((name) => [name, isPlainText && name === 'pre' ? 0 : UNREAD] as const),
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, HEADING] as const),
]);

/** The kind of an element; 0 for a block, and for what is no element. */
export const kindByName = (node: Node | null): number => KINDS.get((node as Element | null)?.localName ?? '') ?? 0;

export const isHeading = (element: Element): boolean =>
  kindByName(element) === HEADING || element.getAttribute('role') === 'heading';

/** The first node that is no inline element, from a node on outwards. */
export function blockHolder(node: Node | null): Node | null {
  let at = node;
  while (at && kindByName(at) === INLINE) at = at.parentNode;
  return at;
}

/**
 * The element whose text reads as one with what stands directly in a node; null where its name says that nobody reads
 * it. Goes by names alone, and no further up than the block itself: what the elements around it and attributes have to
 * say is asked of text with terms in it (`isUnread`), what is not visible when one is marked.
 */
export function blockAround(node: Node | null): Element | null {
  let block: Element | null = null;
  for (let at = node; at; at = at.parentNode) {
    // What stands directly in a shadow tree is laid out in its host.
    block = at instanceof ShadowRoot ? at.host : at instanceof Element ? at : block;
    const kind = kindByName(block);
    if (kind === UNREAD) return null;
    if (kind !== INLINE) return block;
  }
  return block;
}

/** An editor that nobody types in is text like any other: whole pages are made of them. */
export const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** `translate="no"` alone may be a brand’s name in a sentence; on code, or on the name of an icon, it says *no text*. */
const CODE = ['code', 'mono', 'syntax', 'highlight', 'hljs', 'prism', 'editor', 'language-', 'icon', 'symbol']
  .map((name) => `[class*="${name}" i]`)
  .join();

const UNREAD_ATTRIBUTES = `[hidden], [aria-hidden="true"], [role="textbox"]:not(${EDITABLE}), ${EDITABLE}:focus-within,
  :is([translate="no"], .notranslate):is(${CODE}):not(html, body), .material-icons, [class^="material-symbols"]`;

const NAVIGATION = `nav, [role="navigation"], [role="menu"], [role="menubar"],
  :is(header, footer, [role="banner"], [role="contentinfo"]):not(:is(article, main) *) :is(ul, ol, menu)`;

/** Whether nobody reads what is in an element, by the element itself. Computed styles are not asked: that would force a layout. */
export const isUnread = (element: Element, { skipsNavigation, skips }: ReadingOptions): boolean =>
  // Faster than one selector with all the names.
  kindByName(element) === UNREAD ||
  (element.hasAttributes() && element.matches(UNREAD_ATTRIBUTES)) ||
  (!!skipsNavigation && element.matches(NAVIGATION)) ||
  (!!skips && element.matches(skips));
