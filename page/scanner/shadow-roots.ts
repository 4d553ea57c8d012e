type Listeners = {
  readonly onRoot: (root: ShadowRoot) => void;
  /** It is time to look at elements again that had no shadow root. */
  readonly onLook: () => void;
  readonly signal: AbortSignal;
};

/** Built-in elements that may have a shadow root, by the HTML standard; custom ones have a hyphen in their name. */
const BUILT_IN_HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** Elements without a root that are remembered: enough for any page that is made of components. */
const MAX_CANDIDATES = 10_000;
/** Between two looks at the same elements, in milliseconds. */
const SHORTEST_PAUSE = 200;
/** When elements without a root are looked at again if nothing else happens, in milliseconds after the last time. */
const LOOKS = [250, 500, 1000, 2000, 4000, 8000, 16_000];

/** The open shadow roots of a document. Nothing tells that one was attached, so likely elements are looked at again. */
export class ShadowRoots {
  readonly #listeners: Listeners;
  readonly #roots = new Set<ShadowRoot>();
  readonly #candidates = new Set<Element>();
  #looks = 0;
  #lastLook = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(listeners: Listeners) {
    this.#listeners = listeners;
    listeners.signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  has(tree: Node): boolean {
    return this.#roots.has(tree as ShadowRoot);
  }

  /** Tells of the roots below nodes, themselves included, and below these. Yields now and then. */
  *find(nodes: ReadonlySet<Node>): Generator<undefined> {
    const trees = [...nodes];
    const walked = new Set<Node>();
    let seen = 0;
    for (const tree of trees) {
      if (tree instanceof Text || walked.has(tree) || !tree.isConnected) continue;
      const document = tree.ownerDocument ?? (tree as Document);
      const isLeaf = (tree as ParentNode).firstElementChild === null;
      const walker = isLeaf ? null : document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
      for (let node: Node | null = tree; node; node = walker && walker.nextNode()) {
        // One after the other in each other, they would be walked over again and again.
        if (nodes.has(node)) walked.add(node);
        const root = node instanceof Element && this.#rootOf(node);
        if (root) trees.push(root);
        if (++seen % 200 === 0) yield;
      }
    }
    this.#lookLater();
  }

  /** Looks again at elements that had no root, if it is a while since it did. */
  *lookAgain(): Generator<undefined> {
    const now = performance.now();
    if (now - this.#lastLook < SHORTEST_PAUSE) return this.#lookLater();
    this.#lastLook = now;
    for (const element of this.#candidates) {
      const root = element.isConnected ? this.#rootOf(element) : null;
      if (root) yield* this.find(new Set([root]));
      const isSettled = root !== null || !element.isConnected;
      const isOver = this.#looks >= LOOKS.length && element.matches(':defined');
      if (isSettled || isOver) this.#candidates.delete(element);
      yield;
    }
    this.#lookLater();
  }

  /** Forgets the roots whose hosts have left the page, and returns them. */
  takeGone(): ShadowRoot[] {
    const gone = [...this.#roots].filter(({ host }) => !host.isConnected);
    for (const root of gone) this.#roots.delete(root);
    return gone;
  }

  /** The root of an element if it was not known. */
  #rootOf(element: Element): ShadowRoot | null {
    const { shadowRoot, localName } = element;
    if (shadowRoot) {
      if (this.#roots.has(shadowRoot)) return null;
      this.#roots.add(shadowRoot);
      this.#listeners.onRoot(shadowRoot);
      return shadowRoot;
    }
    const isLikely = localName.includes('-') || (BUILT_IN_HOSTS.has(localName) && !element.firstChild);
    if (isLikely && this.#candidates.size < MAX_CANDIDATES && !this.#candidates.has(element)) {
      this.#candidates.add(element);
      this.#looks = 0;
    }
    return null;
  }

  #lookLater(): void {
    if (this.#candidates.size === 0 || this.#looks >= LOOKS.length) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#looks++;
      this.#listeners.onLook();
    }, LOOKS[this.#looks]);
  }
}
