import { TextPattern } from './text-pattern.ts';

/** A text that a misspelt one may stand for, and how many slips lie between them. `begun`: they lie within its beginning. */
export type LikeText = { readonly number: number; readonly slips: number; readonly begun: boolean };

/** What a text is looked for by. `limit`: most slips; `isBegun`: it may also be the beginning of a longer one. */
export type LikeQuery = { readonly text: string; readonly limit: number; readonly isBegun: boolean };

/** Letters that a begun and misspelt text may still lack. */
const MISSING = 10;
/** What stands beyond is not looked up. */
const LONGEST = 63;
/** Letters and digits are told apart by their last six bits; those that share them cost a comparison, and no result. */
const LETTER = 0x3f;
const SLOTS = (LETTER + 1) ** 2 * (LONGEST + 1);
/** Pairs that one slip spoils at the most: two letters swapped spoil three, any other slip two. */
const SPOILT = 3;
/** Of the pairs that are looked up, so many are left however badly the slips fall. */
const ENOUGH = 3;

/**
 * Finds texts like a misspelt one. A text within so many slips holds at least one of any four pairs of neighbouring
 * letters a slip, and not farther from its place than there are slips (positional q-grams, Gravano 2001): so only those
 * are compared that hold one of the rarest. Inside, texts are known by their place in the order of their lengths, so
 * that those of one length stand together everywhere.
 */
export class PairIndex {
  /** By place: the number of the text, its length, where its UTF-16 units begin in `#units`, and its letters, a bit each. */
  readonly #numbers: Uint32Array;
  readonly #lengths: Uint32Array;
  readonly #begins: Uint32Array;
  readonly #letters: Int32Array;
  /** All texts one after the other: a candidate is compared without going to its string. */
  readonly #units: Uint16Array;
  /** By pair and where it stands in a text: where in `#holders` the places of its texts begin, which rise. */
  readonly #starts = new Uint32Array(SLOTS + 1);
  readonly #holders: Uint32Array;
  /** By place: how many pairs it shares with the text that is asked for. All zero between two questions. */
  readonly #shared: Uint8Array;

