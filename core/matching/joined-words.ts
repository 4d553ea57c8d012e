import type { Tokens } from './tokenise.ts';
import { extendHash, HASH_TABLE, isHyphen } from './word-hash.ts';
import { valueOfHash, type WordTable } from './word-table.ts';

/** Values of two words with a hyphen between them that the lexicon knows as one: `micro-services` is met as `microservices` too. */
export type JoinedWords = {
  /** Prepares for another text. */
  readonly read: (text: string, tokens: Tokens) => void;
  /** The value of the token and the one after it, written as one; 0 where no hyphen joins them or nobody knows them so. */
  readonly valueAt: (at: number) => number;
  /** The tokens that have such a value, and the value of each, ascending. */
  readonly values: ReadonlyMap<number, number>;
};

export function createJoinedWords(words: WordTable): JoinedWords {
  const values = new Map<number, number>();

  const readJoints = (text: string, tokens: Tokens): void => {
    const { ends } = tokens;
    const last = tokens.count - 1;
    for (let at = 0; at < last; at++) {
      if (!isHyphen(text.charCodeAt(ends[at]!))) continue;
      const value = valueOfHash(words, hashOfBoth(text, tokens, at));
      if (value !== 0) values.set(at, value);
    }
  };

  return {
    read: (text, tokens) => {
      if (values.size > 0) values.clear();
      if (tokens.hasHyphen) readJoints(text, tokens);
    },
    valueAt: (at) => (values.size === 0 ? 0 : (values.get(at) ?? 0)),
    values,
  };
}

/** The hash of a token and the one after it without the hyphen between them; that of no word where something else is there too. */
function hashOfBoth(text: string, { ends, hashes }: Tokens, at: number): number {
  let hash = hashes[at]!;
  for (let index = ends[at]! + 1; index < ends[at + 1]!; index++) {
    const letter = HASH_TABLE[text.charCodeAt(index)]!;
    // Not the next word yet, or one with an odd sign in it, which is not worth the trouble.
    if (letter >= 0) return 0;
    hash = extendHash(hash, letter);
  }
  return hash;
}
