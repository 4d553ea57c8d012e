import type { MarkLook } from '../../core/settings/settings.ts';

/** Names of our highlights in `CSS.highlights`. The page can read them, and what they hold. */
export const PUBLIC_MARKS = { unknown: 'passerelle-term', learning: 'passerelle-term-learning' } as const;

type PublicState = keyof typeof PUBLIC_MARKS;

/** The marks that the page may know of: one highlight a state, under the name that its style goes by. */
export class PublicMarks {
  readonly unknown = new Highlight();
  readonly learning = new Highlight();
  #suffix = '';

  /** The same marks in another look, at once. */
  set look(look: MarkLook) {
    this.takeOutOfPage();
    this.#suffix = look === 'dotted' ? '' : `-${look}`;
    this.putIntoPage();
  }

  /** Again where the page has cleared all highlights. */
  putIntoPage(): void {
    for (const [state, name] of this.#names())
      if (CSS.highlights.get(name) !== this[state]) CSS.highlights.set(name, this[state]);
  }

  takeOutOfPage(): void {
    for (const [, name] of this.#names()) CSS.highlights.delete(name);
  }

  #names(): [PublicState, string][] {
    return Object.entries(PUBLIC_MARKS).map(([state, name]) => [state as PublicState, name + this.#suffix]);
  }
}
