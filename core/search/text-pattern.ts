import { wordDistance } from './word-distance.ts';

/** Longer patterns do not fit into the bits of a number. */
const LONGEST = 32;
const LATIN = 256;

/**
 * One text that is compared with many. What a row of `wordDistance` holds are two sets of bits here, and a letter of the
 * other text costs a dozen operations however long the pattern is (Hyyrö 2003, *A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances*).
 */
export class TextPattern {
  readonly #text: string;
  /** By letter: at which places it stands, a bit each. */
  readonly #latin = new Int32Array(LATIN);
  readonly #others = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
    if (text.length > LONGEST) return;
    for (let place = 0; place < text.length; place++) {
      const letter = text.charCodeAt(place);
      const places = this.#placesOf(letter) | (1 << place);
      if (letter < LATIN) this.#latin[letter] = places;
      else this.#others.set(letter, places);
    }
  }

  get length(): number {
    return this.#text.length;
  }

  /** Slips between the pattern and `length` of those UTF-16 units, from one of them on; more than `limit` is told as `limit + 1`. */
  slipsTo(letters: Uint16Array, from: number, length: number, limit: number): number {
    const height = this.#text.length;
    if (Math.abs(length - height) > limit) return limit + 1;
    if (height > LONGEST || height === 0)
      return wordDistance(this.#text, String.fromCharCode(...letters.subarray(from, from + length)), limit);
    const last = 1 << (height - 1);
    // Of the places of a column: which are one more than the place above them, which one less, and which equal the place
    // diagonally above.
    let [more, less, diagonal] = [-1, 0, 0];
    let before = 0;
    let slips = height;
    for (let column = 0; column < length; column++) {
      const same = this.#placesOf(letters[from + column]!);
      const swapped = ((~diagonal & same) << 1) & before;
      diagonal = (((same & more) + more) ^ more) | same | less | swapped;
      const moreThanLeft = less | ~(diagonal | more);
      const lessThanLeft = diagonal & more;
      if (moreThanLeft & last) slips++;
      else if (lessThanLeft & last) slips--;
      if (slips - (length - column - 1) > limit) return limit + 1;
      const shifted = (moreThanLeft << 1) | 1;
      more = (lessThanLeft << 1) | ~(diagonal | shifted);
      less = shifted & diagonal;
      before = same;
    }
    return Math.min(slips, limit + 1);
  }

  #placesOf(letter: number): number {
    return letter < LATIN ? this.#latin[letter]! : (this.#others.get(letter) ?? 0);
  }
}
