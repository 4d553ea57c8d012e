import { buildFoldTable, EXPANDED, EXPANSIONS, FIRST_LETTER, SEPARATOR, TRAILING_SIGN } from './fold-table.ts';
import { buildHashTable, extendHash, SPECIAL } from './word-hash.ts';

/**
 * The words of one text, as parallel arrays of which the first `count` items hold: where each ends, in UTF-16 code
 * units, and the hash of its folded form. Where it starts is found when it is asked, by `startOfToken`. Reused from
 * text to text.
 */
export type Tokens = {
  count: number;
  ends: Int32Array;
  hashes: Int32Array;
};

export type Tokenise = (text: string) => Tokens;

/** How many units are read at a time: one odd sign sends no more than these through the careful loop. */
const CHUNK = 2048;

/**
 * A tokeniser with buffers of its own: its result holds until the next call.
 *
 * The fast loop has no branches: it writes the hash and the end of the word that it is in at every letter, into the
 * place of the next word at every separator, and moves on to the next place by adding a bit. On a chunk with a sign
 * that is neither a letter nor a separator (a soft hyphen, œ, a combining accent, #) it is done again with care.
 */
export function createTokeniser(): Tokenise {
  const table = buildHashTable();
  let tokens = allocateTokens(CHUNK);
  let hash = 0;
  /** 1 inside a word. */
  let inWord = 0;

  const readFast = (text: string, from: number, to: number): boolean => {
    const { ends, hashes } = tokens;
    let count = tokens.count;
    let word = hash;
    let was = inWord;
    let seen = 0;
    for (let index = from; index < to; index++) {
      const letter = table[text.charCodeAt(index)]!;
      const isLetter = -letter >>> 31;
      seen |= letter;
      count += was & (isLetter ^ 1);
      word = Math.imul(word ^ letter, 0x01000193) & -isLetter;
      hashes[count] = word;
      ends[count] = index + 1;
      was = isLetter;
    }
    if ((seen & SPECIAL) !== 0) return false;
    tokens.count = count;
    hash = word;
    inWord = was;
    return true;
  };

  const readCarefully = (text: string, from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      const unit = text.charCodeAt(index);
      const folded = fold[unit]!;
      if (folded >= FIRST_LETTER) grow(table[unit]!, index);
      else if (folded === EXPANDED) for (const letter of EXPANSIONS.get(unit)!) grow(letter.charCodeAt(0), index);
      else if (folded === TRAILING_SIGN && inWord && belongsToOneLetterWord(text, index)) grow(unit, index);
      else if (folded === SEPARATOR || folded === TRAILING_SIGN) finishWord();
      else if (inWord && isCombiningMark(unit)) tokens.ends[tokens.count] = index + 1;
    }
  };

  const grow = (letter: number, index: number): void => {
    hash = extendHash(hash, letter);
    inWord = 1;
    tokens.hashes[tokens.count] = hash;
    tokens.ends[tokens.count] = index + 1;
  };

  const finishWord = (): void => {
    tokens.count += inWord;
    hash = 0;
    inWord = 0;
  };

  return (text) => {
    tokens.count = 0;
    for (let from = 0; from < text.length; from += CHUNK) {
      // One word for each two units at the most, and one place that is written before it is taken.
      if (tokens.count + CHUNK / 2 + 2 > tokens.ends.length) tokens = growTokens(tokens);
      const to = Math.min(from + CHUNK, text.length);
      if (!readFast(text, from, to)) readCarefully(text, from, to);
    }
    finishWord();
    return tokens;
  };
}

const fold = buildFoldTable();

/** Where a token starts: after the token before it, at the first sign that is part of a word. */
export function startOfToken(text: string, { ends }: Tokens, at: number): number {
  let index = at === 0 ? 0 : ends[at - 1]!;
  while (!startsWord(fold[text.charCodeAt(index)]!)) index++;
  return index;
}

const startsWord = (folded: number): boolean => folded >= FIRST_LETTER || folded === EXPANDED;

/** The accent of a letter that is typed as two units belongs to the word; a soft hyphen after it does not. */
const isCombiningMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** `C#`, `C++`: one letter, then one or two signs, then nothing that would go on with the word. */
function belongsToOneLetterWord(text: string, index: number): boolean {
  const isOneLetter = /(?:^|[^\p{L}\p{N}\p{M}\p{Cf}#+_])[a-z][#+]?$/iu.test(text.slice(Math.max(0, index - 4), index));
  return isOneLetter && /^[#+]{1,2}(?![\p{L}\p{N}\p{M}\p{Cf}#+_])/u.test(text.slice(index, index + 4));
}

function allocateTokens(capacity: number): Tokens {
  return { count: 0, ends: new Int32Array(capacity), hashes: new Int32Array(capacity) };
}

function growTokens(tokens: Tokens): Tokens {
  const grown = allocateTokens(tokens.ends.length * 2);
  grown.count = tokens.count;
  // The place of the word that the last chunk ended in is already written.
  grown.ends.set(tokens.ends);
  grown.hashes.set(tokens.hashes);
  return grown;
}
