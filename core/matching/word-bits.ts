// Bits of a word’s value in the lexicon. A module and not an object, so that they are numbers in the built script. Imported as `WORD`.
/** A term of one word. */
export const single = 1;
/** The first word of a longer term. */
export const begins = 2;
/** A later word of one. */
export const goesOn = 4;
/** *de, du, des, d’*: passed over inside a French term. */
export const link = 8;
/** An article or a possessive, which may follow a link. */
export const determiner = 16;
/** *à, au, aux*: an article may follow it inside a French term. */
export const takesArticle = 32;
/** Part of a cue. */
export const cue = 64;
/** At home in an office, or in another walk of life, by language; `near-cues.ts` relies on their order. */
export const officeInFrench = 128;
export const elsewhereInFrench = 256;
export const officeInEnglish = 512;
export const elsewhereInEnglish = 1024;
/** A term of one word in capitals only: *IT*, *SI*. */
export const inCapitals = 2048;
