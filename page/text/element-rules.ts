import { INLINE_ELEMENTS, UNREAD_ELEMENTS } from '../../core/documents/html-elements.ts';

/** How the text directly inside an element is read. */
export type ReadingRule = {
  /** The element whose text reads as one with it. */
  readonly block: Element;
  readonly isSkipped: boolean;
};

export type RuleOfElement = (element: Element) => ReadingRule;

const HEADING = /^h[1-6]$/;

export const isHeading = (element: Element): boolean =>
  HEADING.test(element.localName) || element.getAttribute('role') === 'heading';

/**
 * Reading rules, remembered for one pass over a document. Decided by names and attributes alone: asking for computed
 * styles would force a layout. What is not visible is sorted out when a term is about to be marked.
 */
export function createElementRules(): RuleOfElement {
  const known = new Map<Element, ReadingRule>();
  return (element) => {
    const path: Element[] = [];
    let rule: ReadingRule | undefined;
    for (let at: Element | null = element; at; at = at.parentElement) {
      rule = known.get(at);
      if (rule) break;
      path.push(at);
    }
    for (const at of path.toReversed()) {
      rule = ruleBelow(at, rule);
      known.set(at, rule);
    }
    return rule!;
  };
}

function ruleBelow(element: Element, parent: ReadingRule | undefined): ReadingRule {
  const isSkipped = parent?.isSkipped === true || isUnread(element);
  const block = parent && INLINE_ELEMENTS.has(element.localName) ? parent.block : element;
  return { block, isSkipped };
}

function isUnread(element: Element): boolean {
  if (UNREAD_ELEMENTS.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('role') === 'textbox'
  );
}
