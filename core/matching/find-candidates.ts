import type { Language } from '../entry/language.ts';
import { gatherCues } from './cues.ts';
import { detectLanguage } from './detect-language.ts';
import { AMBIGUITY_FLAG, FLAG, LANGUAGE_FLAG, type Lexicon } from './lexicon.ts';
import { createTokeniser, type Tokens } from './tokenise.ts';
import { isInAddress } from './web-address.ts';
import { createTrieWalker } from './walk-trie.ts';

/** One place of a text where one or more entries may be meant. Offsets are UTF-16 code units into the text. */
export type Candidate = {
  readonly start: number;
  readonly end: number;
  /** At least one; the entry that has the form as its preferred term comes first. */
  readonly senses: readonly CandidateSense[];
};

export type CandidateSense = {
  /** Number of the entry in the lexicon. */
  readonly entry: number;
  /** Language of the form that was met. */
  readonly language: Language;
  readonly isAmbiguous: boolean;
  /** Cues near by that speak for this sense, less those that speak against it. 0 where it is not ambiguous. */
  readonly cueScore: number;
};

export type BlockScan = {
  /** In reading order, without overlaps. */
  readonly candidates: readonly Candidate[];
  readonly language: Language | null;
  readonly words: number;
};

/** Finds the candidates of one block of text. `language` is what the document says of the block; its words outweigh it. */
export type ScanBlock = (text: string, language: Language | null) => BlockScan;

const NO_CANDIDATES: readonly Candidate[] = [];

/** A finder for one lexicon. It owns its buffers: make one and keep it. */
export function createBlockScanner(lexicon: Lexicon): ScanBlock {
  const tokenise = createTokeniser();
  const walker = createTrieWalker(lexicon.terms);

  return (text, declaredLanguage) => {
    const tokens = tokenise(text);
    let candidates: Candidate[] | null = null;
    let language: Language | null | undefined;
    let isMixedCase: boolean | undefined;
    const hasSmallLetters = () => (isMixedCase ??= /\p{Ll}/u.test(text));
    for (let at = 0; at < tokens.count; at++) {
      if (!walker.walk(text, tokens, at)) continue;
      language ??= detectLanguage(tokens) ?? declaredLanguage;
      const found = longestCandidate(walker.ends, { text, tokens, at, language, lexicon, hasSmallLetters });
      if (!found) continue;
      if (found.candidate) (candidates ??= []).push(found.candidate);
      at = found.lastToken;
    }
    return { candidates: candidates ?? NO_CANDIDATES, language: language ?? declaredLanguage, words: tokens.count };
  };
}

type Context = {
  readonly text: string;
  readonly tokens: Tokens;
  /** The first token of the candidate. */
  readonly at: number;
  readonly language: Language | null;
  readonly lexicon: Lexicon;
  /** Of the whole text; looked for once, when it is first asked. */
  readonly hasSmallLetters: () => boolean;
};

/** Ends of sequences, longest last: the longest that has an acceptable form wins; a set phrase takes its words away. */
function longestCandidate(ends: readonly { readonly node: number; readonly token: number }[], context: Context) {
  const { terms } = context.lexicon;
  for (let index = ends.length - 1; index >= 0; index--) {
    const { node, token } = ends[index]!;
    const forms = terms.values.subarray(terms.valueStart[node], terms.valueStart[node + 1]);
    const senses = sensesOf(forms, token, context);
    if (senses.length > 0) {
      const start = context.tokens.starts[context.at]!;
      const end = context.tokens.ends[token]!;
      const candidate = isInAddress(context.text, start, end) ? null : { start, end, senses };
      return { candidate, lastToken: token };
    }
    if (isSetPhrase(forms, context)) return { candidate: null, lastToken: token };
  }
  return null;
}

function isSetPhrase(forms: Int32Array, { lexicon, language }: Context): boolean {
  const languages = language ? LANGUAGE_FLAG[language] : FLAG.french | FLAG.english;
  return forms.some((form) => {
    const flags = lexicon.formFlags[form]!;
    return (flags & FLAG.phrase) !== 0 && (flags & languages) !== 0;
  });
}

/** One sense for each entry; of two forms that are spelled alike, the one in the language of the block. */
function sensesOf(forms: Int32Array, lastToken: number, context: Context): CandidateSense[] {
  const senses = new Map<number, CandidateSense>();
  for (const form of forms) {
    const flags = context.lexicon.formFlags[form]!;
    const entry = context.lexicon.formEntry[form]!;
    const language = (flags & FLAG.french) !== 0 ? 'fr' : 'en';
    if ((flags & FLAG.phrase) !== 0 || (senses.has(entry) && language !== context.language)) continue;
    if (!isPossible(form, flags, lastToken, context)) continue;
    const isAmbiguous = isAmbiguousIn(flags, context.language);
    const cueScore = isAmbiguous ? gatherCues(entry, lastToken, context) : 0;
    senses.set(entry, { entry, language, isAmbiguous, cueScore });
  }
  return [...senses.values()];
}

function isAmbiguousIn(flags: number, language: Language | null): boolean {
  if (language) return (flags & AMBIGUITY_FLAG[language]) !== 0;
  return (flags & (FLAG.ambiguousInFrench | FLAG.ambiguousInEnglish)) !== 0;
}

/** English terms are at home in French business text; a French word in English text is a chance likeness. */
function isPossible(form: number, flags: number, lastToken: number, context: Context): boolean {
  const isFrenchWordInEnglish =
    context.language === 'en' && (flags & FLAG.french) !== 0 && (flags & FLAG.singleWord) !== 0;
  if (isFrenchWordInEnglish && (flags & FLAG.exactCase) === 0 && !isAcronymLike(context, lastToken)) return false;
  if ((flags & FLAG.plainE) !== 0 && /\u00e9[es]{0,2}$/iu.test(surfaceOf(context, lastToken).normalize('NFC')))
    return false;
  if ((flags & FLAG.acronym) !== 0 && /^\p{Lu}\p{Ll}+s$/u.test(surfaceOf(context, lastToken))) return false;
  return (flags & FLAG.exactCase) === 0 || isExactly(context.lexicon.exactForms[form]!, lastToken, context);
}

function surfaceOf({ text, tokens, at }: Context, lastToken: number): string {
  return text.slice(tokens.starts[at], tokens.ends[lastToken]);
}

const isAcronymLike = (context: Context, lastToken: number): boolean =>
  /^\p{Lu}{2}/u.test(surfaceOf(context, lastToken));

/** In a title all in capitals, `IT` may be *it*: capitals prove nothing there. */
function isExactly(form: string, lastToken: number, context: Context): boolean {
  const surface = surfaceOf(context, lastToken).normalize('NFC');
  if (surface !== form && surface !== `${form}s`) return false;
  return context.text.length <= surface.length + 2 || context.hasSmallLetters();
}
