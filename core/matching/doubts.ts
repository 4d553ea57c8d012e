// Why a sense is not certain, as bits. A module and not an object, so that they are numbers in the built script. Imported as `DOUBT`.
/** An everyday word too. */
export const ambiguous = 1;
/** Not written quite as the glossary does, or with a part that is said only once for two terms. */
export const loose = 2;
/** The text itself says that the acronym stands for something else. */
export const redefined = 4;
/** Part of a name: *rue du Canal*. Only of what is in doubt anyway. */
export const name = 8;
/** Not a doubt but what weighs against it: the word means this far more often than not. */
export const usual = 16;
