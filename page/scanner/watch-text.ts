import { blockAround, INLINE, kindByName } from '../text/element-rules.ts';
import { inNextFrame } from '../in-frame.ts';
import { ChangePace } from './change-pace.ts';
import { textAtSeam } from './text-at-seam.ts';

export type TextChange = {
  /** Nodes whose text is new or different, still in the page or gone again. */
  readonly changed: Set<Node>;
  readonly removed: ReadonlySet<Node>;
};

type Listeners = {
  /** Called before the next frame is painted. Nothing more is told until the promise resolves. */
  readonly onChange: (change: TextChange) => Promise<void>;
  /** A text has changed but is read later: what is marked in it may no longer be what it says. */
  readonly onDeferred: (text: Text) => void;
};

const READING_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'lang'];

/** Between two readings of a tab that nobody sees, in milliseconds. */
const HIDDEN_PAUSE = 1000;

/** Tells of changes to the text of a document and of its shadow trees, gathered and paced. */
export class TextWatch {
  readonly #document: Document;
  readonly #listeners: Listeners;
  readonly #pace = new ChangePace();
  readonly #observer = new MutationObserver((mutations) => this.#gather(mutations));
  #removed = new Set<Node>();
  #lastChange = 0;
  #isTelling = false;
  #wake: { readonly at: number; readonly cancel: () => void } | null = null;

  constructor(document: Document, listeners: Listeners, signal: AbortSignal) {
    this.#document = document;
    this.#listeners = listeners;
    const onVisibility = () => {
      this.#sleep();
      this.#schedule();
    };
    document.addEventListener('visibilitychange', onVisibility, { signal });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#sleep();
      this.#isTelling = true;
    });
  }

  observe(tree: Node): void {
    this.#observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: READING_ATTRIBUTES,
    });
  }

  /** Has a node read again as if it had changed just now. */
  touch(node: Node): void {
    this.#lastChange = performance.now();
    this.#note(node, node);
    this.#schedule();
  }

  /** Whether a node that the last change concerns too has to wait; if so, it is told later. */
  defers(node: Node): boolean {
    const isWaiting = this.#note(node, node);
    if (!isWaiting) this.#pace.forget(node);
    return isWaiting;
  }

  #gather(mutations: readonly MutationRecord[]): void {
    this.#lastChange = performance.now();
    // A block that comes for another one shares the pace of what it stands in; one that is only added has its own.
    const losers = new Set(mutations.filter(({ removedNodes }) => removedNodes.length > 0).map(({ target }) => target));
    for (const mutation of mutations) {
      const { target } = mutation;
      if (mutation.type === 'childList') this.#gatherChildren(mutation, losers.has(target));
      else if (this.#note(target, target) && target instanceof Text) this.#listeners.onDeferred(target);
    }
    this.#schedule();
  }

  #gatherChildren(mutation: MutationRecord, isLoser: boolean): void {
    const { target, addedNodes, removedNodes } = mutation;
    for (const node of addedNodes) {
      const isOwnBlock = !isLoser && node instanceof Element && kindByName(node) !== INLINE;
      this.#note(node, isOwnBlock ? node : target);
    }
    for (const node of removedNodes) {
      this.#removed.add(node);
      this.#pace.forget(node);
    }
    // What has come in their place is read with the text around it.
    const seam = addedNodes.length === 0 ? textAtSeam(mutation) : null;
    if (seam) this.#note(seam, target);
  }

  #note(node: Node, place: Node): boolean {
    return this.#pace.note(
      node,
      blockAround(place instanceof Text ? place.parentNode : place) ?? place,
      this.#lastChange,
    );
  }

  #schedule(): void {
    if (this.#isTelling) return;
    const due = this.#removed.size > 0 ? 0 : this.#pace.next;
    if (due === null) return;
    const wait = Math.max(due - performance.now(), this.#document.hidden ? HIDDEN_PAUSE : 0);
    const at = performance.now() + wait;
    if (this.#wake && this.#wake.at <= at) return;
    this.#sleep();
    // No frame comes in a hidden tab, and what was removed must not be kept until one does.
    if (wait > 0) {
      const timer = setTimeout(() => void this.#tell(), wait);
      this.#wake = { at, cancel: () => clearTimeout(timer) };
    } else {
      this.#wake = { at, cancel: inNextFrame(() => void this.#tell()) };
    }
  }

  #sleep(): void {
    this.#wake?.cancel();
    this.#wake = null;
  }

  async #tell(): Promise<void> {
    this.#wake = null;
    const changed = this.#pace.takeDue(performance.now());
    const removed = this.#removed;
    this.#removed = new Set();
    if (changed.size + removed.size > 0) {
      this.#isTelling = true;
      await this.#listeners.onChange({ changed, removed });
      this.#isTelling = false;
    }
    this.#schedule();
  }
}
