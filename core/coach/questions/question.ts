import type { EntryId } from '../../entry/ids.ts';
import type { Language } from '../../entry/language.ts';
import type { QuestionKind } from '../term-record.ts';

/** The gap in a sentence, and where a definition would give its own term away. */
export const GAP = '____';

/**
 * A question with its choices, exactly one of which is right. What `prompt` and the choices are:
 * `term`: a definition; terms. `meaning`: a term; definitions. `sense`: a sentence with a word of two senses; definitions.
 * `otherSide`: the concept in the words of the reader’s side; terms. `sentence`: a sentence with a gap; terms.
 */
export type Question = {
  /** The same for the same question in every window. */
  readonly id: string;
  readonly entry: EntryId;
  readonly kind: QuestionKind;
  readonly language: Language;
  readonly prompt: string;
  /** The word in question, for `sense`; else null. */
  readonly word: string | null;
  readonly choices: readonly Choice[];
  /** Index of the right choice. */
  readonly right: number;
};

export type Choice = { readonly text: string; readonly entry: EntryId };
