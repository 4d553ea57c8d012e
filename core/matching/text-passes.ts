import { createJoinedWords, type JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { createMemory, createSpotter, type Memory, type Spots } from './spot-starts.ts';
import { createTokeniser, type Tokeniser, type Tokens } from './tokenise.ts';

/** The first two passes over a text. Their results hold until the next text. */
export type TextPasses = {
  readonly read: (text: string) => { readonly tokens: Tokens; readonly spots: Spots };
  readonly joined: JoinedWords;
  /** V8 wants one for all uses. */
  readonly tokeniser: Tokeniser;
  readonly spotStarts: (tokens: Tokens, memory: Memory) => Spots;
};

export function createTextPasses(lexicon: Lexicon): TextPasses {
  const tokeniser = createTokeniser();
  const joined = createJoinedWords(lexicon.words);
  const spotStarts = createSpotter(lexicon, joined);
  const read = (text: string) => {
    const tokens = tokeniser.read(text);
    joined.read(text, tokens);
    return { tokens, spots: spotStarts(tokens, createMemory()) };
  };
  return { read, joined, tokeniser, spotStarts };
}
