import type { EntryId } from '../../core/entry/ids.ts';
import type { Language } from '../../core/entry/language.ts';
import { bareAddress } from '../../core/team-glossary/bare-address.ts';
import { sentenceAround } from '../../core/team-glossary/sentence-around.ts';

/** Where a term stands in the text of its block, in UTF-16 code units. */
type TermPlace = { readonly text: string; readonly start: number; readonly language: Language | null };

export type ShownCard = {
  readonly entry: EntryId;
  readonly anchor: Range;
  readonly takesFocus: boolean;
  readonly place: TermPlace;
};

/** The sentence in which a term was met, and the page. */
export const heardAt = ({ text, start, language }: TermPlace, address: string) => ({
  sentence: sentenceAround(text, start, language),
  address: bareAddress(address),
});
