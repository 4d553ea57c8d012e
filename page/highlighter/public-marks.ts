/** Names of our highlights in `CSS.highlights`. The page can read them, and what they hold. */
export const PUBLIC_MARKS = { unknown: 'passerelle-term', learning: 'passerelle-term-learning' } as const;

type PublicState = keyof typeof PUBLIC_MARKS;

/** The marks that the page may know of: one highlight a state. */
export class PublicMarks {
  readonly unknown = new Highlight();
  readonly learning = new Highlight();

  /** Again where the page has cleared all highlights. */
  putIntoPage(): void {
    for (const [state, name] of Object.entries(PUBLIC_MARKS) as [PublicState, string][])
      if (CSS.highlights.get(name) !== this[state]) CSS.highlights.set(name, this[state]);
  }

  takeOutOfPage(): void {
    for (const name of Object.values(PUBLIC_MARKS)) CSS.highlights.delete(name);
  }
}
