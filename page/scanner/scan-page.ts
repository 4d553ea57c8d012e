import { isInFrame } from '../in-frame.ts';
import type { BlockDraft } from '../text/block-draft.ts';
import { readBlocks, type Reading } from '../text/read-blocks.ts';
import type { BlockRecord } from './block-record.ts';
import { forgetGone, forgetStale } from './forget-text.ts';
import type { PageTerms } from './page-terms.ts';
import { blocksToRead, STEPS, textsIn, type StretchOfText } from './rescan-bounds.ts';
import { sectionAround, SectionCutter, type Section } from './sections.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { stretchInView } from './stretch-in-view.ts';
import { WorkQueue } from './time-slice.ts';
import { watchEditors } from './watch-editors.ts';
import { watchHidden } from './watch-hidden.ts';
import { TextWatch, type TextChange } from './watch-text.ts';

export type PageScan = {
  readonly document: Document;
  readonly terms: PageTerms;
  /** Told of each open shadow root that is read. */
  readonly onRoot?: (root: ShadowRoot) => void;
  /** The records whose marks a reader may see now. */
  readonly shown?: () => Iterable<BlockRecord>;
  readonly signal: AbortSignal;
};

/**
 * Reads a document and its open shadow trees in slices, what is in view first, then keeps the terms true to it for as
 * long as the signal lasts. Resolves when it has been read to its end.
 */
export async function scanPage({ document, terms, onRoot, shown = () => [], signal }: PageScan): Promise<void> {
  const queue = new WorkQueue({ afterSlice: () => terms.flush(), signal });
  const roots: ShadowRoots = new ShadowRoots({
    onRoot: (root) => {
      watch.observe(root);
      onRoot?.(root);
      void queue.add(readTree(root, terms));
    },
    onLook: () => void queue.add(roots.lookAgain()),
    signal,
  });
  const watch: TextWatch = new TextWatch(
    document,
    {
      onChange: async (change) => {
        if (isInFrame()) styleNow(change.changed);
        await queue.add(update(change), 'urgent');
        lookAtHidden();
      },
      onDeferred: (text) => forgetStale(text, terms),
    },
    signal,
  );
  function* update({ changed, removed }: TextChange): Generator {
    for (const text of yield* forgetGone(removed, terms, roots)) if (!watch.defers(text)) changed.add(text);
    const lost = yield* rescan(changed, terms, (tree) => tree === document || roots.has(tree));
    for (const node of lost) watch.touch(node);
    yield* roots.find(changed);
    yield* roots.lookAgain();
  }
  watch.observe(document);
  watchEditors({ document, onChange: (editor) => watch.touch(editor), signal });
  const lookAtHidden = watchHidden({ document, terms, queue, shown, signal });
  await queue.add(readPage(document, terms));
  void queue.add(roots.find(new Set([document])));
  lookAtHidden();
}

/** Reads what is below a node once, and decides when it has shown all. */
export function* firstScan(root: Node, terms: PageTerms): Generator {
  yield* readTree(root, terms);
  yield* terms.decideAgain();
}

function* readPage(document: Document, terms: PageTerms): Generator {
  const inView = stretchInView(document);
  const addFirst = (block: BlockDraft, section: Section) => {
    terms.add(block, section);
    for (const record of terms.recordsAt(block.first)) (section.leaders ??= new Set()).add(record);
  };
  if (inView) yield* readBlocks({ ...inView, ...readingOf(terms, new SectionCutter(), addFirst) });
  yield* firstScan(document, terms);
}

function* readTree(root: Node, terms: PageTerms): Generator {
  const first = firstTextIn(root);
  if (!first) return;
  const mayBeKnown = terms.records.size > 0;
  const add = (block: BlockDraft, section: Section) => {
    if (!mayBeKnown || !terms.keep(block, section)) terms.add(block, section);
  };
  yield* readBlocks({ first, last: null, ...readingOf(terms, new SectionCutter(), add) });
}

type AddBlock = (block: BlockDraft, section: Section) => void;

const readingOf = (terms: PageTerms, sections: SectionCutter, add: AddBlock): Omit<Reading, 'first' | 'last'> => ({
  gather: (text, isApart) => terms.gather(text, isApart),
  pick: (texts) => terms.pick(texts),
  onBlock: (block) => add(block, sections.sectionOf(block.container)),
  onHeading: () => sections.cut(),
});

/** Returns the changed nodes whose blocks the page took apart before they could be read. */
function* rescan(changed: Set<Node>, terms: PageTerms, isRead: (tree: Node) => boolean): Generator<unknown, Node[]> {
  const read = new Map<Text, StretchOfText>();
  const lost: Node[] = [];
  const add: AddBlock = (block, section) => terms.add(block, section);
  for (const stretch of blocksToRead({ changed, read, isRead })) {
    if (!stretch) {
      yield;
      continue;
    }
    let text: Text = stretch.first;
    const isWhole = () => [stretch.first, stretch.last, text].every(({ isConnected }) => isConnected);
    let steps = 0;
    for (text of textsIn(stretch)) {
      read.set(text, stretch);
      for (const record of terms.recordsAt(text)) {
        terms.remove(record);
        // What was one block may be two by now: the other part is read in its turn.
        for (const other of record.block.nodes) changed.add(other);
      }
      if (++steps % STEPS !== 0) continue;
      yield;
      if (!isWhole()) break;
    }
    if (isWhole()) {
      const sections = new SectionCutter(sectionAround(stretch.first, terms));
      yield* readBlocks({ ...stretch, ...readingOf(terms, sections, add) });
    } else {
      lost.push(...stretch.causes);
      read.clear();
    }
  }
  return lost;
}

/** Has the styles of changed nodes worked out, as the frame must: the slice that begins is left to the reading. */
function styleNow(changed: Iterable<Node>): void {
  for (const node of changed) if (node instanceof Element && node.isConnected) return void node.checkVisibility();
}

function firstTextIn(root: Node): Text | null {
  const document = root.ownerDocument ?? (root as Document);
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}
