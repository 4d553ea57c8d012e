/** A key as it is meant: without the spaces, line breaks and invisible signs that come along when it is copied. */
export const cleanKey = (key: string): string => key.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');

/** Whether a key can be one: 20 to 200 signs that a header may carry. */
export const isKey = (key: string): boolean => /^[\x21-\x7E]{20,200}$/u.test(key);
