import { createTokeniser, startOfToken, type Tokens } from './tokenise.ts';
import { slotOfHash, type WordTable } from './word-table.ts';

/** Values of two words with a hyphen between them that the lexicon knows as one: `micro-services` is met as `microservices` too. */
export type JoinedWords = {
  /** Where the next hyphen stands, at or after an offset; beyond any text where there is none. */
  readonly nextHyphen: (from: number) => number;
  /** The value of the token and the one after it, written as one; 0 where no hyphen joins them or nobody knows them so. */
  readonly valueAt: (at: number) => number;
  /** Prepares for another text. */
  readonly read: (text: string, tokens: Tokens) => void;
};

const NOWHERE = 0x7fffffff;

export function createJoinedWords(words: WordTable): JoinedWords {
  const tokenise = createTokeniser();
  let text = '';
  let tokens: Tokens | null = null;

  return {
    read: (nextText, nextTokens) => {
      // A hyphen as Unicode has it, or its no-break kind, is one unit as well.
      text = /[\u2010\u2011]/u.test(nextText) ? nextText.replace(/[\u2010\u2011]/gu, '-') : nextText;
      tokens = nextTokens;
    },
    nextHyphen: (from) => {
      const at = text.indexOf('-', from);
      return at < 0 ? NOWHERE : at;
    },
    valueAt: (at) => {
      if (!tokens || at + 1 >= tokens.count) return 0;
      const end = tokens.ends[at]!;
      if (text.charCodeAt(end) !== 0x2d || startOfToken(text, tokens, at + 1) !== end + 1) return 0;
      const joined = tokenise(text.slice(startOfToken(text, tokens, at), end) + text.slice(end + 1, tokens.ends[at + 1]));
      return joined.count === 1 ? words.slots[2 * slotOfHash(words, joined.hashes[0]!) + 1]! : 0;
    },
  };
}
