import { buildFoldTable, EXPANDED, EXPANSIONS, FIRST_LETTER, SEPARATOR, TRAILING_SIGN } from './fold-table.ts';

/**
 * The words of one text, as parallel arrays of which the first `count` items hold. Offsets are UTF-16 code units into
 * the text; `first` and `second` are two independent 32-bit hashes of the folded word. Reused from text to text.
 */
export type Tokens = {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  first: Int32Array;
  second: Int32Array;
};

export type Tokenise = (text: string) => Tokens;

const FIRST_SEED = 0x811c9dc5 | 0;
const SECOND_SEED = 0x2f0b4c47;
// FNV-1a's prime, and a multiplier of L'Ecuyer's tables (1999) for the second, independent hash.
const FIRST_PRIME = 0x01000193;
const SECOND_PRIME = 0x2c2c57ed;

/** A tokeniser with buffers of its own: its result holds until the next call. Typed arrays are closure constants, which V8 likes best. */
export function createTokeniser(): Tokenise {
  const fold = buildFoldTable();
  let tokens = allocateTokens(1024);

  const emit = (start: number, end: number, first: number, second: number) => {
    if (tokens.count === tokens.starts.length) tokens = growTokens(tokens);
    const at = tokens.count++;
    tokens.starts[at] = start;
    tokens.ends[at] = end;
    tokens.first[at] = first;
    tokens.second[at] = second;
  };

  return (text) => {
    tokens.count = 0;
    let start = -1;
    let end = 0;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    const length = text.length;
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(index);
      const folded = fold[unit]!;
      if (folded >= FIRST_LETTER) {
        if (start < 0) start = index;
        first = Math.imul(first ^ folded, FIRST_PRIME);
        second = Math.imul(second ^ folded, SECOND_PRIME);
        end = index + 1;
      } else if (folded === SEPARATOR) {
        if (start < 0) continue;
        emit(start, end, first, second);
        start = -1;
        first = FIRST_SEED;
        second = SECOND_SEED;
      } else if (folded === EXPANDED) {
        if (start < 0) start = index;
        for (const letter of EXPANSIONS.get(unit)!) {
          first = Math.imul(first ^ letter.charCodeAt(0), FIRST_PRIME);
          second = Math.imul(second ^ letter.charCodeAt(0), SECOND_PRIME);
        }
        end = index + 1;
      } else if (folded === TRAILING_SIGN && start >= 0) {
        if (belongsToOneLetterWord(text, start, index)) {
          first = Math.imul(first ^ unit, FIRST_PRIME);
          second = Math.imul(second ^ unit, SECOND_PRIME);
          end = index + 1;
          continue;
        }
        emit(start, end, first, second);
        start = -1;
        first = FIRST_SEED;
        second = SECOND_SEED;
      } else if (start >= 0 && isCombiningMark(unit)) {
        end = index + 1;
      }
    }
    if (start >= 0) emit(start, end, first, second);
    return tokens;
  };
}

/** The accent of a letter that is typed as two units belongs to the word; a soft hyphen after it does not. */
const isCombiningMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** `C#`, `C++`: one letter, then signs only, then nothing that would go on with the word. */
function belongsToOneLetterWord(text: string, start: number, index: number): boolean {
  return index - start <= 2 && /^[a-z][#+]{1,2}(?![\p{L}\p{N}\p{M}\p{Cf}#+_])/iu.test(text.slice(start, start + 4));
}

function allocateTokens(capacity: number): Tokens {
  return {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    first: new Int32Array(capacity),
    second: new Int32Array(capacity),
  };
}

function growTokens(tokens: Tokens): Tokens {
  const grown = allocateTokens(tokens.starts.length * 2);
  grown.count = tokens.count;
  for (const key of ['starts', 'ends', 'first', 'second'] as const) grown[key].set(tokens[key]);
  return grown;
}
