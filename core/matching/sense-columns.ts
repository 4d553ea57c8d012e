// What a row of senses holds. Offsets are UTF-16 code units into the text of the block. A module and not an object, so
// that they are numbers in the built script. Imported as `SENSE`.
export const start = 0;
export const end = 1;
export const form = 2;
export const doubts = 3;
export const cues = 4;
export const topic = 5;
/** Columns of a row. */
export const size = 6;
