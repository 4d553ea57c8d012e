import type { MarkLook } from '../../core/settings/settings.ts';
import type { LoadLateParts } from '../late-parts.ts';
import type { OverlayBoxes } from './overlay-boxes.ts';
import type { PageRoot, PageRoots } from './page-roots.ts';

type LateBoxesOptions = {
  readonly document: Document;
  /** The trees that marks are in so far. */
  readonly roots: PageRoots;
  readonly loadLateParts: LoadLateParts;
  readonly signal: AbortSignal;
};

/** The boxes over a page from when they are wanted: what is marked before their script has come is drawn when it has. */
export class LateBoxes {
  readonly #ranges = new Set<StaticRange>();
  #boxes: OverlayBoxes | null = null;
  #look: MarkLook;

  constructor({ document, roots, loadLateParts, signal }: LateBoxesOptions, look: MarkLook) {
    this.#look = look;
    const open = ({ OverlayBoxes }: Awaited<ReturnType<LoadLateParts>>) => {
      if (signal.aborted) return;
      this.#boxes = new OverlayBoxes(document, signal);
      this.#boxes.look = this.#look;
      roots.forEach((root) => this.watch(root));
      for (const range of this.#ranges) this.#boxes.add(range);
      this.#ranges.clear();
    };
    // Without them there are no marks: the extension has gone.
    loadLateParts().then(open, () => {});
  }

  set look(look: MarkLook) {
    this.#look = look;
    if (this.#boxes) this.#boxes.look = look;
  }

  add(range: StaticRange): void {
    (this.#boxes ?? this.#ranges).add(range);
  }

  delete(range: StaticRange): void {
    (this.#boxes ?? this.#ranges).delete(range);
  }

  watch(root: PageRoot): void {
    this.#boxes?.watch(root);
  }
}
