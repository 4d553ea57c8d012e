import { LANGUAGES, type Language } from '../entry/language.ts';
import { foldWords } from './fold-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Tokens } from './tokenise.ts';
import { hashWord } from './word-hash.ts';

/** How many more function words of one language than of the other decide a block, and out of how many words at the most. */
const DECISIVE_LEAD = 2;
const SAMPLE_WORDS = 400;
/** Nobody needs to read on from here. */
const CLEAR_LEAD = 12;

/** By the low bits of a word's hash: its hash, and its vote. Twice as many places as words or more, so that it is one look. */
const PLACES = 1024;
const HASHES = new Int32Array(PLACES);
const VOTES = new Int8Array(PLACES);

for (const language of LANGUAGES)
  for (const word of FUNCTION_WORDS[language]) {
    // *l, d, s, t, m, a* are French elisions, and what English contractions leave.
    if (word.length === 1) continue;
    const hash = hashWord(word);
    const place = placeOfHash(hash);
    HASHES[place] = hash;
    VOTES[place] = language === 'fr' ? 1 : -1;
  }

/** Where a function word is, or the free place where it would be. */
function placeOfHash(hash: number): number {
  let place = (hash >>> 16) & (PLACES - 1);
  while (isOther(hash, place) < 0) place = (place + 1) & (PLACES - 1);
  return place;
}

/** Less than 0 where another word is. As one number, since nobody could foresee which of two questions tells. */
function isOther(hash: number, place: number): number {
  const difference = HASHES[place]! ^ hash;
  const vote = VOTES[place]!;
  return (difference | -difference) & (vote | -vote);
}

/** The language of a text by its function words; null where they do not decide. */
export function languageOfText(text: string): Language | null {
  const words = foldWords(text.slice(0, SAMPLE_WORDS * 20));
  return detectLanguage({ hashes: Int32Array.from(words, hashWord), count: words.length });
}

/** The same of a text that is cut into words already. */
export function detectLanguage({ hashes, count }: Pick<Tokens, 'hashes' | 'count'>): Language | null {
  let lead = 0;
  const sample = Math.min(count, SAMPLE_WORDS);
  for (let at = 0; at < sample && Math.abs(lead) < CLEAR_LEAD; at++) lead += VOTES[placeOfHash(hashes[at]!)]!;
  if (Math.abs(lead) < DECISIVE_LEAD) return null;
  return lead > 0 ? 'fr' : 'en';
}
