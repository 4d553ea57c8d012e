import { isUnread, type ReadingOptions } from './element-rules.ts';
import { elementAround } from './tree.ts';

/**
 * Tells whether nobody reads the text inside an element, by the element itself and those around it. Blocks beside each
 * other lie in the same ones, so those that have passed are remembered until the page may work again.
 */
export class UnreadText {
  readonly #options: ReadingOptions;
  readonly #readable = new Set<Element>();

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  isIn(element: Element): boolean {
    const passed: Element[] = [];
    for (let at: Element | null = element; at && !this.#readable.has(at); at = elementAround(at)) {
      if (isUnread(at, this.#options)) return true;
      passed.push(at);
    }
    // No script of the page runs before this microtask does.
    if (this.#readable.size === 0) queueMicrotask(() => this.#readable.clear());
    for (const one of passed) this.#readable.add(one);
    return false;
  }
}
