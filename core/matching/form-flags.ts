// Bits of a form in the lexicon. A module and not an object, so that they are numbers in the built script. Imported as `FLAG`.
export const french = 1;
export const english = 2;
/** Counts only in exactly this case. */
export const exactCase = 4;
export const ambiguousInFrench = 8;
export const ambiguousInEnglish = 16;
/** A set phrase in which the entry is *not* meant. */
export const phrase = 32;
export const singleWord = 64;
/** Ends in a plain *e*: *cible*, and not the participle *ciblé*. */
export const plainE = 128;
/** An acronym: its plural has a small s, and it is no word with a capital. */
export const acronym = 256;
/** *de* or its kin stands between two of its words. */
export const linked = 512;
/** A verb, which gives way to a noun that is written alike. */
export const verb = 1024;
/** Begins with a sign that belongs to it: *.NET*. */
export const leadingSign = 2048;
/** Ambiguous, but meant far more often than not. */
export const usualInFrench = 4096;
export const usualInEnglish = 8192;
/** English words in a French section. */
export const anglicism = 16_384;
