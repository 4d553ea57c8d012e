import { isHyphen, type JoinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { mayBeginWithPair, placeOfFirst, placeOfNext } from './sequence-table.ts';
import type { Tokens } from './tokenise.ts';
import { CLASS_SHIFT, homeOfHash, WORD } from './word-table.ts';

/** Where terms may start in a text. Reused from text to text. */
export type Spots = {
  /** The value of each word (`WORD`), 0 where the lexicon does not know it. */
  values: Int32Array;
  /** Tokens at which a term may start, ascending; the first `count` items hold. */
  starts: Int32Array;
  count: number;
  /** French function words less English ones. */
  lead: number;
};

/** How many tokens may lie between two words of a term: *de*, an article. */
const LINKS_BETWEEN = 2;

/**
 * The second pass: looks each word up once, and keeps the places at which a single-word term stands or two words follow
 * each other that begin one. All of the typed arrays are constants of the closure.
 */
export function createSpotter({ words, terms }: Lexicon, joined: JoinedWords) {
  const { slots } = words;
  const { pairs } = terms;
  const size = slots.length >>> 1;
  const spots: Spots = { values: new Int32Array(1024), starts: new Int32Array(1024), count: 0, lead: 0 };

  /** Around a hyphen the walk decides: it knows the words both apart and joined. */
  const addJoinedStarts = (at: number): void => {
    const value = joined.valueAt(at);
    if ((value & WORD.goesOn) !== 0)
      for (let before = Math.max(0, at - 1 - LINKS_BETWEEN); before < at; before++)
        if ((spots.values[before]! & WORD.begins) !== 0) addStart(spots, before);
    if ((value & (WORD.single | WORD.begins)) !== 0) addStart(spots, at);
  };

  return (text: string, { count, ends, hashes }: Tokens): Spots => {
    if (spots.values.length < count) {
      spots.values = new Int32Array(2 * count);
      spots.starts = new Int32Array(2 * count);
    }
    const { values } = spots;
    const { length } = text;
    spots.count = 0;
    let lead = 0;
    /** The word before, and the last one that is no link or article, with its place. */
    let before = 0;
    let telling = 0;
    let tellingAt = 0;
    for (let at = 0; at < count; at++) {
      const hash = hashes[at]!;
      let slot = homeOfHash(hash, size);
      while (slots[2 * slot] !== hash && slots[2 * slot + 1] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
      // Without a branch: the value where the hashes are equal, else 0.
      const difference = slots[2 * slot]! ^ hash;
      const value = slots[2 * slot + 1]! & (((difference | -difference) >>> 31) - 1);
      values[at] = value;
      lead += ((value & WORD.french) >>> 5) - ((value & WORD.english) >>> 6);
      if ((value & WORD.goesOn) !== 0) {
        if ((before & WORD.begins) !== 0 && mayBeginWithPair(pairs, placeOfPair(before, value)))
          addStart(spots, at - 1);
        if (tellingAt !== at - 1 && at - tellingAt <= LINKS_BETWEEN + 1 && (telling & WORD.begins) !== 0)
          if (mayBeginWithPair(pairs, placeOfPair(telling, value))) addStart(spots, tellingAt);
      }
      if ((value & WORD.single) !== 0) addStart(spots, at);
      const end = ends[at]!;
      if (end < length && isHyphen(text.charCodeAt(end))) addJoinedStarts(at);
      before = value;
      if ((value & (WORD.link | WORD.determiner)) === 0) {
        telling = value;
        tellingAt = at;
      }
    }
    spots.lead = lead;
    return spots;
  };
}

const placeOfPair = (first: number, second: number): number =>
  placeOfNext(placeOfFirst(first >>> CLASS_SHIFT), second >>> CLASS_SHIFT);

/** A start may be found after a later one, when its second word is read. */
function addStart(spots: Spots, at: number): void {
  const { starts, count } = spots;
  let index = count;
  while (index > 0 && starts[index - 1]! > at) index--;
  if (index > 0 && starts[index - 1] === at) return;
  if (index < count) starts.copyWithin(index + 1, index, count);
  starts[index] = at;
  spots.count = count + 1;
}
