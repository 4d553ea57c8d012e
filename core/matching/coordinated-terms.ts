import { FLAG, type Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
import { DOUBT } from './sense-rows.ts';
import {
  checkOfFirst,
  checkOfNext,
  countOfValues,
  nodeOfSequence,
  placeOfFirst,
  placeOfNext,
  valueOfNode,
} from './sequence-table.ts';
import { startOfToken } from './tokenise.ts';
import { PASSED } from './walk-terms.ts';
import { CLASS_SHIFT, WORD } from './word-table.ts';
import type { SenseWriter } from './write-senses.ts';

/** Looks around a place that was just found, from its first token to its last; returns the first token that is free after it. */
export type Coordinate = (read: ReadText, first: number, last: number) => number;

/**
 * Terms that share a word which is said once. In French the first one: *architectures d’application et **de données***,
 * *cloud public et **privé***; in English the last: ***public** and private cloud*. The word that stands alone becomes a
 * place of its own, in doubt.
 */
export function createCoordination(lexicon: Lexicon, writer: SenseWriter): Coordinate {
  const { rows } = writer;
  const findAfter = (read: ReadText, first: number, last: number): number => {
    const { tokens, spots } = read;
    const isLinked = last === first + 1 ? false : isTwoLinkedWords(read, first, last);
    if (isLinked === null) return last + 1;
    let free = last + 1;
    for (;;) {
      const next = afterJoint(read, free);
      const other = next !== 0 && isLinked ? afterLink(read, next) : next;
      if (other === 0 || other >= tokens.count) return free;
      const node = nodeOfPair(lexicon, spots.values[first]!, spots.values[other]!);
      if (!hasForm(lexicon, node, FLAG.french | (isLinked ? FLAG.linked : 0))) return free;
      const stretch = { first: other, last: other, passed: isLinked ? PASSED.link : 0 };
      if (writer.write(node, stretch, DOUBT.loose) === 'nothing') return free;
      free = other + 1;
    }
  };

  const findBefore = (read: ReadText, first: number, last: number): void => {
    const { text, tokens, spots } = read;
    const other = first - 2;
    const node = nodeOfPair(lexicon, spots.values[other]!, spots.values[last]!);
    if (!hasForm(lexicon, node, FLAG.english)) return;
    if (!/^\s+(?:and|or)\s+$/iu.test(text.slice(tokens.ends[other], startOfToken(text, tokens, first)))) return;
    // The place that was found stands last; the new one belongs before it, instead of its word alone.
    const found = rows.takeLastPlace();
    const isAlone = rows.count > 0 && rows.lastToken(rows.count - 1) === other;
    const isFree = rows.count === 0 || rows.lastToken(rows.count - 1) < other;
    if (isAlone && rows.firstToken(rows.count - 1) === other) rows.takeLastPlace();
    if (isFree || isAlone) writer.write(node, { first: other, last: other, passed: 0 }, DOUBT.loose);
    rows.putBack(found);
  };

  return (read, first, last) => {
    const { values } = read.spots;
    if (read.language === 'fr') return findAfter(read, first, last);
    if (read.language !== 'en' || last !== first + 1 || first < 2) return last + 1;
    if (values[first - 2]! >>> CLASS_SHIFT !== 0) findBefore(read, first, last);
    return last + 1;
  };
}

/** True where a stretch of more than two tokens is two words and a link; null where it is more. */
function isTwoLinkedWords({ spots: { values } }: ReadText, first: number, last: number): true | null {
  if (last > first + 3 || last === first || (values[first + 1]! & WORD.link) === 0) return null;
  return last === first + 2 || (values[first + 2]! & WORD.determiner) !== 0 ? true : null;
}

/** The token after *et*, *ou* or a comma that stands here; 0 where there is none of them. */
function afterJoint({ text, tokens }: ReadText, at: number): number {
  if (at >= tokens.count) return 0;
  const end = tokens.ends[at - 1]!;
  const start = startOfToken(text, tokens, at);
  if (text.charCodeAt(end) === 0x2c) return /^,\s*$/u.test(text.slice(end, start)) ? at : 0;
  if (tokens.ends[at]! - start !== 2) return 0;
  return /^\s+(?:et|ou)$/iu.test(text.slice(end, tokens.ends[at])) ? at + 1 : 0;
}

/** The token after *de* and an article, 0 where there is no *de*. */
function afterLink({ spots: { values }, tokens }: ReadText, at: number): number {
  if (at + 1 >= tokens.count || (values[at]! & WORD.link) === 0) return 0;
  return (values[at + 1]! & WORD.determiner) === 0 ? at + 1 : at + 2;
}

function nodeOfPair({ terms }: Lexicon, first: number, second: number): number {
  const [one, two] = [first >>> CLASS_SHIFT, second >>> CLASS_SHIFT];
  if ((first & WORD.begins) === 0 || (second & WORD.goesOn) === 0) return 0;
  return nodeOfSequence(terms, placeOfNext(placeOfFirst(one), two), checkOfNext(checkOfFirst(one), two));
}

/** Whether a form with exactly these flags among some ends at a node. */
function hasForm({ terms, forms }: Lexicon, node: number, wanted: number): boolean {
  const looked = FLAG.french | FLAG.english | FLAG.linked | FLAG.phrase | FLAG.exactCase;
  for (let index = countOfValues(terms, node) - 1; index >= 0; index--)
    if ((forms[valueOfNode(terms, node, index)]! & looked) === wanted) return true;
  return false;
}
