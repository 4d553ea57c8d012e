import type { Tokens } from './tokenise.ts';
import { extendHash, HASH_TABLE, isHyphen, LETTER_BITS } from './word-hash.ts';
import { slotOfHash, type WordTable } from './word-table.ts';

/** Values of two words with a hyphen between them that the lexicon knows as one: `micro-services` is met as `microservices` too. */
export type JoinedWords = {
  /** Prepares for another text. */
  readonly read: (text: string, tokens: Tokens) => void;
  /** The value of the token and the one after it, written as one; 0 where no hyphen joins them or nobody knows them so. */
  readonly valueAt: (at: number) => number;
};

export function createJoinedWords(words: WordTable): JoinedWords {
  let text = '';
  let tokens: Tokens | null = null;

  return {
    read: (nextText, nextTokens) => {
      text = nextText;
      tokens = nextTokens;
    },
    valueAt: (at) => {
      if (!tokens?.hasHyphen || at + 1 >= tokens.count) return 0;
      const end = tokens.ends[at]!;
      if (!isHyphen(text.charCodeAt(end))) return 0;
      let hash = tokens.hashes[at]!;
      for (let index = end + 1; index < tokens.ends[at + 1]!; index++) {
        const letter = HASH_TABLE[text.charCodeAt(index)]! & LETTER_BITS;
        // Not the next word yet, or one with an odd sign in it, which is not worth the trouble.
        if (letter === 0) return 0;
        hash = extendHash(hash, letter);
      }
      return words.slots[2 * slotOfHash(words, hash) + 1]!;
    },
  };
}
