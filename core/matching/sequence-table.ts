/**
 * Sequences of word classes, and what ends at each. A sequence of one class is found by its class; longer ones by two
 * hashes of their classes, of which one gives the place and the other is compared.
 */
export type SequenceTable = {
  /** By class: the node of the sequence of this class alone, 0 where there is none. */
  readonly roots: Int32Array;
  /** Two items a slot: the second hash of a sequence, and its node; 0 where the slot is free. Linear probing. */
  readonly slots: Int32Array;
  /** A Bloom filter (Bloom 1970) over the first two classes of all sequences: two bits each. */
  readonly pairs: Int32Array;
  /** Values of nodes that have several: their number, then themselves. */
  readonly lists: Int32Array;
};

/** Bits of a node. Above them: the value that ends there plus one, or its place in `lists` plus one; 0 where none ends. */
const GOES_ON = 1;
const HAS_LIST = 2;
const VALUE_SHIFT = 2;

export const placeOfFirst = (wordClass: number): number => Math.imul(wordClass, 0x9e3779b1) | 0;
export const checkOfFirst = (wordClass: number): number => Math.imul(wordClass ^ 0x5bd1e995, 0x85ebca6b) | 0;
export const placeOfNext = (place: number, wordClass: number): number =>
  Math.imul(((place << 13) | (place >>> 19)) ^ wordClass, 0x9e3779b1);
export const checkOfNext = (check: number, wordClass: number): number =>
  Math.imul(((check << 11) | (check >>> 21)) ^ wordClass, 0x85ebca6b);

export const goesOn = (node: number): boolean => (node & GOES_ON) !== 0;
export const hasValues = (node: number): boolean => node >>> VALUE_SHIFT !== 0;

/** How many values end at a node. */
export function countOfValues({ lists }: SequenceTable, node: number): number {
  const at = (node >>> VALUE_SHIFT) - 1;
  if (at < 0) return 0;
  return (node & HAS_LIST) === 0 ? 1 : lists[at]!;
}

/** One of them; they are in the order in which they were added. */
export function valueOfNode({ lists }: SequenceTable, node: number, index: number): number {
  const at = (node >>> VALUE_SHIFT) - 1;
  return (node & HAS_LIST) === 0 ? at : lists[at + 1 + index]!;
}

/** The node of a sequence of at least two classes, 0 where there is none. */
export function nodeOfSequence({ slots }: SequenceTable, place: number, check: number): number {
  const size = slots.length >>> 1;
  for (let slot = homeOf(place, size); ; slot = slot + 1 === size ? 0 : slot + 1) {
    const node = slots[2 * slot + 1]!;
    if (node === 0 || slots[2 * slot] === check) return node;
  }
}

/** Tables are as large as they need to be, not the next power of two. */
const homeOf = (place: number, size: number): number => Math.floor(((place >>> 0) / 0x100000000) * size);

/**
 * Even where no sequence begins with this pair, given by its `place`; odd where one does, and seldom by chance. Both bits
 * of a pair lie in one word, so that one look into memory is enough.
 */
export function isMarkedPair(pairs: Int32Array, place: number): number {
  const word = pairs[(place >>> 10) & (pairs.length - 1)]!;
  return (word >>> place) & (word >>> (place >>> 5));
}

function addPair(pairs: Int32Array, place: number): void {
  pairs[(place >>> 10) & (pairs.length - 1)]! |= bitsOfPair(place);
}

const bitsOfPair = (place: number): number => (1 << place) | (1 << (place >>> 5));

/** Collects sequences of classes with a value each, then lays them out. Classes count from 1. */
export class SequenceTableBuilder {
  /** By first hash and, where sequences share it, by the second: all that is known of a sequence. */
  readonly #drafts = new Map<number, Draft>();
  readonly #roots: (Draft | undefined)[] = [];

  add(classes: readonly number[], value: number): void {
    const first = classes[0];
    if (first === undefined) return;
    let draft = (this.#roots[first] ??= newDraft(0, 0));
    let place = placeOfFirst(first);
    let check = checkOfFirst(first);
    for (let index = 1; index < classes.length; index++) {
      const wordClass = classes[index]!;
      draft.goesOn = true;
      place = placeOfNext(place, wordClass);
      check = checkOfNext(check, wordClass);
      draft = this.#draftOf(place, check);
      if (index === 1) draft.isPair = true;
    }
    if (!draft.values.includes(value)) draft.values.push(value);
  }

  build(classCount: number): SequenceTable {
    const lists: number[] = [];
    const roots = new Int32Array(classCount + 1);
    for (const [wordClass, draft] of this.#roots.entries()) if (draft) roots[wordClass] = nodeOf(draft, lists);
    const drafts = [...this.#drafts.values()].flatMap(chainOf);
    const slots = layOut(drafts, lists);
    const pairCount = drafts.filter(({ isPair }) => isPair).length;
    const pairs = new Int32Array(2 ** Math.max(0, Math.ceil(Math.log2((pairCount * 12) / 32))));
    for (const { isPair, place } of drafts) if (isPair) addPair(pairs, place);
    return { roots, slots, pairs, lists: Int32Array.from(lists) };
  }

  #draftOf(place: number, check: number): Draft {
    const known = this.#drafts.get(place);
    if (!known) {
      const draft = newDraft(place, check);
      this.#drafts.set(place, draft);
      return draft;
    }
    let draft = known;
    while (draft.check !== check) draft = draft.next ??= newDraft(place, check);
    return draft;
  }
}

type Draft = {
  readonly place: number;
  readonly check: number;
  readonly values: number[];
  goesOn: boolean;
  isPair: boolean;
  /** Another sequence with the same place. */
  next: Draft | null;
};

const newDraft = (place: number, check: number): Draft => ({
  place,
  check,
  values: [],
  goesOn: false,
  isPair: false,
  next: null,
});

function chainOf(draft: Draft): Draft[] {
  return draft.next ? [draft, ...chainOf(draft.next)] : [draft];
}

function nodeOf({ values, goesOn: isOpen }: Draft, lists: number[]): number {
  const bits = (isOpen ? GOES_ON : 0) | (values.length > 1 ? HAS_LIST : 0);
  if (values.length === 0) return bits;
  const at = values.length === 1 ? values[0]! : lists.push(values.length, ...values) - values.length - 1;
  return ((at + 1) << VALUE_SHIFT) | bits;
}

/** Three quarters full. */
function layOut(drafts: readonly Draft[], lists: number[]): Int32Array {
  const size = Math.ceil(drafts.length / 0.75) + 1;
  const slots = new Int32Array(2 * size);
  for (const draft of drafts) {
    let slot = homeOf(draft.place, size);
    while (slots[2 * slot + 1] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
    slots[2 * slot] = draft.check;
    slots[2 * slot + 1] = nodeOf(draft, lists);
  }
  return slots;
}
