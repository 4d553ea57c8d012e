import type { Bilingual } from './language.ts';

/** Why something is refused, and what to do about it. */
export type Explanation = { readonly reason: Bilingual; readonly remedy: Bilingual };

/** What a rule has to say about one case: the value at fault, the values allowed, the limit. */
export type Details = {
  readonly value?: string;
  readonly allowed?: string;
  readonly maximum?: number;
  readonly count?: number;
};

/** One text for each case of a rule. */
export type Explain = (details: Details) => Explanation;

/** A value as it is shown in a sentence: its beginning. */
export const quote = (value: string | undefined) =>
  value && value.length > 60 ? `${value.slice(0, 60)}…` : (value ?? '');
