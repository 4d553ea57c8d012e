/** A value of unknown origin where a text is expected: itself, or else nothing. */
export const textOrNothing = (value: unknown): string => (typeof value === 'string' ? value : '');
