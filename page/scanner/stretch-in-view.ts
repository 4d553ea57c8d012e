import { isHeading } from '../text/element-rules.ts';
import type { StretchOfText } from './rescan-bounds.ts';

/** Text nodes to look back over for the heading above what is seen, and on for its end. */
const REACH = 300;

/** The text in view, and what is above it up to its heading; null where the page is shown from its beginning. */
export function stretchInView(document: Document): StretchOfText | null {
  // To ask what is in view has the page laid out, which takes half a second where it is huge.
  if (beginsAtTop()) return null;
  const seen = textInView(document);
  if (!seen || !isScrolled(seen.parentElement)) return null;
  const walker = document.createTreeWalker(seen.getRootNode(), NodeFilter.SHOW_TEXT);
  const last = lastFrom(seen, walker, () => walker.nextNode(), isBelowView);
  return { first: lastFrom(seen, walker, () => walker.previousNode(), isHeadingAbove), last };
}

/** How long after its loading a page is taken for new, in milliseconds. */
const NEW = 1000;

/** Whether the page has just been loaded, by an address that leads to its beginning, and so is hardly scrolled. */
function beginsAtTop(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!navigation || location.hash !== '' || navigation.type !== 'navigate') return false;
  return navigation.loadEventEnd === 0 || performance.now() - navigation.loadEventEnd < NEW;
}

function textInView(document: Document): Text | null {
  for (const height of [1 / 3, 1 / 2, 2 / 3]) {
    const node = document.caretPositionFromPoint(innerWidth / 2, innerHeight * height)?.offsetNode;
    if (node instanceof Text) return node;
  }
  return null;
}

function isScrolled(element: Element | null): boolean {
  if (scrollY > 0) return true;
  for (let at = element; at; at = at.parentElement) if (at.scrollTop > 0) return true;
  return false;
}

/** The text at which a walk from another ends: the first whose element is what is looked for, or the last in reach. */
function lastFrom(from: Text, walker: TreeWalker, step: () => Node | null, isEnd: (element: Element) => boolean): Text {
  walker.currentNode = from;
  let last = from;
  for (let steps = 0; steps < REACH && !(last.parentElement && isEnd(last.parentElement)); steps++) {
    const next = step() as Text | null;
    if (!next) break;
    last = next;
  }
  return last;
}

const isHeadingAbove = (element: Element): boolean =>
  isHeading(element) && element.getBoundingClientRect().top < innerHeight / 3;

const isBelowView = (element: Element): boolean => element.getBoundingClientRect().top > innerHeight;
