import * as FLAG from './form-flags.ts';
import type { Discipline } from '../entry/discipline.ts';
import type { EntryId } from '../entry/ids.ts';
import type { Language } from '../entry/language.ts';
import type { CueTable } from './cue-table.ts';
import type { SequenceTable } from './sequence-table.ts';
import type { WordTable } from './word-table.ts';

/**
 * All that finding terms needs, and nothing of what an entry says. The values of `terms` are numbers of forms; forms
 * and cues name their entry by its number in `entries`.
 */
export type Lexicon = {
  readonly entries: readonly LexiconEntry[];
  readonly words: WordTable;
  readonly terms: SequenceTable;
  /** By form number: the number of its entry above its flags. */
  readonly forms: Int32Array;
  /** By form number: how a form is written that counts in this case only, or that begins with a sign (*.NET*). */
  readonly exactForms: Readonly<Record<number, string>>;
  readonly cues: CueTable;
};

export type LexiconEntry = { readonly id: EntryId; readonly discipline: Discipline };

const ENTRY_SHIFT = 15;

/** Beyond this many entries their numbers do not fit beside the flags. */
export const MAX_ENTRIES = 2 ** (32 - ENTRY_SHIFT);

export const packForm = (entry: number, flags: number): number => (entry << ENTRY_SHIFT) | flags;
export const entryOfForm = (form: number): number => form >>> ENTRY_SHIFT;

export const LANGUAGE_FLAG: Readonly<Record<Language, number>> = { fr: FLAG.french, en: FLAG.english };
export const USUAL_FLAG: Readonly<Record<Language, number>> = { fr: FLAG.usualInFrench, en: FLAG.usualInEnglish };
export const AMBIGUITY_FLAG: Readonly<Record<Language, number>> = {
  fr: FLAG.ambiguousInFrench,
  en: FLAG.ambiguousInEnglish,
};
