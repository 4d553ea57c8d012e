import { createTokeniser, startOfToken, type Tokens } from './tokenise.ts';
import { slotOfHash, type WordTable } from './word-table.ts';

/** Values of two words with a hyphen between them that the lexicon knows as one: `micro-services` is met as `microservices` too. */
export type JoinedWords = {
  /** Prepares for another text. */
  readonly read: (text: string, tokens: Tokens) => void;
  /** The value of the token and the one after it, written as one; 0 where no hyphen joins them or nobody knows them so. */
  readonly valueAt: (at: number) => number;
};

/** As typed, and the two that Unicode calls hyphen and non-breaking hyphen. */
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

export function createJoinedWords(words: WordTable): JoinedWords {
  const tokenise = createTokeniser();
  let text = '';
  let tokens: Tokens | null = null;

  return {
    read: (nextText, nextTokens) => {
      text = nextText;
      tokens = nextTokens;
    },
    valueAt: (at) => {
      if (!tokens || at + 1 >= tokens.count) return 0;
      const end = tokens.ends[at]!;
      if (!isHyphen(text.charCodeAt(end)) || startOfToken(text, tokens, at + 1) !== end + 1) return 0;
      const joined = tokenise(
        text.slice(startOfToken(text, tokens, at), end) + text.slice(end + 1, tokens.ends[at + 1]),
      );
      return joined.count === 1 ? words.slots[2 * slotOfHash(words, joined.hashes[0]!) + 1]! : 0;
    },
  };
}
