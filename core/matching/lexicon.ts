import type { Discipline } from '../entry/discipline.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import type { WordTrie } from './word-trie.ts';

/**
 * All that finding terms needs, and nothing of what an entry says. Values of `terms` are numbers of forms, values of
 * `cues` numbers of cues; forms and cues name their entry by its number in `entries`.
 */
export type Lexicon = {
  readonly entries: readonly LexiconEntry[];
  readonly terms: WordTrie;
  readonly cues: WordTrie;
  readonly formEntry: Int32Array;
  readonly formFlags: Int32Array;
  /** By form number: how a case-sensitive form is written. */
  readonly exactForms: Readonly<Record<number, string>>;
  readonly cueEntry: Int32Array;
  readonly cueFlags: Int32Array;
};

export type LexiconEntry = { readonly id: EntryId; readonly discipline: Discipline };

/** Bits of a form's and a cue's flags. */
export const FLAG = {
  french: 1,
  english: 2,
  /** Counts only in exactly this case. */
  exactCase: 4,
  ambiguousInFrench: 8,
  ambiguousInEnglish: 16,
  /** A set phrase in which the entry is *not* meant. */
  phrase: 32,
  singleWord: 64,
  /** Ends in a plain *e*: *cible*, and not the participle *ciblé*. */
  plainE: 256,
  /** An acronym: its plural has a small s, and it is no word with a capital. */
  acronym: 512,
  /** A cue that speaks against the sense; others speak for it. */
  against: 128,
} as const;

export const LANGUAGE_FLAG: Readonly<Record<Language, number>> = { fr: FLAG.french, en: FLAG.english };
export const AMBIGUITY_FLAG: Readonly<Record<Language, number>> = {
  fr: FLAG.ambiguousInFrench,
  en: FLAG.ambiguousInEnglish,
};
