import { createElementRules, type ReadingOptions, type RuleOfElement } from '../text/element-rules.ts';
import { readBlocks, type DomBlock } from '../text/read-blocks.ts';
import { forgetGone, forgetStale } from './forget-text.ts';
import type { PageTerms } from './page-terms.ts';
import { readView } from './read-view.ts';
import { blocksToRead, textsIn, type StretchOfText } from './rescan-bounds.ts';
import { SectionCutter, sectionBefore } from './sections.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { WorkQueue } from './time-slice.ts';
import { watchEditors } from './watch-editors.ts';
import { watchHidden } from './watch-hidden.ts';
import { TextWatch, type TextChange } from './watch-text.ts';

export type PageScan = {
  readonly document: Document;
  readonly terms: PageTerms;
  readonly reading: ReadingOptions;
  /** Told of each open shadow root that is read. */
  readonly onRoot?: (root: ShadowRoot) => void;
  readonly signal: AbortSignal;
};

/**
 * Reads a document and its open shadow trees in slices, what is in view first, then keeps the terms true to it for as
 * long as the signal lasts. Resolves when it has been read to its end.
 */
export async function scanPage({ document, terms, reading, onRoot, signal }: PageScan): Promise<void> {
  const queue = new WorkQueue({ afterSlice: () => terms.flush(), signal });
  const rules = () => createElementRules(reading);
  const roots: ShadowRoots = new ShadowRoots({
    onRoot: (root) => {
      watch.observe(root);
      onRoot?.(root);
      void queue.add(readTree(root, terms, rules()));
    },
    onLook: () => void queue.add(roots.lookAgain()),
    signal,
  });
  const watch: TextWatch = new TextWatch(
    document,
    {
      onChange: async (change) => {
        await queue.add(update(change), 'urgent');
        lookAtHidden();
      },
      onDeferred: (text) => forgetStale(text, terms),
    },
    signal,
  );
  function* update({ changed, removed }: TextChange): Generator {
    for (const text of yield* forgetGone(removed, terms, roots)) if (!watch.defers(text)) changed.add(text);
    yield* rescan({ changed, terms, rules: rules(), isRead: (tree) => tree === document || roots.has(tree) });
    for (const node of changed) if (node instanceof Element && node.isConnected) yield* roots.find(node);
  }
  watch.observe(document);
  watchEditors({ document, onChange: (editor) => watch.touch(editor), signal });
  const lookAtHidden = watchHidden({ document, terms, queue, signal });
  await queue.add(readPage(document, terms, rules));
  void queue.add(roots.find(document));
  lookAtHidden();
}

/** Reads what is below a node once, and decides when it has shown all. */
export function* firstScan(root: Node, terms: PageTerms, rules?: RuleOfElement): Generator {
  yield* readTree(root, terms, rules);
  yield* terms.decideAgain();
}

function* readPage(document: Document, terms: PageTerms, rules: () => RuleOfElement): Generator {
  const sections = new SectionCutter();
  for (const block of readView(document, rules())) {
    if (block) addFirst(block, terms, sections);
    yield;
  }
  yield* firstScan(document, terms, rules());
}

function addFirst(block: DomBlock, terms: PageTerms, sections: SectionCutter): void {
  const section = sections.sectionOf(block.container);
  terms.add(block, section);
  section.leaders ??= new Set();
  for (const record of terms.recordsAt(block.nodes[0]!)) section.leaders.add(record);
}

function* readTree(root: Node, terms: PageTerms, rules?: RuleOfElement): Generator {
  const first = firstTextIn(root);
  if (!first) return;
  const sections = new SectionCutter();
  const mayBeKnown = terms.records.size > 0;
  for (const block of readBlocks(first, null, rules)) {
    if (block) {
      const section = sections.sectionOf(block.container);
      if (!mayBeKnown || !terms.keep(block, section)) terms.add(block, section);
    }
    yield;
  }
}

type Rescan = {
  readonly changed: Set<Node>;
  readonly terms: PageTerms;
  readonly rules: RuleOfElement;
  readonly isRead: (tree: Node) => boolean;
};

function* rescan({ changed, terms, rules, isRead }: Rescan): Generator {
  const read = new Map<Text, StretchOfText>();
  for (const stretch of blocksToRead({ changed, read, rules, isRead })) {
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
    const sections = new SectionCutter(sectionBefore(stretch.first, terms));
    for (const block of readBlocks(stretch.first, stretch.last, rules)) {
      if (block) terms.add(block, sections.sectionOf(block.container));
      yield;
    }
  }
}

function firstTextIn(root: Node): Text | null {
  const document = root.ownerDocument ?? (root as Document);
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}
