/** A card that was open for less was not read. */
export const READ_AFTER_MILLISECONDS = 1000;
