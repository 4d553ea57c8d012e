/** A value of unknown origin where a text is expected: itself, or else nothing. */
export const textOrNothing = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a value of unknown origin has named fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
