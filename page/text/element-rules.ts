import { INLINE_ELEMENTS, UNREAD_ELEMENTS } from '../../core/documents/html-elements.ts';
import { elementAround } from './tree.ts';

/** How the text directly inside an element is read. */
export type ReadingRule = {
  /** The element whose text reads as one with it. */
  readonly block: Element;
  readonly isSkipped: boolean;
};

export type RuleOfElement = (element: Element) => ReadingRule;

export type ReadingOptions = {
  /** Leaves out menus: what leads through a site, and is the same on each of its pages. */
  readonly skipsNavigation?: boolean;
};

const HEADING = /^h[1-6]$/;

export const isHeading = (element: Element): boolean =>
  HEADING.test(element.localName) || element.getAttribute('role') === 'heading';

/**
 * Reading rules, remembered for one pass over a document. Decided by names, attributes and the focus alone: asking for
 * computed styles would force a layout. What is not visible is sorted out when a term is about to be marked.
 */
export function createElementRules({ skipsNavigation = false }: ReadingOptions = {}): RuleOfElement {
  const known = new Map<Element, ReadingRule>();
  const isSkipped = (element: Element) => isUnread(element) || (skipsNavigation && isNavigation(element));
  return (element) => {
    const path: Element[] = [];
    let rule: ReadingRule | undefined;
    for (let at: Element | null = element; at; at = elementAround(at)) {
      rule = known.get(at);
      if (rule) break;
      path.push(at);
    }
    for (const at of path.toReversed()) {
      rule = {
        block: rule && INLINE_ELEMENTS.has(at.localName) ? rule.block : at,
        isSkipped: rule?.isSkipped === true || isSkipped(at),
      };
      known.set(at, rule);
    }
    return rule!;
  };
}

/** The nearest element around a node, or the node itself, that begins and ends a block of text. */
export function blockAround(node: Node): Element | null {
  let at = node instanceof Element ? node : elementAround(node);
  while (at && INLINE_ELEMENTS.has(at.localName)) at = elementAround(at);
  return at;
}

function isUnread(element: Element): boolean {
  if (UNREAD_ELEMENTS.has(element.localName)) return !isPlainText(element);
  if (!element.hasAttributes()) return false;
  if (isEditable(element)) return element.matches(':focus-within');
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('role') === 'textbox' ||
    isUntranslatableCode(element)
  );
}

/** An editor that nobody types in is text like any other: whole pages are made of them. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** A browser shows a file of plain text as one piece of preformatted text. */
const isPlainText = (element: Element): boolean =>
  element.localName === 'pre' && element.ownerDocument.contentType === 'text/plain';

const CODE = /code|mono|syntax|highlight|hljs|prism|editor|language-|icon|symbol/i;
const ICON_FONT = /\bmaterial-(?:icons|symbols)/;

/** `translate="no"` alone may be a brand's name in a sentence; on code, or on the names of icons, it says *not a text*. */
function isUntranslatableCode(element: Element): boolean {
  const classes = element.getAttribute('class') ?? '';
  const isFixed = element.getAttribute('translate') === 'no' || classes.includes('notranslate');
  return isFixed ? CODE.test(classes) : ICON_FONT.test(classes);
}

const NAVIGATION_ROLES: ReadonlySet<string | null> = new Set(['navigation', 'menu', 'menubar']);
const PAGE_EDGES = 'header, footer, [role="banner"], [role="contentinfo"]';

function isNavigation(element: Element): boolean {
  if (element.localName === 'nav' || NAVIGATION_ROLES.has(element.getAttribute('role'))) return true;
  if (!/^(?:ul|ol|menu)$/.test(element.localName)) return false;
  const edge = element.closest(PAGE_EDGES);
  return edge !== null && !edge.parentElement?.closest('article, main');
}
