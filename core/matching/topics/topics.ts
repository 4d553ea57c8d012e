/** Words by walk of life. */
export type Topics = Readonly<Record<string, readonly string[]>>;
