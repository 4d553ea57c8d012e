import { EXPANDED, EXPANSIONS, FIRST_LETTER, FOLD_TABLE, SEPARATOR, TRAILING_SIGN } from './fold-table.ts';
import { belongsToOneLetterWord } from './one-letter-words.ts';
import { extendHash, fillTables, hashedLetter, HASH_TABLE, HYPHEN_BIT, SPECIAL_BIT } from './word-hash.ts';

/**
 * The words of one text, as parallel arrays of which the first `count` items hold: where each ends, in UTF-16 code
 * units, and the hash of its folded form. Where it starts is found when it is asked, by `startOfToken`. Reused from
 * text to text.
 */
export type Tokens = {
  count: number;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  /** Whether a hyphen stands anywhere in the text. */
  hasHyphen: boolean;
};

/** Of a text that has not been read yet. */
export const NO_TOKENS: Tokens = { count: 0, ends: new Int32Array(0), hashes: new Int32Array(0), hasHyphen: false };

export type Tokeniser = {
  readonly read: (text: string) => Tokens;
  /**
   * Reads texts that come one after the other into the same tokens; no word reaches from one into the next. `ends` are
   * offsets into the text that each word is in, and `hasHyphen` speaks of the last one.
   */
  readonly startAnew: () => void;
  readonly add: (text: string) => Tokens;
  readonly tokens: Tokens;
};

/** How many units are read at a time: one odd sign sends no more than these through the careful loop. */
const CHUNK = 256;
/** The longest text, in units, that the common buffers hold. A paragraph is hardly ever longer. */
export const COMMON_LENGTH = 65_536;

/** A tokeniser with buffers of its own: its result holds until the next call. Texts that are added together are no longer than `COMMON_LENGTH`. */
export function createTokeniser(): Tokeniser {
  fillTables();
  const common = createSizedTokeniser(COMMON_LENGTH);
  const { startAnew, add } = common;
  const read = (text: string): Tokens => {
    if (text.length > COMMON_LENGTH) return createSizedTokeniser(text.length).add(text);
    startAnew();
    return add(text);
  };
  return { ...common, read };
}

/**
 * A tokeniser for texts up to a length. Its arrays are constants of the closure: V8 writes to them twice as fast as to
 * arrays that may be replaced, as long as there is only one such closure.
 *
 * The fast loop has no branches: it writes the hash and the end of the word that it is in at every letter, into the
 * place of the next word at every separator, and moves on to the next place by adding a bit. On a chunk with a sign
 * that is neither a letter nor a separator (a soft hyphen, œ, a combining accent, #) it is done again with care.
 */
function createSizedTokeniser(length: number): Omit<Tokeniser, 'read'> {
  const table = HASH_TABLE;
  // One word for each two units at the most, and one place that is written before it is taken.
  const ends = new Int32Array(length / 2 + 2);
  const hashes = new Int32Array(length / 2 + 2);
  /** How many words have ended, the hash of the one that has not, and 1 where there is one. */
  let count = 0;
  let hash = 0;
  let inWord = 0;
  let hasHyphen = false;
  const tokens: Tokens = { count, ends, hashes, hasHyphen };

  const readFast = (text: string, from: number, to: number): boolean => {
    let at = count;
    let word = hash;
    let was = inWord;
    let seen = 0;
    const wordHashes = hashes;
    const wordEnds = ends;
    for (let index = from; index < to; index++) {
      const letter = table[text.charCodeAt(index)]!;
      const mask = letter >> 31;
      seen |= letter;
      at += was & ~mask;
      word = (((word << 5) | (word >>> 27)) + letter) & mask;
      wordHashes[at] = word;
      wordEnds[at] = index + 1;
      was = mask & 1;
    }
    if ((seen & SPECIAL_BIT) !== 0) return false;
    hasHyphen ||= (seen & HYPHEN_BIT) !== 0;
    count = at;
    hash = word;
    inWord = was;
    return true;
  };

  const readCarefully = (text: string, from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      const unit = text.charCodeAt(index);
      const folded = FOLD_TABLE[unit]!;
      hasHyphen ||= table[unit] === HYPHEN_BIT;
      if (folded >= FIRST_LETTER) grow(table[unit]!, index);
      else if (folded === EXPANDED)
        for (const letter of EXPANSIONS.get(unit)!) grow(hashedLetter(letter.charCodeAt(0)), index);
      else if (folded === TRAILING_SIGN && inWord && belongsToOneLetterWord(text, index))
        grow(hashedLetter(unit), index);
      else if (folded === SEPARATOR || folded === TRAILING_SIGN) finishWord();
      else if (inWord && isCombiningMark(unit)) ends[count] = index + 1;
    }
  };

  const grow = (letter: number, index: number): void => {
    hash = extendHash(hash, letter);
    inWord = 1;
    hashes[count] = hash;
    ends[count] = index + 1;
  };

  const finishWord = (): void => {
    count += inWord;
    hash = 0;
    inWord = 0;
  };

  return {
    startAnew: () => {
      count = 0;
      tokens.count = 0;
    },
    add: (text) => {
      hash = 0;
      inWord = 0;
      hasHyphen = false;
      for (let from = 0; from < text.length; from += CHUNK) {
        const to = Math.min(from + CHUNK, text.length);
        if (!readFast(text, from, to)) readCarefully(text, from, to);
      }
      finishWord();
      tokens.count = count;
      tokens.hasHyphen = hasHyphen;
      return tokens;
    },
    tokens,
  };
}

/** Where a token starts: after the token before it, at the first sign that is part of a word. */
export function startOfToken(text: string, { ends }: Tokens, at: number): number {
  let index = at === 0 ? 0 : ends[at - 1]!;
  while (!startsWord(FOLD_TABLE[text.charCodeAt(index)]!)) index++;
  return index;
}

const startsWord = (folded: number): boolean => folded >= FIRST_LETTER || folded === EXPANDED;

/** The accent of a letter that is typed as two units belongs to the word; a soft hyphen after it does not. */
const isCombiningMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;
