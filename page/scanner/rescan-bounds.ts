import { blockAround } from '../text/element-rules.ts';

/** Text nodes from one to another in document order, both included, that begin and end with a block. */
export type StretchOfText = { readonly first: Text; readonly last: Text };

/** A stretch to be read again, and the nodes on whose account. */
export type ChangedStretch = StretchOfText & { readonly causes: readonly Node[] };

/** Text nodes that are walked over between two breaks. */
export const STEPS = 500;
/** Changed nodes beside each other that are read in one go: most of what one costs is to find where its block begins. */
const TOGETHER = 50;

type Rescan = {
  readonly changed: ReadonlySet<Node>;
  /** Which text was read in which stretch: kept by the caller. */
  readonly read: ReadonlyMap<Text, StretchOfText>;
  /** Whether a tree is read at all: a document or a shadow root. */
  readonly isRead: (tree: Node) => boolean;
};

/**
 * The whole blocks that the changed nodes lie in, in the order of the changes, none twice. Yields `null` where there is
 * nothing to read, or not yet, so that the caller can take a break. The page may take an end of a stretch away in it.
 */
export function* blocksToRead({ changed, read, isRead }: Rescan): Generator<ChangedStretch | null> {
  for (const causes of runsOf(changed)) {
    const root = causes[0]!.getRootNode();
    const ends = isRead(root) ? textEnds(causes, root) : null;
    const earlier = ends && read.get(ends.first);
    if (!ends || (earlier && earlier === read.get(ends.last))) {
      yield null;
      continue;
    }
    const walker = ends.first.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const first = yield* extend({ from: ends.first, walker, step: () => walker.previousNode() });
    const last = yield* extend({ from: ends.last, walker, step: () => walker.nextNode() });
    yield { first, last, causes };
  }
}

export function* textsIn({ first, last }: StretchOfText): Generator<Text> {
  const walker = first.ownerDocument.createTreeWalker(first.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  for (let text: Text | null = first; text; text = text === last ? null : (walker.nextNode() as Text | null))
    yield text;
}

/** Nodes that follow each other as siblings too, together. More may be added meanwhile. */
function* runsOf(changed: ReadonlySet<Node>): Generator<readonly Node[]> {
  for (let taken = 0; taken < changed.size;) {
    let run: Node[] = [];
    for (const node of [...changed].slice(taken)) {
      taken++;
      const last = run.at(-1);
      // A page that puts an element in and then fills it.
      if (last?.contains(node)) continue;
      if (last && (run.length === TOGETHER || last.nextSibling !== node)) {
        yield run;
        run = [];
      }
      run.push(node);
    }
    yield run;
  }
}

/** The first and the last text node in siblings; of nodes without text, which may part or join what is around, the next one. */
function textEnds(nodes: readonly Node[], root: Node): StretchOfText | null {
  const [node] = nodes;
  if (nodes.length === 1 && node instanceof Text) return { first: node, last: node };
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node!;
  const first = (node instanceof Text ? node : (walker.nextNode() ?? walker.previousNode())) as Text | null;
  if (!first) return null;
  if (!nodes.some((one) => one.contains(first))) return { first, last: first };
  return { first, last: nodes.reduceRight<Text | null>((last, one) => last ?? lastTextIn(one), null) ?? first };
}

function lastTextIn(node: Node): Text | null {
  let at: Node | null = node;
  while (at?.lastChild) at = at.lastChild;
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, NodeFilter.SHOW_ALL);
  walker.currentNode = at!;
  for (let candidate: Node | null = at; candidate; candidate = walker.previousNode())
    if (candidate instanceof Text) return candidate;
  return null;
}

type Extend = {
  readonly from: Text;
  readonly walker: TreeWalker;
  readonly step: () => Node | null;
};

/** The outermost text of the block that a text belongs to. Unread text in the middle of a block does not end it. */
function* extend({ from, walker, step }: Extend): Generator<null, Text> {
  const block = blockAround(from.parentNode);
  let outermost = from;
  let steps = 0;
  walker.currentNode = from;
  for (let next = step() as Text | null; next; next = step() as Text | null) {
    if (++steps % STEPS === 0) yield null;
    const itsBlock = blockAround(next.parentNode);
    if (itsBlock === null) continue;
    if (itsBlock !== block) break;
    outermost = next;
  }
  return outermost;
}
