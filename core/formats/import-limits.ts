/** Largest file that is read unless told otherwise, in bytes, and most entries that one import takes. */
export const MAX_IMPORT_BYTES = 10 * 2 ** 20;
export const MAX_IMPORT_ENTRIES = 100_000;
