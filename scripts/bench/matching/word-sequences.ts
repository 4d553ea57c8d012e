import { LANGUAGES } from '../../../core/entry/language.ts';
import { foldWords } from '../../../core/matching/fold-words.ts';
import { isFunctionWord } from '../../../core/matching/function-words.ts';
import type { TextBlock } from '../../../core/matching/find-terms.ts';

/** Words of the longest term that is invented. */
const LONGEST = 3;

/** Whether the words of a term may stand together in a text, whatever their plurals and feminines and the function words between. */
export type MayOccur = (term: string) => boolean;

export function createOccurrenceTest(blocks: readonly TextBlock[]): MayOccur {
  const sequences = new Set<string>();
  for (const { text } of blocks) {
    const stems = stemsOf(text);
    for (const start of stems.keys())
      for (let length = 1; length <= LONGEST && start + length <= stems.length; length++)
        sequences.add(stems.slice(start, start + length).join(' '));
  }
  return (term) => {
    const stems = stemsOf(term);
    // Of a longer term only the beginning is known of.
    return sequences.has(stems.slice(0, LONGEST).join(' '));
  };
}

const stemsOf = (text: string): string[] =>
  foldWords(text)
    .filter((word) => !LANGUAGES.some((language) => isFunctionWord(word, language)))
    .map((word) => word.replace(/(?<=..)(?:aux|al|ies|y|[esx]+)$/u, ''));