  constructor(texts: readonly string[]) {
    this.#numbers = Uint32Array.from(texts.keys()).sort((a, b) => texts[a]!.length - texts[b]!.length);
    this.#letters = Int32Array.from(this.#numbers, (number) => lettersOf(texts[number]!));
    this.#lengths = this.#numbers.map((number) => texts[number]!.length);
    this.#begins = sumsBefore(this.#lengths);
    this.#units = unitsOf(texts, this.#numbers);
    this.#shared = new Uint8Array(texts.length);
    for (const text of texts) for (const slot of slotsOf(text)) this.#starts[slot + 1]!++;
    for (let slot = 0; slot < SLOTS; slot++) this.#starts[slot + 1]! += this.#starts[slot]!;
    this.#holders = new Uint32Array(this.#starts[SLOTS]!);
    const next = this.#starts.slice();
    for (const [place, number] of this.#numbers.entries())
      for (const slot of slotsOf(texts[number]!)) this.#holders[next[slot]!++] = place;
  }

  /** In no order. A text of which half would have to be another is not meant. */
  like({ text, limit, isBegun }: LikeQuery): LikeText[] {
    if (limit === 0 || text.length === 0) return [];
    const pattern = new TextPattern(text);
    const like: LikeText[] = [];
    for (const place of this.#candidates(text, limit, text.length + (isBegun ? MISSING : limit))) {
      const found = this.#compare(pattern, place, limit);
      if (!found || (found.begun && !isBegun)) continue;
      if (2 * found.slips < Math.max(text.length, this.#lengths[place]!))
        like.push({ number: this.#numbers[place]!, ...found });
    }
    return like;
  }

  /** Places of the texts that hold one of the rarest pairs of a text and all its letters but one a slip. */
  #candidates(text: string, limit: number, longest: number): number[] {
    const all = [0, this.#lengths.length] as const;
    const first = firstFrom(this.#lengths, text.length - limit, all);
    const end = firstFrom(this.#lengths, longest + 1, all);
    const enough = Math.min(ENOUGH, text.length - SPOILT * limit);
    const isNear = this.#nearness(text, limit);
    // Of a text that short, slips may spoil all pairs.
    if (enough < 1) return Array.from({ length: end - first }, (_, at) => first + at).filter(isNear);
    const candidates: number[] = [];
    for (const slot of this.#rarestSlots(text, limit)) {
      const to = this.#starts[slot + 1]!;
      for (let at = firstFrom(this.#holders, first, [this.#starts[slot]!, to]); at < to; at++) {
        const place = this.#holders[at]!;
        if (place >= end) break;
        if (++this.#shared[place]! === enough && isNear(place)) candidates.push(place);
      }
    }
    this.#shared.fill(0, first, end);
    return candidates;
  }

  /** Whether a place may be within the limit by its letters: a slip takes one away or brings one in; what a beginning lacks may be any. */
  #nearness(text: string, limit: number): (place: number) => boolean {
    const asked = lettersOf(text);
    return (place) => {
      const own = this.#letters[place]!;
      const lacking = Math.max(0, this.#lengths[place]! - text.length);
      return bitsIn(asked & ~own) <= limit && bitsIn(own & ~asked) <= limit + lacking;
    };
  }

  #compare(pattern: TextPattern, place: number, limit: number): Omit<LikeText, 'number'> | null {
    const [begin, length] = [this.#begins[place]!, this.#lengths[place]!];
    const whole = pattern.slipsTo(this.#units, begin, length, limit);
    if (whole <= limit) return { slips: whole, begun: false };
    if (length <= pattern.length) return null;
    const begun = pattern.slipsTo(this.#units, begin, pattern.length, limit);
    return begun <= limit ? { slips: begun, begun: true } : null;
  }

  /** Of the pairs of a text, so many that slips cannot spoil them all, each with the slots around it. */
  #rarestSlots(text: string, limit: number): number[] {
    const pairs = slotsOf(text).map((slot, place) => {
      const from = slot - Math.min(place, limit);
      const to = slot + Math.min(LONGEST - place, limit) + 1;
      return { from, to, holders: this.#starts[to]! - this.#starts[from]! };
    });
    const rarest = pairs.sort((a, b) => a.holders - b.holders).slice(0, SPOILT * limit + ENOUGH);
    return rarest.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
  }
}

/** Where in a rising stretch of a list the first number stands that is not below `wanted`. */
function firstFrom(list: Uint32Array, wanted: number, [from, to]: readonly [number, number]): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each number, the sum of those before it. */
function sumsBefore(numbers: Uint32Array): Uint32Array {
  let sum = 0;
  return numbers.map((number) => (sum += number) - number);
}

/** The UTF-16 units of texts, one text after the other in that order. */
function unitsOf(texts: readonly string[], order: Uint32Array): Uint16Array {
  const units = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  for (const number of order) {
    const text = texts[number]!;
    for (let place = 0; place < text.length; place++) units[next++] = text.charCodeAt(place);
  }
  return units;
}

/** The slots of a text’s pairs in their order, with one before them for its first letter alone. */
function slotsOf(text: string): number[] {
  const slots: number[] = [];
  let before = 0;
  for (let place = 0; place < text.length && place < LONGEST; place++) {
    const letter = text.charCodeAt(place) & LETTER;
    slots.push((before * (LETTER + 1) + letter) * (LONGEST + 1) + place);
    before = letter;
  }
  return slots;
}

/** The letters of a text, a bit each; some share theirs. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let place = 0; place < text.length; place++) letters |= 1 << (text.charCodeAt(place) & 31);
  return letters;
}

/** How many of 32 bits are set (Warren, *Hacker’s Delight*, 5-1). */
function bitsIn(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
