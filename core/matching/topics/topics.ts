/** Words by walk of life. */
export type Topics = Readonly<Record<string, readonly string[]>>;

/** Those of the glossary's own readers; all others are other walks of life. */
export const OWN_TOPICS: readonly string[] = ['office', 'marketing', 'it'];
