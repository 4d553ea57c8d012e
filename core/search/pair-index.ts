import { wordDistance } from './word-distance.ts';

/** A text that a misspelt one may stand for, and how many slips lie between them. `begun`: they lie within its beginning. */
export type LikeText = { readonly number: number; readonly slips: number; readonly begun: boolean };

/** What a text is looked for by. `limit`: most slips; `isBegun`: it may also be the beginning of a longer one. */
export type LikeQuery = { readonly text: string; readonly limit: number; readonly isBegun: boolean };

/** Letters that a begun and misspelt text may still lack. */
const MISSING = 10;
/** Pairs beyond are ignored, and longer texts count as that long. */
const LONGEST = 63;
/** Letters and digits are told apart by their last six bits; those that share them cost a comparison, and no result. */
const LETTER = 0x3f;
const PAIRS = (LETTER + 1) ** 2;
const SLOTS = PAIRS * (LONGEST + 1);

/**
 * Finds texts like a misspelt one. They are preselected by the pairs of neighbouring letters that they share with it: a
 * letter too many, too few or another one spoils two pairs, two letters swapped three (q-grams, Ukkonen 1992).
 */
export class PairIndex {
  readonly #texts: readonly string[];
  /** By pair and length of the text: where in `#holders` its texts begin. */
  readonly #starts = new Uint32Array(SLOTS + 1);
  readonly #holders: Uint32Array;
  /** By text: how many pairs it shares with the one that is asked for. All zero between two questions. */
  readonly #shared: Uint8Array;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#shared = new Uint8Array(texts.length);
    for (const text of texts) eachSlot(text, text.length, (slot) => this.#starts[slot + 1]!++);
    for (let slot = 0; slot < SLOTS; slot++) this.#starts[slot + 1]! += this.#starts[slot]!;
    this.#holders = new Uint32Array(this.#starts[SLOTS]!);
    const next = this.#starts.slice();
    for (const [number, text] of texts.entries())
      eachSlot(text, text.length, (slot) => {
        this.#holders[next[slot]!++] = number;
      });
  }

  /** In no order. */
  like(query: LikeQuery): LikeText[] {
    const { text, limit } = query;
    if (limit === 0 || text.length === 0) return [];
    const touched = this.#countShared(query);
    const least = Math.max(1, Math.min(text.length, LONGEST) - 2 * limit - 1);
    const like: LikeText[] = [];
    for (const number of touched) {
      const isNear = this.#shared[number]! >= least;
      this.#shared[number] = 0;
      const found = isNear ? compare(query, this.#texts[number]!) : null;
      if (found) like.push({ number, ...found });
    }
    return like;
  }

  /** Counts in `#shared`; returns the texts that share any. */
  #countShared({ text, limit, isBegun }: LikeQuery): number[] {
    const touched: number[] = [];
    const longest = text.length + (isBegun ? MISSING : limit);
    for (let length = Math.max(1, text.length - limit); length <= longest; length++)
      eachSlot(text, length, (slot) => {
        const end = this.#starts[slot + 1]!;
        for (let at = this.#starts[slot]!; at < end; at++) {
          const number = this.#holders[at]!;
          if (this.#shared[number]!++ === 0) touched.push(number);
        }
      });
    return touched;
  }
}

function compare({ text, limit, isBegun }: LikeQuery, other: string): Omit<LikeText, 'number'> | null {
  const whole = wordDistance(text, other, limit);
  if (whole <= limit) return { slips: whole, begun: false };
  if (!isBegun || other.length <= text.length) return null;
  const begun = wordDistance(text, other.slice(0, text.length), limit);
  return begun <= limit ? { slips: begun, begun: true } : null;
}

/** The slots of a text’s pairs, with one for its first letter alone, as if the text had that length. A pair may come twice. */
function eachSlot(text: string, length: number, act: (slot: number) => void): void {
  const byLength = Math.min(length, LONGEST) * PAIRS;
  let before = 0;
  for (let index = 0; index < text.length && index < LONGEST; index++) {
    const letter = text.charCodeAt(index) & LETTER;
    act(byLength + before * (LETTER + 1) + letter);
    before = letter;
  }
}
