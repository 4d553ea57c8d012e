import type { Tokens } from './tokenise.ts';
import { extendHash, HASH_TABLE } from './word-hash.ts';
import { valueOfHash, type WordTable } from './word-table.ts';

/** Values of two words with a hyphen between them that the lexicon knows as one: `micro-services` is met as `microservices` too. */
export type JoinedWords = {
  /** Prepares for another text. */
  readonly read: (text: string, tokens: Tokens) => void;
  /** The value of the token and the one after it, written as one; 0 where no hyphen joins them or nobody knows them so. */
  readonly valueAt: (at: number) => number;
  /** The tokens that have such a value, and the value of each, ascending within each kind of hyphen. */
  readonly values: ReadonlyMap<number, number>;
};

/** As typed, and the two that Unicode calls hyphen and non-breaking hyphen. */
const HYPHENS = ['-', '\u2010', '\u2011'];

export function createJoinedWords(words: WordTable): JoinedWords {
  const values = new Map<number, number>();

  /** Looks for the signs themselves, which the browser does much faster than it could be done from word to word. */
  const readJoints = (text: string, tokens: Tokens, hyphen: string): void => {
    let at = 0;
    for (let sign = text.indexOf(hyphen); sign >= 0; sign = text.indexOf(hyphen, sign + 1)) {
      while (at < tokens.count && tokens.ends[at]! < sign) at++;
      if (at + 1 >= tokens.count) return;
      const value = tokens.ends[at] === sign ? valueOfHash(words, hashOfBoth(text, tokens, at)) : 0;
      if (value !== 0) values.set(at, value);
    }
  };

  return {
    read: (text, tokens) => {
      if (values.size > 0) values.clear();
      if (tokens.hasHyphen) for (const hyphen of HYPHENS) readJoints(text, tokens, hyphen);
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
