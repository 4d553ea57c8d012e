import { EXPANDED, EXPANSIONS, FIRST_LETTER, foldedUnit, isLetter, SEPARATOR, TRAILING_SIGN } from './fold-table.ts';
import { belongsToOneLetterWord } from './one-letter-words.ts';
import {
  extendHash,
  fillLettersAround,
  fillTables,
  hashedLetter,
  HASH_TABLE,
  isHyphen,
  NO_HYPHEN_BIT,
  PLAIN_BIT,
  SPECIAL,
} from './word-hash.ts';

/**
 * The words of one text, as parallel arrays of which the first `count` items hold: where each ends, in UTF-16 code
 * units, and the hash of its folded form. Where it starts is found when it is asked, by `startOfToken`. Reused from
 * text to text; the arrays are replaced by longer ones when they are full.
 */
export type Tokens = {
  count: number;
  ends: Int32Array;
  hashes: Int32Array;
  /** Whether a hyphen stands anywhere in the text. */
  hasHyphen: boolean;
};

/** Of a text that has not been read yet. */
export const NO_TOKENS: Readonly<Tokens> = {
  count: 0,
  ends: new Int32Array(0),
  hashes: new Int32Array(0),
  hasHyphen: false,
};

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

/** How many units are read at a time: as many as the slots hold. */
const PIECE = 4096;
/** The same where a sign needs care: it sends no more than these through the careful loop. */
const CAREFUL_PIECE = 256;

/**
 * A tokeniser with buffers of its own: its result holds until the next call.
 *
 * The fast loop has no branches: at every letter it writes the hash and the end of the word that it is in into a slot,
 * and each separator moves on to the next slot by adding a bit. Where separators follow each other a slot stays blank;
 * a second loop, over slots and not over units, leaves those out. On a piece with a sign that is neither a letter nor a
 * separator (a soft hyphen, œ, a combining accent, #) all is done again with care.
 *
 * The slots are constants of the closure: V8 writes to them twice as fast as to arrays that may be replaced, as long as
 * there is only one such closure. The loop runs to the end of a string for the same reason, so that V8 need not ask
 * whether each unit is within it: texts longer than a piece are cut.
 */
export function createTokeniser(): Tokeniser {
  fillTables();
  const table = HASH_TABLE;
  const slotEnds = new Int32Array(PIECE + 1);
  const slotHashes = new Int32Array(PIECE + 1);
  const tokens: Tokens = { count: 0, ends: new Int32Array(256), hashes: new Int32Array(256), hasHyphen: false };
  /** How many words have ended, the hash of the one that has not, and 1 where there is one. */
  let count = 0;
  let hash = 0;
  let inWord = 0;
  /** What all units of a piece are, in bits. */
  let signs = 0;

  /** Reads a piece into slots, of which it returns the number. A function of its own, which V8 never fails to make fast. */
  const fillSlots = (piece: string): number => {
    let slot = 0;
    let word = hash;
    let seen = -1;
    const wordHashes = slotHashes;
    const wordEnds = slotEnds;
    wordHashes[0] = word;
    for (let index = 0; index < piece.length; index++) {
      const letter = table[piece.charCodeAt(index)]!;
      const mask = letter >> 31;
      seen &= letter;
      slot = (slot + mask + 1) | 0;
      word = (((word << 5) | (word >>> 27)) + letter) & mask;
      wordHashes[slot] = word;
      wordEnds[slot] = index + 1;
    }
    signs = seen;
    return slot + 1;
  };

  /** `from`: where the piece begins in its text. False where it has to be read with care. */
  const readFast = (piece: string, from: number): boolean => {
    slotEnds[0] = tokens.ends[count]! - from;
    const slots = fillSlots(piece);
    if ((signs & PLAIN_BIT) === 0) return false;
    tokens.hasHyphen ||= (signs & NO_HYPHEN_BIT) === 0;
    takeSlots(slots, from);
    hash = slotHashes[slots - 1]!;
    inWord = (hash | -hash) >>> 31;
    count -= inWord;
    return true;
  };

  /** Takes the words from the slots of a piece. */
  const takeSlots = (slots: number, from: number): void => {
    makeRoom(slots);
    const fromHashes = slotHashes;
    const fromEnds = slotEnds;
    const { hashes, ends } = tokens;
    let at = count;
    for (let slot = 0; slot < slots; slot++) {
      const word = fromHashes[slot]!;
      hashes[at] = word;
      ends[at] = fromEnds[slot]! + from;
      at += (word | -word) >>> 31;
    }
    count = at;
  };

  /** For so many words more, and one that is written before it is taken. */
  const makeRoom = (words: number): void => {
    if (count + words < tokens.ends.length) return;
    tokens.ends = grown(tokens.ends, 2 * (count + words));
    tokens.hashes = grown(tokens.hashes, 2 * (count + words));
  };

  const readCarefully = (text: string, from: number, to: number): void => {
    makeRoom(to - from + 1);
    for (let index = from; index < to; index++) {
      const unit = text.charCodeAt(index);
      const folded = foldedUnit(unit);
      tokens.hasHyphen ||= isHyphen(unit);
      if (folded >= FIRST_LETTER) growBy(unit, index);
      else if (folded === EXPANDED)
        for (const letter of EXPANSIONS.get(unit)!) grow(hashedLetter(letter.charCodeAt(0)), index);
      else if (folded === TRAILING_SIGN && inWord && belongsToOneLetterWord(text, index))
        grow(hashedLetter(unit), index);
      else if (folded === SEPARATOR || folded === TRAILING_SIGN) finishWord();
      else if (inWord && isCombiningMark(unit)) tokens.ends[count] = index + 1;
    }
  };

  const growBy = (unit: number, index: number): void => {
    if (table[unit] === SPECIAL) fillLettersAround(unit);
    grow(table[unit]!, index);
  };

  const grow = (letter: number, index: number): void => {
    hash = extendHash(hash, letter);
    inWord = 1;
    tokens.hashes[count] = hash;
    tokens.ends[count] = index + 1;
  };

  const finishWord = (): void => {
    count += inWord;
    hash = 0;
    inWord = 0;
  };

  /** Piece by piece; those with a sign that needs care again in smaller pieces. */
  const readLong = (text: string): void => {
    for (let from = 0; from < text.length; from += PIECE) {
      const to = Math.min(from + PIECE, text.length);
      if (readFast(text.slice(from, to), from)) continue;
      for (let part = from; part < to; part += CAREFUL_PIECE) {
        const end = Math.min(part + CAREFUL_PIECE, to);
        if (!readFast(text.slice(part, end), part)) readCarefully(text, part, end);
      }
    }
  };

  const startAnew = (): void => {
    count = 0;
    tokens.count = 0;
  };

  const add = (text: string): Tokens => {
    hash = 0;
    inWord = 0;
    tokens.hasHyphen = false;
    if (text.length > CAREFUL_PIECE) readLong(text);
    else if (!readFast(text, 0)) readCarefully(text, 0, text.length);
    finishWord();
    tokens.count = count;
    return tokens;
  };

  const read = (text: string): Tokens => {
    startAnew();
    return add(text);
  };

  return { read, startAnew, add, tokens };
}

export function grown(array: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}

/** Where a token starts: after the token before it, at the first sign that is part of a word. */
export function startOfToken(text: string, { ends }: Tokens, at: number): number {
  let index = at === 0 ? 0 : ends[at - 1]!;
  while (!isLetter(text.charCodeAt(index))) index++;
  return index;
}

/** The accent of a letter that is typed as two units belongs to the word; a soft hyphen after it does not. */
const isCombiningMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;
