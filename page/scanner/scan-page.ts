import { createElementRules } from '../text/element-rules.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { PageTerms } from './page-terms.ts';
import { blocksToRead, type StretchOfText } from './rescan-bounds.ts';
import { SectionCutter, type Section } from './sections.ts';
import { runInSlices } from './time-slice.ts';
import { watchText } from './watch-text.ts';

/** Reads the whole page in slices, then keeps the terms true to it for as long as the signal lasts. */
export async function scanPage(root: Element, terms: PageTerms, signal: AbortSignal): Promise<void> {
  const afterSlice = () => terms.flush();
  watchText({
    root,
    signal,
    onChange: ({ roots, removed }) => {
      forget(removed, terms);
      const work = rescan(root, roots, terms);
      void runInSlices({ work, afterSlice, signal });
    },
  });
  await runInSlices({ work: firstScan(root, terms), afterSlice, signal });
}

export function* firstScan(root: Element, terms: PageTerms): Generator {
  const first = firstTextIn(root);
  if (!first) return;
  const sections = new SectionCutter();
  for (const block of readBlocks(first, null)) {
    if (block) terms.add(block, sections.sectionOf(block.container));
    yield;
  }
  yield* terms.decideAgain();
}

function* rescan(root: Element, changed: ReadonlySet<Node>, terms: PageTerms): Generator {
  for (const stretch of blocksToRead(root, changed)) {
    forgetStretch(stretch, terms);
    const sections = new SectionCutter(sectionBefore(stretch.first, root, terms));
    for (const block of readBlocks(stretch.first, stretch.last, createElementRules())) {
      if (block) terms.add(block, sections.sectionOf(block.container));
      yield;
    }
  }
}

function firstTextIn(root: Node): Text | null {
  return root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}

function forget(removed: Iterable<Node>, terms: PageTerms): void {
  for (const node of removed) {
    const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode())
      for (const record of terms.recordsAt(text as Text)) terms.remove(record);
  }
}

function forgetStretch({ first, last }: StretchOfText, terms: PageTerms): void {
  const walker = first.ownerDocument.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let text: Text | null = first; text; text = text === last ? null : (walker.nextNode() as Text | null))
    for (const record of terms.recordsAt(text)) terms.remove(record);
}

/** Text nodes to look back over for the section that a changed stretch belongs to. */
const LOOK_BACK = 200;

function sectionBefore(first: Text, root: Element, terms: PageTerms): Section | undefined {
  const walker = first.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let steps = 0; steps < LOOK_BACK && walker.previousNode(); steps++) {
    const [record] = terms.recordsAt(walker.currentNode as Text);
    if (record) return record.section;
  }
  return undefined;
}
