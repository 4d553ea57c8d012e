export type TextChange = {
  /** Nodes whose text is new or different, still in the page or gone again. */
  readonly roots: ReadonlySet<Node>;
  readonly removed: ReadonlySet<Node>;
};

type Watch = {
  readonly root: Node;
  readonly onChange: (change: TextChange) => void;
  readonly signal: AbortSignal;
};

const READING_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'lang'];

/** Tells of changes to the text below a root, gathered until the next frame, before it is painted. */
export function watchText({ root, onChange, signal }: Watch): void {
  let roots = new Set<Node>();
  let removed = new Set<Node>();
  let frame = 0;
  const deliver = () => {
    frame = 0;
    const change = { roots, removed };
    roots = new Set();
    removed = new Set();
    onChange(change);
  };
  const observer = new MutationObserver((mutations) => {
    for (const mutation of mutations) gather(mutation, roots, removed);
    if (roots.size + removed.size > 0) frame ||= requestAnimationFrame(deliver);
  });
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: READING_ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}

function gather(mutation: MutationRecord, roots: Set<Node>, removed: Set<Node>): void {
  if (mutation.type !== 'childList') {
    roots.add(mutation.target);
    return;
  }
  for (const node of mutation.addedNodes) roots.add(node);
  for (const node of mutation.removedNodes) removed.add(node);
  if (mutation.removedNodes.length === 0) return;
  // What stood on both sides of a removed node may now read as one. Where nothing did, what is around its parent.
  const { previousSibling, nextSibling, target } = mutation;
  if (previousSibling) roots.add(previousSibling);
  if (nextSibling) roots.add(nextSibling);
  if (!previousSibling && !nextSibling) roots.add(target);
}
