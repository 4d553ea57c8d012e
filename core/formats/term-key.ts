import type { Language } from '../entry/language.ts';

/** The key under which two spellings of a term are one: as Unicode composes it, without regard to case or apostrophes. */
export const termKey = (language: Language, term: string): string =>
  `${language} ${term.normalize('NFC').toLowerCase().replaceAll("'", '’').replace(/\s+/gu, ' ').trim()}`;
