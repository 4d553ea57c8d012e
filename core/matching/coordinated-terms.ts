import * as DOUBT from './doubts.ts';
import * as FLAG from './form-flags.ts';
import * as WORD from './word-bits.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadText } from './read-text.ts';
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
import { CLASS_SHIFT } from './word-table.ts';
import type { SenseWriter } from './write-senses.ts';

/** Looks around all places of a text that are written; `covered` tells by token which words they and set phrases have taken. */
export type Coordinate = (read: ReadText, covered: Uint8Array) => void;

/**
 * Terms that share a word which is said once. In French the first one: *architectures d’application et **de données***,
 * *cloud public et **privé***; in English the last: ***public** and private cloud*. The word that stands alone becomes a
 * place of its own, in doubt, unless it is part of a term by itself.
 */
export function createCoordination(lexicon: Lexicon, writer: SenseWriter): Coordinate {
  const { rows } = writer;

  /** Writes a place of one word; whether it was free for it. */
  const write = (node: number, at: number, { passed, covered }: { passed: number; covered: Uint8Array }): boolean => {
    if (covered[at] !== 0 || writer.write(node, { first: at, last: at, passed }, DOUBT.loose) !== 'senses')
      return false;
    covered[at] = 1;
    return true;
  };

  const findAfter = (read: ReadText, { first, last }: Span, covered: Uint8Array): void => {
    const { tokens, spots } = read;
    const isLinked = last === first + 1 ? false : isTwoLinkedWords(read, first, last);
    if (isLinked === null) return;
    for (let joint = last + 1; ;) {
      const next = afterJoint(read, joint);
      const other = next !== 0 && isLinked ? afterLink(read, next) : next;
      if (other === 0 || other >= tokens.count) return;
      const node = nodeOfPair(lexicon, spots.values[first]!, spots.values[other]!);
      if (!hasForm(lexicon, node, FLAG.french | (isLinked ? FLAG.linked : 0))) return;
      if (!write(node, other, { passed: isLinked ? PASSED.link : 0, covered })) return;
      joint = other + 1;
    }
  };

  const findBefore = (read: ReadText, { first, last }: Span, covered: Uint8Array): void => {
    const { text, tokens, spots } = read;
    const other = first - 2;
    if (last !== first + 1 || other < 0 || !mayBeJoint(text, tokens.ends[first - 1]!)) return;
    const node = nodeOfPair(lexicon, spots.values[other]!, spots.values[last]!);
    if (!hasForm(lexicon, node, FLAG.english)) return;
    if (/^\s+(?:and|or)\s+$/iu.test(text.slice(tokens.ends[other], startOfToken(text, tokens, first))))
      write(node, other, { passed: 0, covered });
  };

  return (read, covered) => {
    const found = rows.count;
    const find = found > 0 && read.language === 'fr' ? findAfter : findBefore;
    for (let row = 0; row < found; row++)
      if (row === 0 || rows.firstToken(row) !== rows.firstToken(row - 1))
        find(read, { first: rows.firstToken(row), last: rows.lastToken(row) }, covered);
    if (rows.count > found) rows.sort();
  };
}

/** Whether a word that ends here may be *and* or *or*: quick to see that nearly none is. */
const mayBeJoint = (text: string, end: number): boolean => /[dr]/iu.test(text[end - 1]!);

/** A place, from its first token to its last. */
type Span = { readonly first: number; readonly last: number };

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
  const looked = FLAG.french | FLAG.english | FLAG.linked | FLAG.phrase | FLAG.exactCase | FLAG.anglicism;
  for (let index = countOfValues(terms, node) - 1; index >= 0; index--)
    if ((forms[valueOfNode(terms, node, index)]! & looked) === wanted) return true;
  return false;
}
