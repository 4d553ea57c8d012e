export type PageRoot = Document | ShadowRoot;

/** A document and the shadow roots in it. A page makes roots and drops them: they are not kept alive. */
export class PageRoots {
  readonly #roots = new Set<WeakRef<PageRoot>>();

  add(root: PageRoot): void {
    this.#roots.add(new WeakRef(root));
  }

  forEach(work: (root: PageRoot) => void): void {
    for (const reference of this.#roots) {
      const root = reference.deref();
      if (root) work(root);
      else this.#roots.delete(reference);
    }
  }
}
