import type { Language } from '../entry/language.ts';
import { FLAG, LANGUAGE_FLAG, type Lexicon } from './lexicon.ts';
import type { Tokens } from './tokenise.ts';
import { classOfWord, nextNode } from './word-trie.ts';

/** How many words to each side are *near*: about two sentences of business prose. */
const REACH = 30;

type Surroundings = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly at: number;
  readonly language: Language | null;
  readonly lexicon: Lexicon;
};

/** Distinct cues for an entry's sense around the tokens `at` to `lastToken`, less those against it. */
export function gatherCues(entry: number, lastToken: number, surroundings: Surroundings): number {
  const { tokens, at, lexicon } = surroundings;
  const met = new Set<number>();
  const from = Math.max(0, at - REACH);
  const to = Math.min(tokens.count - 1, lastToken + REACH);
  for (let token = from; token <= to; token++)
    if (token < at || token > lastToken) collectCues(token, entry, surroundings, met);
  let score = 0;
  for (const cue of met) score += (lexicon.cueFlags[cue]! & FLAG.against) !== 0 ? -1 : 1;
  return score;
}

function collectCues(token: number, entry: number, surroundings: Surroundings, met: Set<number>): void {
  const { tokens, language, lexicon } = surroundings;
  const { cues, cueEntry, cueFlags } = lexicon;
  const languages = language ? LANGUAGE_FLAG[language] : FLAG.french | FLAG.english;
  let node = cues.rootTarget[classOfWord(cues, tokens.first[token]!, tokens.second[token]!)] ?? 0;
  for (let next = token + 1; node !== 0; next++) {
    for (let index = cues.valueStart[node]!; index < cues.valueStart[node + 1]!; index++) {
      const cue = cues.values[index]!;
      if (cueEntry[cue] !== entry || (cueFlags[cue]! & languages) === 0) continue;
      if ((cueFlags[cue]! & FLAG.exactCase) === 0 || isInCapitals(token, surroundings)) met.add(cue);
    }
    if (next >= tokens.count) return;
    const wordClass = classOfWord(cues, tokens.first[next]!, tokens.second[next]!);
    node = wordClass === 0 ? 0 : nextNode(cues, node, wordClass);
  }
}

function isInCapitals(token: number, { text, tokens }: Surroundings): boolean {
  const surface = text.slice(tokens.starts[token], tokens.ends[token]);
  return surface === surface.toUpperCase();
}
