import { readBlocks, type Reading } from '../text/read-blocks.ts';
import type { PageTerms } from './page-terms.ts';
import { blocksToRead, textsIn, type StretchOfText } from './rescan-bounds.ts';
import { SectionCutter, type Section } from './sections.ts';
import { runInSlices } from './time-slice.ts';
import { watchText } from './watch-text.ts';

/**
 * Reads a document, or what is below an element, in slices, then keeps the terms true to it for as long as the signal
 * lasts.
 */
export async function scanPage(root: Node, terms: PageTerms, signal: AbortSignal): Promise<void> {
  const afterSlice = () => terms.flush();
  watchText({
    root,
    signal,
    onChange: ({ roots, removed }) => {
      const left = forget(removed, terms);
      const work = rescan(root, new Set([...roots, ...left]), terms);
      void runInSlices({ work, afterSlice, signal });
    },
  });
  await runInSlices({ work: firstScan(root, terms), afterSlice, signal });
}

export function* firstScan(root: Node, terms: PageTerms): Generator {
  const first = firstTextIn(root);
  if (!first) return;
  const sections = new SectionCutter();
  yield* readBlocks({ first, last: null, ...readingOf(terms, sections) });
  yield* terms.decideAgain();
}

const readingOf = (terms: PageTerms, sections: SectionCutter): Omit<Reading, 'first' | 'last'> => ({
  gather: (text, isApart) => terms.gather(text, isApart),
  pick: (texts) => terms.pick(texts),
  onBlock: (block) => terms.add(block, sections.sectionOf(block.container)),
  onHeading: () => sections.cut(),
});

function* rescan(root: Node, changed: Set<Node>, terms: PageTerms): Generator {
  const read = new Map<Text, StretchOfText>();
  for (const stretch of blocksToRead(root, changed, read)) {
    if (!stretch) {
      yield;
      continue;
    }
    for (const text of textsIn(stretch)) {
      read.set(text, stretch);
      for (const record of terms.recordsAt(text)) {
        terms.remove(record);
        // What was one block may be two by now: the other part is read in its turn.
        for (const other of record.block.nodes) changed.add(other);
      }
    }
    const sections = new SectionCutter(sectionBefore(stretch.first, root, terms));
    yield* readBlocks({ ...stretch, ...readingOf(terms, sections) });
  }
}

function firstTextIn(root: Node): Text | null {
  const document = root.ownerDocument ?? (root as Document);
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}

/** Forgets the blocks that lost text. Returns the text of theirs that is left in the page and has to be read again. */
function forget(removed: Iterable<Node>, terms: PageTerms): Text[] {
  const left: Text[] = [];
  for (const node of removed) {
    const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode())
      for (const record of terms.recordsAt(text as Text)) {
        terms.remove(record);
        for (const other of record.block.nodes) if (other.isConnected) left.push(other);
      }
  }
  return left;
}

/** Text nodes to look back over for the section that a changed stretch belongs to. */
const LOOK_BACK = 200;

function sectionBefore(first: Text, root: Node, terms: PageTerms): Section | undefined {
  const walker = first.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let steps = 0; steps < LOOK_BACK && walker.previousNode(); steps++) {
    const [record] = terms.recordsAt(walker.currentNode as Text);
    if (record) return record.section;
  }
  return undefined;
}
