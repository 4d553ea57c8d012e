import { createJoinedWords, type JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { addJoinedStarts, createSpotter, type Memory, type Spots } from './spot-starts.ts';
import { createTokeniser, type Tokeniser, type Tokens } from './tokenise.ts';

/** The first two passes over a text. Their results hold until the next text. */
export type TextPasses = {
  readonly read: (text: string) => { readonly tokens: Tokens; readonly spots: Spots };
  readonly joined: JoinedWords;
  /** V8 wants one for all uses. */
  readonly tokeniser: Tokeniser;
  readonly spotStarts: (tokens: Tokens, memory: Memory | null) => Spots;
};

export function createTextPasses(lexicon: Lexicon): TextPasses {
  const tokeniser = createTokeniser();
  const joined = createJoinedWords(lexicon.words);
  const spotStarts = createSpotter(lexicon);
  const read = (text: string) => {
    const tokens = tokeniser.read(text);
    const spots = spotStarts(tokens, null);
    joined.read(text, tokens);
    if (joined.values.size > 0) addJoinedStarts(spots, joined);
    return { tokens, spots };
  };
  return { read, joined, tokeniser, spotStarts };
}
