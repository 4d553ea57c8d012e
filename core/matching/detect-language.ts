import { LANGUAGES, type Language } from '../entry/language.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Tokens } from './tokenise.ts';
import { hashWord } from './word-hash.ts';

/** How many more function words of one language than of the other decide a block, and out of how many words at the most. */
const DECISIVE_LEAD = 2;
const SAMPLE_WORDS = 400;

const VOTES: ReadonlyMap<number, number> = new Map(
  LANGUAGES.flatMap((language) =>
    [...FUNCTION_WORDS[language]].map((word) => [hashWord(word), language === 'fr' ? 1 : -1] as const),
  ),
);

/** The language of a tokenised text by its function words; null where they do not decide. */
export function detectLanguage({ hashes, count }: Tokens): Language | null {
  let lead = 0;
  const sample = Math.min(count, SAMPLE_WORDS);
  for (let at = 0; at < sample; at++) lead += VOTES.get(hashes[at]!) ?? 0;
  return languageOfLead(lead);
}

/** What the votes of a text say: French words less English ones. */
export function languageOfLead(lead: number): Language | null {
  if (Math.abs(lead) < DECISIVE_LEAD) return null;
  return lead > 0 ? 'fr' : 'en';
}
